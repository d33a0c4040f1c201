import type { Claim } from '../claims/claim.js';
import { canBeAtMost } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { type Stretch, stretchesOf } from './stretch.js';
import { sumRelation } from './sum.js';
import { printed, sumVerdict } from './sum-verdict.js';
import { leadOf, termOf, type View } from './view.js';

/** Plans, comparisons, rates, stocks and balances do not add up over time. */
const notFlow =
  /计划|目标|预计|力争|将|拟|比|较|同期|增至|降至|由|从|均|率|价|余额|存量|在校|在册|在岗|现有|拥有|保有|用户|会员|人口|规模|资产|负债|员工|职工|净|利润|顺差|逆差|末|底|截至|最高|最低|单日|其中|超过|排名|上年|其他|还|另|剩/;
const inAll = /共计|合计|总计|一共|总共|累计|共/;
/** Who, and words that say nothing of what was done. */
const filler =
  /[,;:、。\s]|实现|完成|总共|一共|共计|合计|总计|累计|共|已|就|又|则|达到|达|为|有|全[县市区省州盟旗镇乡村国]|该[县市区镇村校院]|(?:今|去)年/g;

/** A figure, when it was so, and what was done, in the bare words. */
interface Told {
  readonly claim: Claim;
  readonly stretch: Stretch;
  readonly deed: string;
  /** Whose it was, where the words before the stretch say so. */
  readonly subject: string;
  /** 全县, 全省: the place that it is told of. */
  readonly place: string;
  readonly total: boolean;
}

/**
 * `running-total`: figures of stretches of time that follow on one another, or of numbered batches, and the figure of all of
 * them, told of the same deed in one paragraph.
 * Holds: 一季度投资12.3亿元,二季度投资15.1亿元,上半年共投资27.4亿元. Fails: … 上半年共投资28.4亿元.
 * `within-time`: a stretch that lies within another cannot have more than it.
 * Holds: 6月招工32人,上半年招工280人. Fails: 6月招工320人,上半年招工280人.
 */
export function* runningTotals(view: View): Iterable<Relation> {
  const groups = new Map<string, Told[]>();
  for (const told of toldOf(view)) {
    const key = `${told.claim.figure.unit}\n${told.stretch.scale}\n${told.deed.slice(0, 2)}`;
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  for (const group of groups.values()) if (group.length >= 2 && group.length <= 16) yield* ofGroup(group);
}

function* toldOf(view: View): Iterable<Told> {
  if (!haveOneUnit(view.amounts)) return;
  const stretches = stretchesOf(view.text);
  if (stretches.length < 2) return;
  let next = 0;
  let stretch: Stretch | null = null;
  for (const claim of view.amounts) {
    // The nearest one before the figure, in its sentence; two in one clause (去年一季度) are none.
    while (next < stretches.length && stretches[next]!.end <= claim.figure.start) stretch = stretches[next++]!;
    if (!stretch || stretch.start < claim.sentence.start) continue;
    const { figure } = claim;
    if (
      figure.kind !== 'quantity' ||
      figure.unit === '' ||
      /^(?:年|月|天|日|岁|倍|个月|周年|小时|分钟|次)$/.test(figure.unit)
    )
      continue;
    const lead = view.text.slice(Math.max(stretch.end, startOf(view, claim)), figure.numeral.start);
    const clause = view.text.slice(stretch.end, figure.start);
    if (!isPlain(claim) || lead.length > 24 || notFlow.test(lead) || clause.length > 60 || isOther(view, stretch))
      continue;
    const said = /[\u4e00-\u9fff]{1,4}/.exec(view.text.slice(figure.end, figure.end + 4))?.[0] ?? '';
    const deed = lead.replace(filler, '');
    const sentence = view.text.slice(Math.max(claim.sentence.start, figure.start - 240), figure.start);
    yield {
      claim,
      stretch,
      deed: deed || said.slice(0, 2),
      subject: subjectBefore(view, stretch, claim),
      place: sentence.match(place)?.at(-1) ?? '',
      total: inAll.test(lead),
    };
  }
}

const place = /全[县市区省州盟旗镇乡村国球校]/g;

/** 东县|一季度: the words between the last comma and the stretch, dates aside. */
function subjectBefore(view: View, stretch: Stretch, claim: Claim): string {
  const before = view.text.slice(Math.max(claim.sentence.start, stretch.start - 20), stretch.start);
  const clause = /[^,。;:、]*$/.exec(before)![0];
  return clause.replace(filler, '').replace(/[\d年月日至到—-]|其中|目前|当年|同时|而|其|在|到|截止?/g, '');
}

/** Told of one subject, as far as the copy says of whom. */
function isOfOne(a: Told, b: Told): boolean {
  return (
    (a.subject === b.subject || a.subject === '' || b.subject === '') &&
    (a.place === b.place || a.place === '' || b.place === '')
  );
}

/** Whether two amounts count in one unit: cheaper to ask than for the stretches. */
function haveOneUnit(amounts: readonly Claim[]): boolean {
  const units = new Set<string>();
  for (const { figure } of amounts) {
    if (figure.kind !== 'quantity' || figure.unit === '') continue;
    if (units.has(figure.unit)) return true;
    units.add(figure.unit);
  }
  return false;
}

/** 去年上半年, 2023年一季度, 同期: a stretch of another year than its neighbours'. */
function isOther(view: View, { start, scale }: Stretch): boolean {
  const before = view.text.slice(Math.max(0, start - 4), start);
  return scale !== 'year' && /(?:\d年|[去上前明]年|同期|[比较占于])的?$/.test(before);
}

function startOf(view: View, claim: Claim): number {
  return claim.figure.numeral.start - leadOf(view, claim).length - (claim.figure.numeral.start - claim.figure.start);
}

function* ofGroup(group: readonly Told[]): Iterable<Relation> {
  const totalled = new Set<Told>();
  for (const whole of group) {
    const parts = partsOf(group, whole);
    if (!parts) continue;
    totalled.add(whole);
    const claims = parts.map((p) => p.claim);
    const sum = sumVerdict(claims, whole.claim);
    yield sumRelation('running-total', whole.total ? 'stated' : 'implied', whole.claim, claims, sum);
  }
  for (const whole of group) {
    if (totalled.has(whole)) continue;
    for (const part of group) if (liesWithin(part, whole)) yield within(part.claim, whole.claim);
  }
}

/** The figures that make up the whole's stretch without gap and overlap, each told once. */
function partsOf(group: readonly Told[], whole: Told): readonly Told[] | null {
  const { units, size } = whole.stretch;
  const others = group.filter((t) => t !== whole && t.stretch.units !== null && isPartOf(t, whole));
  if (units === null) {
    if (!whole.total) return null;
    const before = others.filter((t) => t.claim.index < whole.claim.index).slice(-size);
    const covered = before.flatMap((t) => t.stretch.units!);
    const following = covered.every((u, i) => i === 0 || u === covered[i - 1]! + 1);
    return before.length === size && covered.length === size && following ? before : null;
  }
  if (units.length < 2) return null;
  const parts = others.filter(
    (t) => t.stretch.units!.length < units.length && t.stretch.units!.every((u) => units.includes(u)),
  );
  const covered = parts.flatMap((t) => t.stretch.units!);
  return parts.length >= 2 && covered.length === units.length && new Set(covered).size === units.length ? parts : null;
}

/** Told of the same deed; 共接种 takes up 接种疫苗. */
function isPartOf(part: Told, whole: Told): boolean {
  if (!isOfOne(part, whole)) return false;
  return part.deed === whole.deed || (whole.total && whole.deed.length >= 2 && part.deed.startsWith(whole.deed));
}

function liesWithin(part: Told, whole: Told): boolean {
  if (part.deed !== whole.deed || !isOfOne(part, whole)) return false;
  const [a, b] = [part.stretch.units, whole.stretch.units];
  return (
    a !== null &&
    b !== null &&
    a.length < b.length &&
    a.every((u) => b.includes(u)) &&
    sameUnit(part.claim, whole.claim)
  );
}

function within(part: Claim, whole: Claim): Relation {
  const fits = canBeAtMost(part.figure.interval, whole.figure.interval);
  return {
    kind: 'part',
    basis: 'implied',
    construction: 'within-time',
    terms: [termOf('part', part), termOf('whole', whole)],
    verdict: fits ? 'holds' : 'fails',
    working: `${printed(part)} ${fits ? '≤' : '>'} ${printed(whole)} ${fits ? '✓' : '✗'}`,
    doubt: null,
  };
}

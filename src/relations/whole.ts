import type { Claim } from '../claims/claim.js';
import { exact } from '../text/exact.js';
import { addIntervals, canBeAtMost, contains } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { seriesOf } from './series.js';
import { hundredPercent, sumVerdict } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

/** Sets of kinds that leave nothing over: whoever is of none of the others is of the last. */
const closed: readonly (readonly RegExp[])[] = [
  [/男/, /女/],
  [/城镇|城市/, /农村|乡村/],
  [/线上/, /线下/],
  [/(?:省|市|县|区|旗|州|盟|国|校|境)内/, /(?:省|市|县|区|旗|州|盟|国|校|境)外/],
  [/公办/, /民办/],
  [/以上/, /以下/],
];

/** 男性占, 女性占比为: the kind, a noun of its own, and that it is a share. */
const isShare = /^([^,。;、()的中里率\d]{0,6})(?:占|占比|所占比例|所占比重|比例|比重|各占)(?:为|是|达到|达|约)?$/;
/** How every lead that `isShare` takes ends. */
const told = /[占比重例](?:为|是|达到|达|约)?$/;
const ofChange = /增长|下降|提高|上升|降低|减少|增加|同比|环比|比上|较上/;

/**
 * `closed-set`: the shares of kinds that leave nothing over, told side by side, make 100 %.
 * Holds: 男性占52.3%,女性占47.7%. Fails: 男性占52.3%,女性占48.7%.
 */
export function* closedSets(view: View): Iterable<Relation> {
  const percents = view.amounts.filter((c) => c.figure.unit === '%');
  if (percents.length < 2) return;
  for (let i = 0; i + 1 < percents.length; i++) {
    const [a, b] = [percents[i]!, percents[i + 1]!];
    if (a.sentence.start !== b.sentence.start || !isPlain(a) || !isPlain(b) || b.index !== a.index + 1) continue;
    if (!areKinds(nameOf(view, a), nameOf(view, b), between(view, a, b))) continue;
    const pair = ofHundred('closed-set', [a, b]);
    if (pair.verdict === 'holds' || !hasThird(view, percents, i)) yield pair;
  }
  for (const { at, values, openEnded } of seriesOf(view)) {
    const [a, b] = [values[0]!, values[1]!];
    if (values.length !== 2 || openEnded || a.figure.unit !== '%' || !isPlain(a) || !isPlain(b)) continue;
    const named = /(男)、?(女)([^,。;、]{0,6})$/.exec(view.text.slice(a.clause.start, at));
    const said = (named?.[3] ?? '') + view.text.slice(at + 2, a.figure.start);
    if (named && /^[^率中]{0,4}(?:占|占比|比例|比重)[为是达约]?$/.test(said)) yield ofHundred('closed-set', [a, b]);
  }
}

/** 省内占20%,省外占30%,境外占50%: another share beside the two. */
function hasThird(view: View, percents: readonly Claim[], index: number): boolean {
  const [before, a, b, after] = [percents[index - 1], percents[index]!, percents[index + 1]!, percents[index + 2]];
  const beside = (from: Claim, to: Claim) => {
    const link = between(view, from, to);
    return from.sentence.start === to.sentence.start && /^[,、;和][^。;]{1,20}$/.test(link) && !ofChange.test(link);
  };
  return (before !== undefined && beside(before, a)) || (after !== undefined && beside(b, after));
}

/** The words that lead up to a share, hedges included. */
function nameOf(view: View, claim: Claim): string {
  return leadOf(view, claim) + view.text.slice(claim.figure.start, claim.figure.numeral.start);
}

/** The second is named right behind the first: 男性占52.3%,女性占48.7%; both names are alike but for the kind. */
function areKinds(first: string, second: string, link: string): boolean {
  if (!told.test(first) || !told.test(second)) return false;
  if (ofChange.test(first) || ofChange.test(second) || !/^[,、;]?(?:而)?[^,。;、]{1,14}$/.test(link)) return false;
  for (const [x, y] of closed) {
    for (const [one, other] of [
      [x!, y!],
      [y!, x!],
    ]) {
      const [a, b] = [afterKind(first, one!), afterKind(second, other!)];
      if (a === null || b === null) continue;
      const [m, n] = [isShare.exec(a.after), isShare.exec(b.after)];
      if (!m || !n) continue;
      if (m[1] !== n[1] && m[1] !== '' && n[1] !== '') continue;
      // 本科以上 and 本科以下: what is above and below must be one line.
      const above = /以[上下]/.test(a.kind);
      const own = b.before.replace(/^[,、;]?(?:而)?/, '');
      if (above ? own !== '' && a.before.endsWith(own) : own === '' && !/[中率]$/.test(a.before)) return true;
    }
  }
  return false;
}

function afterKind(lead: string, kind: RegExp): { before: string; kind: string; after: string } | null {
  const match = kind.exec(lead);
  return (
    match && {
      before: lead.slice(0, match.index),
      kind: match[0],
      after: lead.slice(match.index + match[0].length),
    }
  );
}

const rest = /(?:其余|余下|剩余|剩下|其他|其它)(?:部分)?(?:约?占|为|是)?$/;
const restBefore = /(?:其余|余下|剩余|剩下)(?:的)?$/;

/**
 * `and-the-rest`: shares of one whole, of which the last is all the rest, make 100 %.
 * Holds: 财政拨款占60%,贷款占30%,其余10%自筹. Fails: 财政拨款占60%,贷款占30%,其余20%自筹.
 */
export function* restShares(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, last] of amounts.entries()) {
    if (last.figure.unit !== '%' || !isPlain(last)) continue;
    const name = nameOf(view, last);
    if (!restBefore.test(name) && !(rest.test(name) && /占/.test(name))) continue;
    const parts = [last];
    let parted = false;
    for (let k = i - 1; k >= 0; k--) {
      const claim = amounts[k]!;
      if (claim.sentence.start !== last.sentence.start || claim.figure.unit !== '%' || !isPlain(claim)) break;
      if (view.depths[k] !== view.depths[i]) break;
      const lead = nameOf(view, claim);
      if (!/占|比重|比例|承担|负担|[为有]$/.test(lead) && !/^[,、]?[^,。;、\d]{1,8}$/.test(lead)) break;
      const link = between(view, claim, parts[0]!);
      // 美国占24%;…东南亚占19%,其余24%: the rest may be that of more than stands behind the semicolon.
      parted = link.includes(';');
      if (ofChange.test(lead) || /率|其中|[;:]/.test(link)) break;
      parts.unshift(claim);
      if (/其中|中,/.test(lead)) break;
    }
    if (parts.length < 2 || !parts.slice(0, -1).every((p) => /占|比重|比例|承担|负担/.test(nameOf(view, p)))) continue;
    const whole = ofHundred('and-the-rest', parts);
    if (!parted || whole.verdict === 'holds') yield whole;
  }
}

const answer =
  /(?:非常|很|十分|比较|较|基本|不太|很不|非常不|不)?(?:满意|了解|同意|赞成|赞同|支持|反对|愿意|认可)|一般|说不清|无所谓/;

/**
 * `answers`: the answers to one question shut one another out: together they are no more than everybody.
 * Holds: 很满意的占45%,一般的占12%,不满意的占8%. Fails: 很满意的占45%,满意的占48%,不满意的占18%.
 */
export function* answers(view: View): Iterable<Relation> {
  const percents = view.amounts.filter((c) => c.figure.unit === '%');
  for (let i = 0; i < percents.length; ) {
    const run: Claim[] = [];
    const seen = new Set<string>();
    for (let k = i; k < percents.length; k++) {
      const claim = percents[k]!;
      const lead = nameOf(view, claim);
      const said = answer.exec(lead)?.[0];
      if (!isPlain(claim) || said === undefined || seen.has(said) || !/(?:的|者)?(?:占|占比|比例)[为达约]?$/.test(lead))
        break;
      if (/度|率|中/.test(lead.slice(lead.indexOf(said))) || ofChange.test(lead)) break;
      if (run.length > 0 && (run[0]!.sentence.start !== claim.sentence.start || claim.index !== run.at(-1)!.index + 1))
        break;
      seen.add(said);
      run.push(claim);
    }
    if (run.length >= 3) {
      const reach = run.map((c) => c.figure.interval).reduce(addIntervals);
      if (contains(reach, exact(100)) || !canBeAtMost(reach, hundredPercent.figure.interval))
        yield ofHundred('answers', run);
    }
    i += Math.max(1, run.length);
  }
}

function ofHundred(construction: string, parts: readonly Claim[]): Relation {
  const { verdict, working, doubt } = sumVerdict(parts, hundredPercent);
  const terms = parts.map((p) => termOf('part', p));
  return { kind: 'sum', basis: 'implied', construction, terms, verdict, working, doubt };
}

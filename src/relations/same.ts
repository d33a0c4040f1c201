import type { Claim } from '../claims/claim.js';
import { isCalendar } from '../claims/extract.js';
import { compare } from '../text/exact.js';
import { intersects } from '../text/interval.js';
import { openBracket } from './bracket.js';
import { isPlain } from './commensurable.js';
import { digitsOf, isSlip } from './one-slip.js';
import type { Relation, Verdict } from './relation.js';
import { sameRelation } from './same-relation.js';

/** Measures that many things in one article share. */
const generic =
  /^(?:总投资|投资|资金|面积|建筑面积|占地面积|总面积|人口|补贴|奖金|罚款|收入|金额|同比|价格|产量|长度|全长|总长|项目|企业|群众|学生|学校|公里)$/;
/** From this length on a measure tells what it is of, though no subject is named; a conflict is a question then. */
const longName = 6;
/** The clause compares with another time, tells of a change, or of what is yet to be. */
const elsewhen =
  /至此|上月|上年|去年|同期|上半年|下半年|季度|由|从|转为|本次|此次|本轮|现有|总数|原|此前|曾|每|平均|预算|目标|计划|预计|力争/g;
/** 义务教育方面,专任教师: of that alone, whatever else the copy speaks of. */
const topic = /^[^,。;:]{1,10}(?:方面|领域)[,:]/;
const relative = /今年|去年|前年|明年|上年|本月|上月/g;

/**
 * `restated`: one measure of one subject, period and qualifier, stated in two sentences of one article. It fails only where
 * the subject is named both times and the sentences name the same time, or none.
 * Holds: 全县造林绿化面积5200亩 … 全县造林绿化面积达5200亩. Fails: 全县造林绿化面积5200亩 … 全县造林绿化面积达2500亩.
 */
export function* restatements(claims: readonly Claim[]): Iterable<Relation> {
  const first = new Map<string, Claim>();
  const times = new Map<string, string>();
  for (const claim of claims) {
    // The day on which something was said does not tell when it was so.
    if (!isCalendar(claim.figure) || claim.figure.kind === 'date') continue;
    const key = sentenceKey(claim);
    times.set(key, `${times.get(key) ?? ''} ${claim.figure.text}`);
  }
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, claim);
      continue;
    }
    if (sentenceKey(earlier) === sentenceKey(claim)) continue;
    const verdict = verdictOf(earlier, claim, times);
    if (verdict === 'open') continue;
    const loose = claim.subject === null && !isShort(claim) && !isShort(earlier);
    yield sameRelation('restated', claim, earlier, verdict, verdict === 'fails' && loose ? 'loose' : null);
  }
}

/** A measure that can be told from others by its name, of a figure that is not hedged away. */
function isComparable(claim: Claim): boolean {
  const { measure, figure, qualifier, passage } = claim;
  if (!measure || measure.length < 4 || generic.test(measure) || passage.cell || figure.value === null) return false;
  if (figure.kind !== 'quantity' && figure.kind !== 'percent') return false;
  if (/^(?:周年|岁|年|个?百分点)$/.test(figure.unit) || namesActor(claim)) return false;
  // 1节等于每小时1海里: what a word means; 第一遍数成100枚: of that time alone.
  if (/有望|力争|可达|将达|等于|^第[一二三四五六七八九十]/.test(measure)) return false;
  return !(qualifier && /其中|同比|环比|比|较|计划|目标|预计/.test(qualifier));
}

const actor = /(?:企业|公司|集团|单位|部门|地区|[省市县区旗]|银行|行业|产业|居民|城镇|农村|机构|学校|医院)$/;
const countsActors = /^(?:家|个|户|人|名|所|座|处|亿?人次)$/;

/** 中央企业1.8万亿元: of whom it is said stands there, and what of them in a line before. */
function namesActor({ measure, figure }: Claim): boolean {
  return actor.test(measure ?? '') && !countsActors.test(figure.unit);
}

function verdictOf(a: Claim, b: Claim, times: ReadonlyMap<string, string>): Verdict {
  if (!isPlain(a)) return hedgedVerdict(a, b);
  if (intersects(a.figure.interval, b.figure.interval)) return 'holds';
  // Told in the same words, and one slip of the pen apart: hardly two different things.
  if (digitsOf(a).length >= 3 && isSlip(a, b.figure.value!)) return 'fails';
  const short = isShort(a) || isShort(b);
  if (a.subject === null && !short && a.measure!.length < longName) return 'open';
  if (wordsOf(a) !== wordsOf(b)) return 'open';
  return short || timeOf(a, times) === timeOf(b, times) ? 'fails' : 'open';
}

/** 超105万 and 超205万: two hedges of one kind, and as many digits. Only a slip of the pen tells them for one figure. */
function hedgedVerdict(a: Claim, b: Claim): Verdict {
  if (compare(a.figure.value!, b.figure.value!) === 0) return 'holds';
  const [x, y] = [a, b].map((c) => digitsOf(c).replace(/0+$/, '').length);
  return x === y && x! >= 3 && isSlip(a, b.figure.value!) ? 'fails' : 'open';
}

/** Headlines and captions leave subject and time unsaid. */
function isShort({ passage }: Claim): boolean {
  return passage.kind === 'heading' || passage.kind === 'caption';
}

function wordsOf({ passage, clause }: Claim): string {
  return (passage.folded.slice(clause.start, clause.end).match(elsewhen) ?? []).sort().join(' ');
}

function sentenceKey({ passage, sentence }: Claim): string {
  return `${passage.index}:${sentence.start}`;
}

/** The times that the sentence itself names. */
function timeOf(claim: Claim, times: ReadonlyMap<string, string>): string {
  const { passage, sentence: whole, figure } = claim;
  const sentence = passage.folded.slice(
    Math.max(whole.start, figure.start - 400),
    Math.min(whole.end, figure.end + 400),
  );
  return `${times.get(sentenceKey(claim)) ?? ''}${(sentence.match(relative) ?? []).join(' ')}`;
}

/** `null` for figures that are not said of a measure of their own, or are hedged. */
function keyOf(claim: Claim): string | null {
  if (
    !isComparable(claim) ||
    claim.figure.approximation === 'about' ||
    openBracket(claim.passage.folded, claim.figure.start) >= 0
  )
    return null;
  const { passage, measure, subject, period, qualifier, figure } = claim;
  const hedge = isPlain(claim) ? '' : figure.approximation;
  if (qualifier?.includes('新增')) return null;
  const opening = topic.exec(passage.folded.slice(claim.sentence.start, claim.sentence.start + 16))?.[0] ?? '';
  return [passage.article, opening, measure, subject, period, qualifier, figure.unit, hedge].join('\n');
}

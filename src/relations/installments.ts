import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { amountFrom, between, leadOf, type View } from './view.js';

const numerals = '两二三四五六七八九';
const divided = /分(?:成|为|作)?([两二三四五六七八九2-9])个?(期|批|次|笔|步|年|阶段|轮|场|天)/g;
const farthest = 6;

/**
 * `installments`: N，分两期，第一期 a，第二期 b: as many parts as are said, each with its number.
 * Holds: 赔偿5万元,分两期付清,第一期3万元,第二期2万元. Fails: 赔偿50元,分两期付清,第一期31元,第二期29元.
 */
export function* installments(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const match of everyMatch(text, divided)) {
    const said = numerals.indexOf(match[1]!);
    const count = said < 0 ? Number(match[1]) : Math.max(2, said + 1);
    const end = match.index + match[0].length;
    const parts = partsAfter(view, end, count, match[2]!);
    const first = parts?.[0];
    if (!parts || !first) continue;
    const at = amountFrom(view, match.index);
    const whole = amounts
      .slice(Math.max(0, at - farthest), at)
      .reverse()
      .find((c) => sameUnit(c, first) && c.sentence.start === first.sentence.start);
    if (!whole || !isPlain(whole) || isIntensive(whole)) continue;
    const sum = sumVerdict(parts, whole);
    if (sum.verdict !== 'open') yield sumRelation('installments', 'stated', whole, parts, sum);
  }
}

/** The amounts behind 第一期, 第二期 … in order, one each, as many as were said; else `null`. */
function partsAfter(view: View, from: number, count: number, kind: string): readonly Claim[] | null {
  const parts: Claim[] = [];
  const start = amountFrom(view, from);
  for (const claim of view.amounts.slice(start, start + count)) {
    const nth = new RegExp(`第${'一二三四五六七八九'[parts.length]}${kind}[^,。;、\\d]{0,8}$`);
    const lead = view.text.slice(Math.max(from, claim.figure.start - 16), claim.figure.start);
    if (!nth.test(lead) || !isPlain(claim)) return null;
    if (parts[0] && (!sameUnit(parts[0], claim) || /。/.test(between(view, parts.at(-1)!, claim)))) return null;
    if (/还剩|累计|共/.test(leadOf(view, claim))) return null;
    parts.push(claim);
  }
  return parts.length === count ? parts : null;
}

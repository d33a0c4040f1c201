import { everyMatch } from '../text/every-match.js';
import { add, compare, type Exact, exact, formatExact, magnitude, parseExact, subtract, zero } from '../text/exact.js';
import type { Relation, Term } from './relation.js';
import type { View } from './view.js';

const ratio =
  /(?:结构|构成|比例|比重|占比|之比|比|(?<=\d)(?:调整|优化|变化|演变|转变|改善|升级|变|调)[为到至成])[^,。;:\d]{0,8}(\d{1,3}(?:\.\d+)?(?:[:∶比]\d{1,3}(?:\.\d+)?){2,5})(?![\d.:∶])/g;
/** Two of them at least are printed with a decimal, and together they could be shares; a mixture (砂浆配合比) has none. */
function isOfShares(printed: string, said: string): boolean {
  if (/配合|用量|配比|混合/.test(said)) return false;
  const parts = printed.split(/[:∶比]/);
  return (
    parts.length >= 3 &&
    parts.filter((part) => part.includes('.')).length >= 2 &&
    parts.some((p) => Number(p) >= 20) &&
    parts.every((p) => Number(p) <= 100)
  );
}

/** 三次产业占比为30∶42∶48: whole numbers of shares, one digit of one of which makes a hundred. */
function isOneDigitOff(said: string, printed: string): boolean {
  if (!/产业/.test(said)) return false;
  const parts = printed.split(/[:∶比]/);
  if (parts.length < 3 || !parts.every((part) => /^\d{2,3}$/.test(part))) return false;
  const off = parts.reduce((sum, part) => sum + Number(part), 0) - 100;
  return parts.some((part) => {
    const meant = String(Number(part) - off);
    return meant.length === part.length && [...meant].filter((digit, i) => digit !== part[i]).length === 1;
  });
}

const hundred = exact(100);
const far = exact(5);

/**
 * `structure-ratio`: the shares of a structure make 100, within half a unit of each last digit. A ratio that comes nowhere
 * near (2:3:5) is none of shares.
 * Holds: 三次产业结构比为10.2:38.5:51.3. Fails: 三次产业结构比为10.2:38.5:52.3.
 */
export function* structureRatios({ passage, text }: View): Iterable<Relation> {
  if (!/[:∶]/.test(text)) return;
  for (const match of everyMatch(text, ratio)) {
    const start = match.index + match[0].length - match[1]!.length;
    const terms: Term[] = [];
    let sum: Exact = zero;
    let slack: Exact = zero;
    for (const part of everyMatch(match[1]!, /\d+(?:\.\d+)?/g)) {
      const at = start + part.index;
      terms.push({ role: 'part', claim: null, passage, start: at, end: at + part[0].length });
      sum = add(sum, parseExact(part[0]));
      slack = add(slack, exact(1, 2n * 10n ** BigInt(part[0].split('.')[1]?.length ?? 0)));
    }
    const off = subtract(sum, hundred);
    const size = magnitude(off);
    // 14.4∶4.49∶40.7: with decimals they are shares, however far the sum.
    if (
      compare(size, far) > 0 &&
      !isOfShares(match[1]!, text.slice(Math.max(0, match.index - 8), start)) &&
      !isOneDigitOff(text.slice(Math.max(0, match.index - 8), start), match[1]!)
    )
      continue;
    const holds = compare(size, slack) <= 0;
    const parts = terms.map((t) => text.slice(t.start, t.end)).join(' + ');
    yield {
      kind: 'sum',
      basis: 'implied',
      construction: 'structure-ratio',
      terms: [{ role: 'shares', claim: null, passage, start, end: start + match[1]!.length }, ...terms],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${parts} ${off.n === 0n ? '=' : '≈'} 100 ✓` : `${parts} = ${formatExact(sum)} ≠ 100 ✗`,
      doubt: null,
    };
  }
}

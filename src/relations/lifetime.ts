import type { Claim } from '../claims/claim.js';
import type { DateParts } from '../figures/figure.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const died = /^,?(?:在[^,。;]{1,10})?(?:因[^,。;]{1,8})?(?:去世|逝世|病逝|辞世|离世|与世长辞|病故)/;
/** How old somebody was at death. */
export const atDeath = /(?:享年|终年|享寿|卒年)$/;

/**
 * `lifetime`: born in one year, died in another, 享年 so many; 虚岁 adds a year, a birthday to come takes one off.
 * Holds: 生于1932年,2021年病逝,享年89岁. Fails: 生于1932年,2021年病逝,享年79岁.
 */
export function* lifetimes(view: View): Iterable<Relation> {
  for (const [k, claim] of view.claims.entries()) {
    const { figure } = claim;
    if (figure.unit !== '岁' || figure.value === null || figure.value.d !== 1n || figure.hedges.length > 0) continue;
    if (!atDeath.test(view.text.slice(Math.max(0, figure.start - 2), figure.start))) continue;
    const life = lifeBefore(view, k);
    if (!life) continue;
    const off = Number(figure.value.n) - (life.to.year! - life.from.year!);
    if (life.to.year! <= life.from.year!) continue;
    const equation = `${life.to.year} - ${life.from.year} = ${life.to.year! - life.from.year!}`;
    const holds = Math.abs(off) <= 1;
    yield {
      kind: 'calendar',
      basis: 'stated',
      construction: 'lifetime',
      terms: [termOf('age', claim), ...life.claims.map((c) => termOf('year', c))],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${equation} ✓` : `${equation} ≠ ${figure.value.n} ✗`,
      doubt: null,
    };
  }
}

interface Life {
  readonly from: DateParts;
  readonly to: DateParts;
  readonly claims: readonly Claim[];
}

/** (1932年—2021年) behind a name, or 生于1932年 … 2021年逝世. */
function lifeBefore(view: View, index: number): Life | null {
  const claim = view.claims[index]!;
  let death: Claim | null = null;
  for (let k = index - 1; k >= 0 && index - k < 8; k--) {
    const other = view.claims[k]!;
    if (claim.figure.start - other.figure.end > 160) return null;
    const { date, until, start, end } = other.figure;
    if (!date?.year) continue;
    const [before, behind] = [view.text.slice(Math.max(0, start - 4), start), view.text.slice(end, end + 24)];
    if (until?.year) {
      const bracketed = before.endsWith('(') && behind.startsWith(')');
      return !death && bracketed && claim.sentence.start === other.sentence.start
        ? { from: date, to: until, claims: [other] }
        : null;
    }
    if (!death) {
      if (!died.test(behind)) return null;
      death = other;
    } else if (/(?:出?生于|诞生于)$/.test(before) || /^(?:出生|生于|生)/.test(behind)) {
      return { from: date, to: death.figure.date!, claims: [other, death] };
    } else {
      return null;
    }
  }
  return null;
}

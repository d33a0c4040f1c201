import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import type { Span } from '../text/span.js';
import { listBefore } from './listing.js';
import { amountFrom, type View } from './view.js';

/** What 分别 hands out: values side by side, one for each of the names before it. */
export interface Series {
  /** Where 分别 stands. */
  readonly at: number;
  /** Two values or more, of one unit. */
  readonly values: readonly Claim[];
  /** The names that the values belong to, as printed; empty where 分别 follows no list. */
  readonly names: readonly Span[];
  /** How many names there are, counting 和, 及, 与 as part of a name, and as a separator. */
  readonly least: number;
  readonly most: number;
  /** The number that is given with the names (东、西两县分别); `null` where there is none. */
  readonly said: number | null;
  /** Whether something that is no figure goes on behind the last value (3个、若干个). */
  readonly openEnded: boolean;
}

const word = /分别/g;
/** Between 分别 and its first value: a verb, no further list. */
const lead = /^[^,。;:、?!\d]{0,24}$/;
const joint = /^(?:、|、?(?:和|及|与|以及))$/;
const numerals = '一二三四五六七八九十';
const said =
  /(?<![、第前每一二三四五六七八九十\d])([两二三四五六七八九十]|\d{1,2})(?:个(?!月)|座|家|所|大|项|类|种|位|县|市|区|镇|乡|村|地|省|国|者|次产业)[^,。;、和及与\d]{0,4}$/;

const known = new WeakMap<View, readonly Series[]>();

/** Every series of the passage, in order; several constructions ask for them. */
export function seriesOf(view: View): readonly Series[] {
  const series = known.get(view) ?? findSeries(view);
  known.set(view, series);
  return series;
}

function findSeries(view: View): Series[] {
  if (!view.text.includes('分别')) return [];
  const found: Series[] = [];
  for (const match of everyMatch(view.text, word)) {
    const values = valuesFrom(view, match.index + match[0].length);
    if (values.length < 2) continue;
    const list = listBefore(view.text, match.index);
    const names = list && list.least >= 2 ? list : null;
    const before = view.text.slice(Math.max(values[0]!.sentence.start, match.index - 16), match.index);
    found.push({
      at: match.index,
      values,
      names: names?.items ?? [],
      least: names?.least ?? 0,
      most: names?.most ?? 0,
      said: numberOf(said.exec(before)?.[1]),
      openEnded: /^(?:[、和及与]|以及)/.test(view.text.slice(values.at(-1)!.figure.end)),
    });
  }
  return found;
}

function numberOf(numeral: string | undefined): number | null {
  if (numeral === undefined) return null;
  if (numeral === '两') return 2;
  return /\d/.test(numeral) ? Number(numeral) : numerals.indexOf(numeral) + 1;
}

/** Values joined by nothing but 、 and 和; what stands in brackets behind one of them is a gloss. */
function valuesFrom(view: View, from: number): Claim[] {
  const first = amountFrom(view, from);
  const values: Claim[] = [];
  for (let k = first; k < view.amounts.length && values.length < 30; k++) {
    const claim = view.amounts[k]!;
    const last = values.at(-1);
    if (view.depths[k]! > view.depths[first]!) continue;
    if (!last) {
      if (!lead.test(view.text.slice(from, claim.figure.start))) break;
    } else {
      const link = view.text.slice(last.figure.end, claim.figure.start).replace(/\([^()]*\)/g, '');
      if (!joint.test(link) || (last.figure.unit !== '' && last.figure.unit !== claim.figure.unit)) break;
    }
    values.push(claim);
  }
  return values;
}

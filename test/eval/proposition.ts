import { exact } from '../../src/text/exact.js';
import { addIntervals, type Interval, point } from '../../src/text/interval.js';
import type { Span } from '../../src/text/span.js';
import { atMost, meet, minus, readNumber, times } from './number.js';

/** What a proposition can say of its terms, and the roles that it says it of; `part` of a sum may stand many times. */
const propositionKinds = [
  'sum',
  'part',
  'share',
  'bound',
  'growth',
  'decline',
  'rise',
  'fall',
  'difference',
  'order',
  'multiple',
  'average',
  'product',
  'same',
  'count',
] as const;
export type PropositionKind = (typeof propositionKinds)[number];

/** What each kind cannot do without; the total of a sum may be the 100 % that nobody prints. */
const rolesOf: Readonly<Record<PropositionKind, readonly string[]>> = {
  sum: ['part'],
  part: ['part', 'whole'],
  share: ['rate', 'part', 'base'],
  bound: ['rate'],
  growth: ['rate', 'to', 'from'],
  decline: ['rate', 'to', 'from'],
  rise: ['rate', 'change', 'to'],
  fall: ['rate', 'change', 'to'],
  difference: ['change', 'to', 'from'],
  order: ['less', 'more'],
  multiple: ['times', 'to', 'from'],
  average: ['mean', 'total', 'number'],
  product: ['product', 'a', 'b'],
  same: ['first', 'second'],
  count: ['total'],
};

/** A figure in a proposition: the place of the whole figure, and of its numeral. */
export interface Member {
  readonly role: string;
  readonly place: Span;
  readonly numeral: Span;
}

/** Something that the copy says of its figures, and that arithmetic can refute. */
export interface Proposition {
  readonly kind: PropositionKind;
  readonly construction: string;
  readonly members: readonly Member[];
  /** For `count`: how many items the list can be said to have. */
  readonly items?: { readonly least: number; readonly most: number };
  /** Other figures that the copy offers as whole or base. */
  readonly rivals?: readonly Interval[];
}

/** Whether some values that the printed figures can stand for satisfy it; null where a numeral cannot be read. */
export function isSatisfiable(
  { kind, members, items, rivals = [] }: Proposition,
  printed: readonly string[],
): boolean | null {
  const values = members.map(({ role }, i) => readNumber(printed[i]!, role === 'rate' || role === 'mean'));
  if (values.includes(null)) return null;
  const all = (role: string) => values.filter((_, i) => members[i]!.role === role) as Interval[];
  if (!rolesOf[kind].every((role) => all(role).length > 0)) return null;
  const one = (role: string) => all(role)[0]!;
  const percent = (interval: Interval) => times(interval, point(exact(1, 100)));
  const whole = point(exact(100));
  const bases = (role: string) => [one(role), ...rivals];
  switch (kind) {
    case 'sum':
      return meet(all('part').reduce(addIntervals), all('total')[0] ?? whole);
    case 'part':
      return bases('whole').some((base) => atMost(one('part'), base));
    case 'share':
      return bases('base').some((base) => meet(times(percent(one('rate')), base), one('part')));
    case 'bound':
      return atMost(one('rate'), whole);
    case 'growth':
      return meet(one('to'), times(percent(addIntervals(whole, one('rate'))), one('from')));
    case 'decline':
      return meet(one('to'), times(percent(minus(whole, one('rate'))), one('from')));
    case 'rise':
      return meet(one('change'), times(percent(one('rate')), minus(one('to'), one('change'))));
    case 'fall':
      return meet(one('change'), times(percent(one('rate')), addIntervals(one('to'), one('change'))));
    case 'order':
      return atMost(one('less'), one('more'));
    case 'difference':
      return [minus(one('to'), one('from')), minus(one('from'), one('to'))].some((gap) => meet(gap, one('change')));
    case 'multiple':
      return meet(one('to'), times(one('times'), one('from')));
    case 'average':
      return meet(one('total'), times(one('mean'), one('number')));
    case 'product':
      return meet(one('product'), times(one('a'), one('b')));
    case 'same':
      return meet(one('first'), one('second'));
    case 'count': {
      const { least, most } = items!;
      return atMost(point(exact(least)), one('total')) && atMost(one('total'), point(exact(most)));
    }
  }
}

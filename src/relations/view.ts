import type { Claim } from '../claims/claim.js';
import { isCalendar } from '../claims/extract.js';
import type { Passage } from '../sources/source.js';
import type { Relation, Term } from './relation.js';
import type { Today } from './today.js';

/** A passage with its claims: what most constructions are looked for in. */
export interface View {
  readonly passage: Passage;
  /** The folded text of the passage. */
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Claims that count or measure: neither dates nor ordinals. */
  readonly amounts: readonly Claim[];
  /** For each amount, how many brackets stand open around it. */
  readonly depths: readonly number[];
  /** The years that the document names anywhere. */
  readonly years: ReadonlySet<number>;
  /** When the page is printed, where it says so. */
  readonly today: Today | null;
}

/** Yields the relations of one construction, or of one family of them, that a passage states. */
export type Finder = (view: View) => Iterable<Relation>;

/** Groups claims, which are in order of passages, into views. */
export function viewsOf(claims: readonly Claim[], today: Today | null): View[] {
  const views: View[] = [];
  const years = new Set<number>();
  for (const { figure } of claims) {
    if (figure.date?.year != null) years.add(figure.date.year);
    if (figure.until?.year != null) years.add(figure.until.year);
  }
  let from = 0;
  for (let i = 1; i <= claims.length; i++) {
    if (i < claims.length && claims[i]!.passage === claims[from]!.passage) continue;
    const own = claims.slice(from, i);
    const { passage } = own[0]!;
    const amounts = own.filter(
      (c) => !isCalendar(c.figure) && c.figure.kind !== 'ordinal' && !isOfComposite(passage.folded, c.figure),
    );
    views.push({
      passage,
      text: passage.folded,
      claims: own,
      amounts,
      depths: depthsOf(passage.folded, amounts),
      years,
      today,
    });
    from = i;
  }
  return views;
}

/** 2小时, 16分 and 42秒 of 2小时16分42秒: only the whole of it measures something. */
function isOfComposite(text: string, { unit, start, end }: Claim['figure']): boolean {
  if (!/^(?:小?时|分钟?|秒)$/.test(unit)) return false;
  return (
    (unit !== '秒' && /^\d{1,2}(?:分|秒)/.test(text.slice(end, end + 3))) ||
    (!/时$/.test(unit) && /\d(?:小?时|分)$/.test(text.slice(Math.max(0, start - 3), start)))
  );
}

/** One pass over the brackets; an unpaired one does not reach past the end of its sentence. */
function depthsOf(text: string, amounts: readonly Claim[]): number[] {
  const depths: number[] = [];
  if (!text.includes('(')) return amounts.map(() => 0);
  let depth = 0;
  let at = 0;
  for (const { figure } of amounts) {
    for (; at < figure.start; at++) {
      const c = text[at];
      if (c === '(') depth++;
      else if (c === ')' && depth > 0) depth--;
      else if (c === '。') depth = 0;
    }
    depths.push(depth);
  }
  return depths;
}

/** The text between two claims of one passage. */
export function between(view: View, a: Claim, b: Claim): string {
  return view.text.slice(a.figure.end, b.figure.start);
}

/** The text from the previous figure (or the start of the clause) to the claim. */
export function leadOf(view: View, claim: Claim): string {
  const at = claim.index - view.claims[0]!.index;
  const from = Math.max(view.claims[at - 1]?.figure.end ?? 0, claim.clause.start);
  return view.text.slice(from, claim.figure.start);
}

/** The text from the claim to the next figure or the end of its clause. */
export function tailOf(view: View, claim: Claim): string {
  const next = view.claims[claim.index - view.claims[0]!.index + 1];
  const to = Math.min(next?.figure.start ?? Number.POSITIVE_INFINITY, claim.clause.end);
  return view.text.slice(claim.figure.end, to).replace(/[,;:。!?…]+$/, '');
}

/** A term that is a claim. */
export function termOf(role: string, claim: Claim): Term {
  return { role, claim, passage: claim.passage, start: claim.figure.start, end: claim.figure.end };
}

/** Index into `view.amounts` of the first one that starts at the offset or behind it. */
export function amountFrom(view: View, offset: number): number {
  let low = 0;
  let high = view.amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.amounts[middle]!.figure.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of its clause before a figure, and a few before them. */
export function wordsUpTo({ text }: View, { clause, figure }: Claim): string {
  return text.slice(Math.max(0, clause.start - 12), figure.start);
}

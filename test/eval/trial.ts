import type { Flag, Level } from '../../src/checks/flag.js';
import type { Span } from '../../src/text/span.js';
import { type Document, inspectText } from './document.js';
import { type Mutation, movedBy, mutatedText } from './mutation.js';

/** A mutation and the flags that it raised. */
export interface Trial {
  readonly mutation: Mutation;
  /** The highest level of a new flag at one of its places; null where it was missed. */
  readonly level: Level | null;
  readonly checks: readonly string[];
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** Inspects the mutated copy. Caught is what raises a flag that was not there before, at or about a place of the mutation. */
export async function tryMutation(mutation: Mutation): Promise<Trial> {
  const { document } = mutation;
  const { flags } = await inspectText(document.name, mutatedText(mutation));
  const places = mutation.places.map((place) => movedBy(mutation, place));
  const inserted = { start: mutation.at.start, end: mutation.at.start + Math.max(1, mutation.text.length) };
  const known = knownFlags(document, (span) => movedBy(mutation, span));
  const raised = flags
    .filter((flag) => !known.has(placeWord(flag, flag.spans[0]!)) && !known.has(printWord(flag)))
    .filter((flag) => spansOf(flag).some((span) => [...places, inserted].some((place) => overlap(span, place))))
    .sort((a, b) => rank[a.level] - rank[b.level]);
  return { mutation, level: raised[0]?.level ?? null, checks: [...new Set(raised.map((flag) => flag.check))] };
}

/** The flags of the copy as it was, by their print and by the place to which the mutation moved them. */
function knownFlags({ inspection }: Document, move: (span: Span) => Span): ReadonlySet<string> {
  return new Set(inspection.flags.flatMap((flag) => [placeWord(flag, move(flag.spans[0]!)), printWord(flag)]));
}

function placeWord({ check, level }: Flag, { start, end }: Span): string {
  return `${check} ${level} ${start} ${end}`;
}

function printWord({ level, fingerprint }: Flag): string {
  return `${level} ${fingerprint}`;
}

function spansOf({ spans, related }: Flag): Span[] {
  return [...spans, ...related.flatMap((place) => place.spans)];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

import { expect } from 'vitest';
import type { Check } from '../../src/checks/check.js';
import type { Edit, Fix, Flag } from '../../src/checks/flag.js';
import { runChecks } from '../../src/checks/run.js';
import { extractClaims } from '../../src/claims/extract.js';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { type Gather, inspect } from '../../src/pipeline.js';
import { relate } from '../../src/relations/relate.js';
import { readText } from '../../src/sources/read.js';
import type { Source } from '../../src/sources/source.js';
import { overlaps, type Span, sliceSpans } from '../../src/text/span.js';

/** The flags of one check on plain text. */
export function flagsOf(check: Check, text: string): readonly Flag[] {
  return inspect(readText('x.txt', text), [check], [], gathererOf(check)).flags;
}

/** Holds prose against the source of the check's examples, where they have one. */
function gathererOf({ examples }: Check): Gather | null {
  if (examples.source === undefined) return null;
  const source = readText('source.txt', examples.source);
  const sources = [{ source, claims: extractClaims(source) }];
  return (draft) => gatherEvidence(draft, sources);
}

function expectSpans(text: string, quote: string, spans: readonly Span[]): void {
  expect(spans.length).toBeGreaterThan(0);
  let last = -1;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    last = Math.max(last, end);
  }
  expect(sliceSpans(text, spans)).toBe(quote);
}

/** Every span of every flag slices to its quote. */
export function expectQuotes(text: string, flags: readonly Flag[]): void {
  for (const flag of flags) {
    expectSpans(text, flag.quote, flag.spans);
    for (const place of flag.related) expectSpans(text, place.quote, place.spans);
  }
}

/** Each sentence says what its arguments are, in both languages, and nothing is left to fill in. */
export function expectWords(check: Check, flags: readonly Flag[]): void {
  for (const flag of flags) {
    expect(flag.check).toBe(check.id);
    for (const language of ['zh', 'en'] as const) {
      expect(flag.message[language]).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(flag.message[language].trim()).not.toBe('');
      for (const name of Object.keys(flag.args)) expect(check.message[language]).toContain(`{${name}}`);
      for (const { note } of flag.related) expect(note[language].trim()).not.toBe('');
    }
  }
}

/** Ids and fingerprints tell flags apart. */
export function expectDistinct(flags: readonly Flag[]): void {
  expect(new Set(flags.map((f) => f.id)).size).toBe(flags.length);
  expect(new Set(flags.map((f) => f.fingerprint)).size).toBe(flags.length);
}

function freeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) freeze((value as Record<PropertyKey, unknown>)[key], seen);
  return Object.freeze(value);
}

/** Checks read only: frozen to the bottom, the input gives the same flags. */
export function expectFrozenSurvives(check: Check, source: Source, flags: readonly Flag[]): void {
  const claims = extractClaims(source);
  const relations = relate(source, claims);
  const { articles, passages } = source;
  const evidence = gathererOf(check)?.({ claims, relations }) ?? null;
  expect(runChecks([check], freeze({ source, articles, passages, claims, relations, evidence }))).toEqual(flags);
}

/** Prose with no figure, name or mark in it that a check could hold against the copy. */
const prose = '春风拂过河岸，柳枝轻轻摇动，孩子们在草地上放着风筝。';
const unrelated = `${prose}\n\n`;

/** A paragraph put before the copy moves its flags, and changes nothing else. */
export function expectShift(check: Check, text: string, flags: readonly Flag[]): void {
  const by = unrelated.length;
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const moveFix = (fix: Fix): Fix => ({ edits: fix.edits.map(move) });
  const moved = flags.map((flag) => ({
    ...flag,
    spans: flag.spans.map(move),
    related: flag.related.map((place) => ({ ...place, spans: place.spans.map(move) })),
    fix: flag.fix && moveFix(flag.fix),
    candidates: flag.candidates.map(moveFix),
  }));
  expect(flagsOf(check, unrelated + text)).toEqual(moved);
}

/** A paragraph put after finished copy changes nothing. (After a sentence that is cut it could be the rest of it.) */
export function expectSuffix(check: Check, text: string, flags: readonly Flag[]): void {
  if (!/[。！？.]\s*$/.test(text)) return;
  expect(flagsOf(check, `${text.replace(/\s+$/, '')}\n\n${prose}`)).toEqual(flags);
}

/** The copy means the same whichever line ends it was saved with. */
export function expectLineEnds(check: Check, text: string, flags: readonly Flag[]): void {
  const said = ({ level, args, fingerprint }: Flag) => ({ level, args, fingerprint });
  const windows = flagsOf(check, text.replace(/\r?\n/g, '\r\n'));
  expect(windows.map(said)).toEqual(flags.map(said));
}

/** The text with the edits made. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let mended = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    mended += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return mended + text.slice(at);
}

/** Edits lie inside the text and apart from each other, and made, they leave a flag less. */
export function expectFixes(text: string, flags: readonly Flag[], again: (text: string) => readonly Flag[]): void {
  for (const flag of flags)
    for (const { edits } of flag.fix ? [flag.fix] : flag.candidates) {
      expect(edits.length).toBeGreaterThan(0);
      for (const [i, edit] of edits.entries()) {
        expect(edit.start).toBeGreaterThanOrEqual(0);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        expect(edit.end).toBeLessThanOrEqual(text.length);
        for (const other of edits.slice(i + 1)) expect(overlaps(edit, other)).toBe(false);
      }
      const mended = applyEdits(text, edits);
      expect(again(mended).length, `the fix of “${flag.quote}” gives: ${mended.slice(0, 200)}`).toBeLessThan(
        flags.length,
      );
    }
}

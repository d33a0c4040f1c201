import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { RecordedClaim, TracedDocument } from '../reports/evidence-report.js';
import { LineIndex, type Position } from '../text/line-index.js';
import { sliceSpans } from '../text/span.js';
import type { Language } from '../text/words.js';
import type { Policy } from './config/policy.js';
import { failure } from './failure.js';
import { visitTraced } from './visit-traced.js';

/** Where claims are looked for, and how it is spoken of. */
interface Search {
  readonly language: Language;
  readonly policy: Policy;
  readonly outputFile?: string | undefined;
}

/** A document, and those of its claims that were meant. */
export interface FoundClaims {
  readonly document: TracedDocument;
  readonly claims: readonly RecordedClaim[];
}

/** A place as people write it; `until` where they write its end too. */
export interface WrittenPlace extends Position {
  readonly path: string;
  readonly until: Position | null;
}

/** Reads path:line:column, or path:line:column-line:column; `null` where the words are none, or the file is not there. */
export function readPlace(target: string): WrittenPlace | null {
  const [, path, line, column, lastLine, lastColumn] = /^(.+?):(\d+):(\d+)(?:-(\d+):(\d+))?$/.exec(target) ?? [];
  if (path === undefined || !existsSync(path)) return null;
  return {
    path: posix.normalize(path.replaceAll('\\', '/')),
    line: Number(line),
    column: Number(column),
    until: lastLine === undefined ? null : { line: Number(lastLine), column: Number(lastColumn) },
  };
}

/** The claims at a place: the figure there, or else those of the sentence there. */
export function claimsAt(document: TracedDocument, { line, column }: Position): RecordedClaim[] {
  const offset = new LineIndex(document.source.text).offset({ line, column });
  const at = document.claims.filter(({ claim }) =>
    claim.spans.some(({ start, end }) => offset >= start && offset < end),
  );
  if (at.length > 0) return at;
  return document.claims.filter(({ claim: { passage, sentence } }) =>
    passage.map.toSource(sentence.start, sentence.end).some(({ start, end }) => offset >= start && offset < end),
  );
}

/**
 * The claims that words lead to: path:line:column, the id of a claim, or a piece of the copy; looked for in the documents
 * of `paths`, or in all of the workspace's sources. Documents that cannot be read are named on standard error.
 * @throws {Failure} where they lead to none.
 */
export async function findClaims(
  target: string,
  paths: readonly string[],
  { language, policy, outputFile }: Search,
): Promise<{ found: FoundClaims[]; complete: boolean }> {
  const place = readPlace(target);
  const found: FoundClaims[] = [];
  const words = place ? [place.path] : paths;
  const complete = await visitTraced(words, { command: 'kanwu trace', language, policy, outputFile }, (document) => {
    const claims = place ? claimsAt(document, place) : named(document, target);
    if (claims.length > 0) found.push({ document, claims });
  });
  if (found.length === 0 && complete) throw failure('unknown-claim', { target });
  return { found, complete };
}

/** By id; else the figures that read so; else those whose sentence holds the text. */
function named({ claims, source }: TracedDocument, target: string): readonly RecordedClaim[] {
  if (/^c-[0-9a-f]{3,}/.test(target)) return claims.filter(({ id, claim }) => id === target || claim.id === target);
  const same = claims.filter(({ claim }) => claim.quote === target);
  if (same.length > 0) return same;
  return claims.filter(({ claim: { passage, sentence } }) =>
    sliceSpans(source.text, passage.map.toSource(sentence.start, sentence.end)).includes(target),
  );
}

/**
 * The one claim that words lead to. What a draft has from its source stands in both, in the same characters: the draft's is
 * meant then, where there is one such.
 */
export async function findClaim(
  target: string,
  search: Search,
): Promise<{ document: TracedDocument; claim: RecordedClaim }> {
  const { found } = await findClaims(target, [], search);
  const all = found.flatMap(({ document, claims }) => claims.map((claim) => ({ document, claim })));
  const ofDrafts = all.filter(({ document }) => document.relied.length > 0);
  const [only, ...others] = ofDrafts.length > 0 ? ofDrafts : all;
  if (!only) throw failure('unknown-claim', { target });
  if (others.length > 0) throw failure('ambiguous-claim', { target, count: all.length });
  return only;
}

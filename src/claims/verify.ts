import type { Source } from '../sources/source.js';
import { type Span, sliceSpans } from '../text/span.js';
import { anchorClaims } from './anchor.js';
import type { Claim } from './claim.js';
import type { ClaimFile, ClaimRecord } from './claim-file.js';
import type { FigureRecord } from './claim-schema.js';
import { toFigureRecord } from './figure-record.js';
import { isRetold } from './retold.js';
import { describeClaims, isAnnotated } from './update.js';

/** One way in which a claim file no longer agrees with its source; `spans` say where, in the source as it is. */
export type ClaimProblem =
  /** The source was edited after the file was written. */
  | { readonly kind: 'stale' }
  /** The file's spans hold something else than its quote. */
  | { readonly kind: 'quote'; readonly record: ClaimRecord; readonly now: string; readonly spans: readonly Span[] }
  /** The source was edited, and the claim's own characters with it. */
  | { readonly kind: 'changed'; readonly record: ClaimRecord; readonly now: string; readonly spans: readonly Span[] }
  /** The source was edited; the claim stands as it stood, but what people wrote on it was of another measure, place or time. */
  | {
      readonly kind: 'retold';
      readonly record: ClaimRecord;
      readonly now: Pick<Claim, 'measure' | 'subject' | 'period' | 'qualifier'>;
      readonly spans: readonly Span[];
    }
  /** The source was edited, and the claim is nowhere. */
  | { readonly kind: 'lost'; readonly record: ClaimRecord }
  /** The quote stands, but is read as no figure. */
  | { readonly kind: 'figure'; readonly record: ClaimRecord; readonly spans: readonly Span[] }
  /** The quote stands, but is read as another value. */
  | {
      readonly kind: 'value';
      readonly record: ClaimRecord;
      readonly now: FigureRecord;
      readonly spans: readonly Span[];
    }
  /** The source holds a figure that the file does not. */
  | { readonly kind: 'unrecorded'; readonly quote: string; readonly spans: readonly Span[] };

/** Tests a claim file against its source as it stands now. Nothing is mended. */
export function verifyClaims(file: ClaimFile, source: Source, claims: readonly Claim[]): ClaimProblem[] {
  return file.sha256 === source.sha256 ? verifyUnedited(file, source, claims) : verifyEdited(file, source, claims);
}

function verifyUnedited(file: ClaimFile, source: Source, claims: readonly Claim[]): ClaimProblem[] {
  const problems: ClaimProblem[] = [];
  const read = new Map(claims.map((claim) => [place(claim.spans), claim]));
  for (const record of file.claims) {
    const { spans } = record;
    const now = sliceSpans(source.text, spans);
    const claim = read.get(place(spans));
    read.delete(place(spans));
    if (now !== record.quote) problems.push({ kind: 'quote', record, now, spans });
    else if (!claim) problems.push({ kind: 'figure', record, spans });
    else {
      const figure = toFigureRecord(claim.figure);
      if (value(figure) !== value(record.figure)) problems.push({ kind: 'value', record, now: figure, spans });
    }
  }
  for (const { quote, spans } of read.values()) problems.push({ kind: 'unrecorded', quote, spans });
  return problems;
}

/** Positions mean little after an edit: what matters is which claims it changed or removed. */
function verifyEdited(file: ClaimFile, source: Source, claims: readonly Claim[]): ClaimProblem[] {
  const problems: ClaimProblem[] = [{ kind: 'stale' }];
  for (const fate of anchorClaims(file.claims, describeClaims(source, claims)).fates) {
    if (fate.state === 'lost') problems.push({ kind: 'lost', record: fate.old });
    else if (fate.state === 'changed')
      problems.push({ kind: 'changed', record: fate.old, now: fate.now.quote, spans: fate.now.spans });
    else {
      const figure = toFigureRecord(fate.now.claim.figure);
      if (value(figure) !== value(fate.old.figure))
        problems.push({ kind: 'value', record: fate.old, now: figure, spans: fate.now.spans });
      if (isAnnotated(fate.old) && isRetold(fate.old, fate.now.claim))
        problems.push({ kind: 'retold', record: fate.old, now: fate.now.claim, spans: fate.now.spans });
    }
  }
  return problems;
}

const place = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join();

const value = (figure: FigureRecord) =>
  [figure.kind, figure.value, figure.low, figure.high, figure.unit, figure.approximation].join('\n');

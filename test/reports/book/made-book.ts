import { extractClaims } from '../../../src/claims/extract.js';
import { gatherEvidence } from '../../../src/evidence/gather.js';
import { type Gather, inspect } from '../../../src/pipeline.js';
import type { BookDocument, FlagDecision } from '../../../src/reports/book/book-document.js';
import { htmlBook } from '../../../src/reports/book/html-book.js';
import { toDocumentEvidence } from '../../../src/reports/evidence-report.js';
import { toDocument } from '../../../src/reports/report.js';
import { readText } from '../../../src/sources/read.js';

/** A document of the text, which relies on the sources. */
export function bookDocument(
  path: string,
  text: string,
  sources: Readonly<Record<string, string>> = {},
  decisions: readonly (FlagDecision | null)[] = [],
): BookDocument {
  const source = readText(path, text);
  const read = Object.entries(sources).map(([name, copy]) => readText(name, copy));
  const held = read.map((one) => ({ source: one, claims: extractClaims(one) }));
  const gather = held.length > 0 ? (draft: Parameters<Gather>[0]) => gatherEvidence(draft, held) : null;
  const inspection = inspect(source, undefined, [], gather);
  const report = toDocument(inspection, { language: 'en' });
  const evidence = toDocumentEvidence(
    {
      source,
      relations: inspection.relations,
      claims: inspection.claims.map((claim) => ({ claim, id: claim.id, evidence: [], verified: null, note: null })),
      evidence: inspection.evidence,
      relied: read.map(({ path: name }) => ({ path: name, state: 'same' as const, note: {} })),
      linked: new Map(),
    },
    'en',
  );
  return { report, text, language: 'zh', decisions: report.flags.map((_, i) => decisions[i] ?? null), evidence };
}

/** The book of the documents, in English. */
export function bookOf(...documents: readonly BookDocument[]): string {
  return htmlBook(documents, { language: 'en', version: '1.2.3' });
}

import type { ClaimEvidence, DocumentEvidence } from '../../src/evidence/evidence.js';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { readMarks } from '../checks/marked-prose.js';

/** The evidence of a draft in sources, all given as text; marks are left out. */
export function evidenceOf(draft: string, ...sources: readonly string[]): DocumentEvidence {
  const read = (path: string, text: string) => inspect(readText(path, readMarks(text).text), []);
  return gatherEvidence(
    read('drafts/draft.txt', draft),
    sources.map((text, i) => read(`sources/${'abcdef'[i]}.txt`, text)),
  );
}

/** The evidence for the claim at the one mark of the draft. */
export function evidenceAtMark(draft: string, ...sources: readonly string[]): ClaimEvidence {
  const [span] = readMarks(draft).spans;
  const found = evidenceOf(draft, ...sources).claims.find(({ claim }) => claim.spans[0]!.start === span!.start);
  if (!found) throw new Error(`no traced claim at the mark of: ${draft}`);
  return found;
}

/** What a source says where nothing else is asked for. */
export const report = '2025年，云杉岭县羊绒产量2574吨。';

/** What is said of the marked figure: its outcome, and how sure a contradiction is. */
export function said(draft: string, ...sources: readonly string[]): string {
  const { outcome, candidates } = evidenceAtMark(draft, ...sources);
  return outcome === 'contradicted' ? `contradicted, ${candidates[0]!.firmness}` : outcome;
}

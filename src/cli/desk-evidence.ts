import type { Claim } from '../claims/claim.js';
import type { ClaimEvidence, DocumentEvidence, SourceClaim } from '../evidence/evidence.js';
import { evidenceMessages } from '../messages/evidence.js';
import type { EvidenceSentences } from '../messages/evidence-sentences.js';
import type { Borne } from '../review/desk-document.js';
import { LineIndex } from '../text/line-index.js';
import type { Words } from '../text/words.js';

/** What the sources say of each claim, in words that the desk shows. */
export function deskEvidence({ claims }: DocumentEvidence): Map<Claim, Borne> {
  return new Map(claims.map((one) => [one.claim, borneOf(one)]));
}

function borneOf({ outcome, candidates, derivation }: ClaimEvidence): Borne {
  const found = candidates.map((one) => ({ ...placeOf(one), why: both((words) => words.why(one)) }));
  const terms = (derivation?.terms ?? []).map((one) => ({ ...placeOf(one), why: both(() => derivation!.working) }));
  return {
    status: both((words) => words.outcome({ outcome })),
    tone: outcome === 'contradicted' ? 'error' : outcome === 'unsupported' ? 'dim' : 'good',
    places: [...found, ...terms],
  };
}

function placeOf({ source, claim }: SourceClaim): { at: string; quote: string } {
  const { line, column } = new LineIndex(source.text).at(claim.spans[0]!.start);
  return { at: `${source.path}:${line}:${column}`, quote: claim.quote };
}

function both(say: (words: EvidenceSentences) => string): Words {
  return { zh: say(evidenceMessages.zh), en: say(evidenceMessages.en) };
}

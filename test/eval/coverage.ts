import { isCalendar } from '../../src/claims/extract.js';
import type { Document } from './document.js';

/** How many figures stand in a relation. */
export interface Coverage {
  /** Figures that count or measure: neither dates nor ordinals. */
  readonly figures: number;
  readonly proven: number;
  /** In a relation of any verdict. */
  readonly related: number;
}

/** Counts the figures that stand in no relation: nothing that kanwu knows would contradict a slip in them. */
export function coverageOf(documents: readonly Document[]): Coverage {
  let [figures, proven, related] = [0, 0, 0];
  for (const { inspection } of documents) {
    const { claims, relations } = inspection;
    const inAny = new Set(relations.flatMap((r) => r.terms.map((t) => t.claim)));
    const inProven = new Set(
      relations.filter((r) => r.verdict === 'holds').flatMap((r) => r.terms.map((t) => t.claim)),
    );
    for (const claim of claims) {
      if (isCalendar(claim.figure) || claim.figure.kind === 'ordinal') continue;
      figures++;
      if (inAny.has(claim)) related++;
      if (inProven.has(claim)) proven++;
    }
  }
  return { figures, proven, related };
}

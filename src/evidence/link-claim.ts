import type { ClaimFile, EvidenceRecord } from '../claims/claim-file.js';

/** The claim file with evidence added to the claim of that id; evidence of the same place or address takes its place. */
export function withLink(file: ClaimFile, id: string, link: EvidenceRecord): ClaimFile {
  return changed(file, id, (evidence) => [...without(evidence, link), link]);
}

/** The claim file with one link of a claim taken back (from 1 on), or with all of them. */
export function withoutLink(file: ClaimFile, id: string, number: number | null): ClaimFile {
  return changed(file, id, (evidence) => (number === null ? [] : evidence.filter((_, i) => i !== number - 1)));
}

/** Tells evidence apart: by its place in its source as recorded, or its address. */
export function keyOf(link: EvidenceRecord): string {
  if ('url' in link) return link.url;
  const { path, quote, prefix, suffix, spans } = link;
  return JSON.stringify([path, quote, prefix, suffix, spans]);
}

function without(evidence: readonly EvidenceRecord[], link: EvidenceRecord): EvidenceRecord[] {
  return evidence.filter((one) => keyOf(one) !== keyOf(link));
}

function changed(
  file: ClaimFile,
  id: string,
  change: (evidence: readonly EvidenceRecord[]) => EvidenceRecord[],
): ClaimFile {
  return {
    ...file,
    claims: file.claims.map((claim) => (claim.id === id ? { ...claim, evidence: change(claim.evidence) } : claim)),
  };
}

/** The claim file without the link of a claim to the same place or address. */
export function withoutSameLink(file: ClaimFile, id: string, link: EvidenceRecord): ClaimFile {
  return changed(file, id, (evidence) => without(evidence, link));
}

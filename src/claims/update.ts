import type { Source } from '../sources/source.js';
import { describeQuote, type Quote } from '../text/quote.js';
import { bySpan } from '../text/span.js';
import { anchorClaims, type Fate } from './anchor.js';
import type { Claim } from './claim.js';
import type { ClaimFile, ClaimRecord } from './claim-file.js';
import { toFigureRecord } from './figure-record.js';
import { isRetold } from './retold.js';

/** The new claim file, and what became of each claim of the old one. */
export interface ClaimUpdate {
  readonly file: ClaimFile;
  readonly fates: readonly Fate<ClaimRecord, DescribedClaim>[];
  /** Claims that stand as they stood, with what people wrote on them, and are told of something else now: that is lost. */
  readonly retold: readonly { readonly old: ClaimRecord; readonly now: DescribedClaim }[];
  /** Claims that no old one stands behind: neither carried on, nor changed, nor restored. */
  readonly added: number;
  /** Claims that were lost before, and stand in the source again. */
  readonly restored: number;
}

/** A claim of the source with its place described. */
export interface DescribedClaim extends Quote {
  readonly claim: Claim;
}

/** The claims of a source with their places described, in order of place. */
export function describeClaims(source: Source, claims: readonly Claim[]): DescribedClaim[] {
  return claims
    .map((claim) => ({ ...describeQuote(source.text, claim.spans), claim }))
    .sort((a, b) => bySpan(a.spans[0]!, b.spans[0]!));
}

/**
 * The claim file of a source as it stands now. Ids and what people wrote stay with every claim that is found again; what
 * they wrote on one that is not goes to `lost`, and comes back if the claim does.
 */
export function updateClaimFile(old: ClaimFile | null, source: Source, claims: readonly Claim[]): ClaimUpdate {
  const described = describeClaims(source, claims);
  const { fates, added } = anchorClaims(old?.claims ?? [], described);
  const before = new Map<DescribedClaim, ClaimRecord>();
  const lost: ClaimRecord[] = [];
  const successors = new Set(fates.map(({ now }) => now));
  const retold: ClaimUpdate['retold'][number][] = [];
  // Figures that what was once lost may be: those that carry nothing on, or nothing that still holds of them.
  const open = [...added];
  const edited = old !== null && old.sha256 !== source.sha256;
  for (const fate of fates) {
    const stands = fate.state === 'found' || fate.state === 'moved';
    if (stands && edited && isRetold(fate.old, fate.now.claim)) {
      open.push(fate.now);
      if (isAnnotated(fate.old)) {
        retold.push({ old: fate.old, now: fate.now });
        lost.push(fate.old);
        continue;
      }
    }
    if (stands) before.set(fate.now, fate.old);
    else if (isAnnotated(fate.old)) lost.push(fate.old);
  }
  let restored = 0;
  for (const fate of anchorClaims(old?.lost ?? [], open).fates) {
    const stands = fate.state === 'found' || fate.state === 'moved';
    if (stands && !isRetold(fate.old, fate.now.claim)) {
      before.set(fate.now, fate.old);
      restored++;
    } else lost.push(fate.old);
  }
  const ids = new Set([...before.values(), ...lost].map(({ id }) => id));
  return {
    file: {
      version: 1,
      path: source.path,
      sha256: source.sha256,
      characters: source.text.length,
      ...(old?.sources ? { sources: old.sources } : {}),
      claims: described.map((claim) => toRecord(claim, before.get(claim), ids)),
      lost,
    },
    fates,
    retold,
    added: added.filter((claim) => !before.has(claim) && !successors.has(claim)).length,
    restored,
  };
}

/** Whether people wrote something on a claim. */
export function isAnnotated({
  evidence,
  verified,
  note,
}: Pick<ClaimRecord, 'evidence' | 'verified' | 'note'>): boolean {
  return evidence.length > 0 || verified !== null || note !== null;
}

function toRecord(
  { claim, quote, prefix, suffix, spans }: DescribedClaim,
  old: ClaimRecord | undefined,
  ids: Set<string>,
) {
  const { measure, subject, period, qualifier } = claim;
  return {
    id: old?.id ?? freshId(claim.id, ids),
    quote,
    prefix,
    suffix,
    spans: spans.map(({ start, end }) => ({ start, end })),
    figure: toFigureRecord(claim.figure),
    measure,
    subject,
    period,
    qualifier,
    evidence: old?.evidence ?? [],
    verified: old?.verified ?? null,
    note: old?.note ?? null,
  } satisfies ClaimRecord;
}

/** An id that an old claim holds is never given to a new one. */
function freshId(id: string, taken: Set<string>): string {
  let fresh = id;
  for (let n = 2; taken.has(fresh); n++) fresh = `${id}-${n}`;
  taken.add(fresh);
  return fresh;
}

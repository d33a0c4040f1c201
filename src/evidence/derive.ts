import type { Claim } from '../claims/claim.js';
import type { Relation, RelationKind } from '../relations/relation.js';
import { add, formatExact, zero } from '../text/exact.js';
import { addIntervals, intersects, point } from '../text/interval.js';
import type { ClaimIndex } from './claim-index.js';
import type { Candidate, Derivation, SourceClaim } from './evidence.js';
import { profileOf } from './profile.js';

/** Relations whose other terms leave no choice what this one is. */
const determining: ReadonlySet<RelationKind> = new Set([
  'sum',
  'share',
  'growth',
  'multiple',
  'difference',
  'average',
  'product',
  'same',
]);

/** What a claim borne out rests on: the figure of a source, or arithmetic. */
type Borne = ReadonlyMap<Claim, Candidate | Derivation>;

/**
 * A claim that follows from others by arithmetic which the draft itself states, where the sources bear out all of those.
 * `borne` holds the claims borne out so far.
 */
export function derivedFrom(claim: Claim, relations: readonly Relation[], borne: Borne): Derivation | null {
  for (const { kind, verdict, terms, working } of relations) {
    if (verdict !== 'holds' || !determining.has(kind)) continue;
    const grounds = terms.flatMap(({ claim: other }) => (other === claim ? [] : [borne.get(other!)]));
    if (grounds.some((ground) => !ground)) continue;
    return { kind, working, terms: grounds.flatMap((ground) => ('terms' in ground! ? ground.terms : [ground!])) };
  }
  return null;
}

const summing = /共|合计|总计|累计|合起来|加起来|一起/;
const counted = /([二两三四五六七八九十\d]+)个?(区|县|镇|乡|村|旗|街道|市|省|州|苏木|嘎查|园区|园|校|厂)/;
const numerals = [...'零一二三四五六七八九十'];

/**
 * A total told of several places that the draft names, or counts (三个区共…), where one source gives the figure of each:
 * their sum.
 */
export function summedUp(claim: Claim, index: ClaimIndex): Derivation | null {
  const { passage, sentence, figure } = claim;
  const lead = passage.folded.slice(Math.max(sentence.start, figure.start - 80), figure.start);
  const profile = profileOf(claim);
  if (!summing.test(lead) || figure.value === null) return null;
  const alike = index.alike(profile).filter(({ claim: other }) => {
    const { subject, direction, planned, marks } = profileOf(other);
    return (
      subject !== '' && direction === profile.direction && !planned && marks === profile.marks && other.figure.value
    );
  });
  for (const path of new Set(alike.map(({ source }) => source.path))) {
    const own = onePerSubject(alike.filter(({ source }) => source.path === path));
    const named = own.filter(({ claim: other }) => lead.includes(profileOf(other).subject));
    const parts = named.length >= 2 ? named : countedIn(lead, own);
    const derivation = parts.length >= 2 ? sumOf(claim, parts) : null;
    if (derivation) return derivation;
  }
  return null;
}

/** A subject with two figures of the measure has none that could be added. */
function onePerSubject(claims: readonly SourceClaim[]): SourceClaim[] {
  const bySubject = new Map<string, SourceClaim | null>();
  for (const one of claims) {
    const { subject } = profileOf(one.claim);
    bySubject.set(subject, bySubject.has(subject) ? null : one);
  }
  return [...bySubject.values()].filter((one) => one !== null);
}

/** Three places whose names end in 区, where the draft speaks of 三个区. */
function countedIn(lead: string, claims: readonly SourceClaim[]): SourceClaim[] {
  const found = counted.exec(lead);
  if (!found) return [];
  const [, count, kind] = found;
  const number = Number(count) || (count === '两' ? 2 : numerals.indexOf(count!));
  const own = claims.filter(({ claim }) => profileOf(claim).subject.endsWith(kind!));
  return own.length === number ? own : [];
}

function sumOf(total: Claim, parts: readonly SourceClaim[]): Derivation | null {
  const sum = parts.reduce((s, { claim }) => add(s, claim.figure.value!), zero);
  const interval = parts.reduce((s, { claim }) => addIntervals(s, claim.figure.interval), point(zero));
  if (!intersects(interval, total.figure.interval)) return null;
  const shown = parts.map(({ claim }) => formatExact(claim.figure.value!)).join(' + ');
  return { kind: 'sum', working: `${shown} = ${formatExact(sum)} ✓`, terms: parts };
}

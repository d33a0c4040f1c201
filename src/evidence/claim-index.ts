import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';
import { formatExact } from '../text/exact.js';
import type { SourceClaim, SourceClaims } from './evidence.js';
import { HashIndex } from './hash-index.js';
import { isTraced, makeProfile, type Profile, profileOf } from './profile.js';
import { significantDigits } from './value.js';
import { pairsOf } from './words.js';

/** So many claims of one key are looked at, the last ones, and so many of them kept. */
const mostLooked = 1024;
const mostKept = 48;
/** Of a measure's pairs of characters the rarest are asked. */
const rarest = 3;
/** With so many digits a value is telling by itself. */
const telling = 3;
/** Values in one bucket, or in one and its neighbours, differ by a quarter at the least before they are not found. */
const bucketBase = Math.log(1.25);

/** What a key is made of; no two kinds of key are one number. */
const [piece, ofMeasure, ofSubject, unnamed, ofValue] = ['piece', 'measure', 'subject', 'unnamed', 'value'].map(
  hashOf,
) as [number, number, number, number, number];

/**
 * The claims of all sources, filed so that those which may bear on a claim are found without going over the others: by
 * measure with what is said of it, and by value with a piece of the measure.
 */
export class ClaimIndex {
  readonly #claims: Claim[] = [];
  readonly #owners: number[] = [];
  /** For each claim its year and the end of its subject's name, hashed; 0 where it has none. Ruled out by these, a claim need not be touched. */
  readonly #years: number[] = [];
  readonly #ends: number[] = [];
  readonly #sources: Source[] = [];
  readonly #index = new HashIndex();

  constructor(sources: Iterable<SourceClaims>) {
    for (const { source, claims } of sources) this.add(source, claims);
  }

  /** Files the claims of one more source. */
  add(source: Source, claims: readonly Claim[]): void {
    const owner = this.#sources.push(source) - 1;
    for (const claim of claims) {
      if (!isTraced(claim)) continue;
      const item = this.#claims.push(claim) - 1;
      const profile = makeProfile(claim);
      this.#owners.push(owner);
      this.#years.push(yearOf(profile));
      this.#ends.push(endOf(profile));
      for (const key of keysOf(claim, profile)) this.#index.add(key, item);
      for (const key of pieceKeys(profile, bucketOf(claim))) this.#index.add(key, item);
    }
  }

  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** The claims that may bear on this one, in the order in which they were filed. */
  near(claim: Claim): SourceClaim[] {
    const profile = profileOf(claim);
    const found = new Set<number>();
    const [year, end] = [yearOf(profile), endOf(profile)];
    const fits = (item: number) => {
      const [otherYear, otherEnd] = [this.#years[item]!, this.#ends[item]!];
      return (year === 0 || otherYear === 0 || year === otherYear) && (end === 0 || otherEnd === 0 || end === otherEnd);
    };
    for (const key of keysOf(claim, profile)) this.#index.collect(key, mostLooked, mostKept, fits, found);
    const undated = measureKey({ ...profile, period: '' });
    this.#index.collect(undated, mostLooked, mostKept, fits, found);
    // The same value of something else is worth a look, wherever and whenever that is.
    for (const key of valueKeys(claim, profile)) this.#index.collect(key, mostKept, mostKept, () => true, found);
    const bucket = bucketOf(claim);
    const keys = [bucket - 1, bucket, bucket + 1].flatMap((at) => pieceKeys(profile, at));
    const held = keys.map((key) => ({ key, count: this.#index.count(key) })).filter(({ count }) => count > 0);
    held.sort((a, b) => a.count - b.count);
    for (const { key } of held.slice(0, rarest * 3)) this.#index.collect(key, mostLooked, mostKept, fits, found);
    return this.#take(found);
  }

  /** The claims of one measure and unit told of one period, whoever they are told of. */
  alike(profile: Profile): SourceClaim[] {
    const found = new Set<number>();
    this.#index.collect(measureKey(profile), mostLooked, mostLooked, () => true, found);
    return this.#take(found);
  }

  #take(found: ReadonlySet<number>): SourceClaim[] {
    return [...found]
      .sort((a, b) => a - b)
      .map((item) => ({ source: this.#sources[this.#owners[item]!]!, claim: this.#claims[item]! }));
  }
}

/** What a claim is filed under beside the pieces of its measure. */
function keysOf(claim: Claim, profile: Profile): number[] {
  const { unit, measure, subject } = profile;
  const keys: number[] = [];
  if (measure !== '') {
    const key = measureKey(profile);
    keys.push(key);
    if (subject !== '') keys.push(mix(mix(ofSubject, key), hashOf(subject)));
  } else if (subject !== '') keys.push(mix(mix(unnamed, hashOf(unit)), hashOf(subject)));
  return [...keys, ...valueKeys(claim, profile)];
}

function measureKey(profile: Profile): number {
  return mix(mix(mix(ofMeasure, hashOf(profile.unit)), hashOf(profile.measure)), hashOf(dated(profile)));
}

/** A time that the calendar has; words like 今年一季度 mean another one in another document. */
function dated({ period }: Profile): string {
  return /\d{4}/.test(period) ? period : '';
}

function yearOf(profile: Profile): number {
  return Number(dated(profile).slice(0, 4));
}

/** 达拉特旗 and 鄂尔多斯市达拉特旗 end alike; names that do not are of two places. */
function endOf({ subject }: Profile): number {
  return subject === '' ? 0 : hashOf(subject.slice(-3));
}

/** The pieces of the measure by which it may be like another, each with the size of the value. */
function pieceKeys({ unit, measure }: Profile, bucket: number): number[] {
  const start = mix(mix(piece, hashOf(unit)), bucket);
  return [...pairsOf(measure)].map((pair) => mix(start, hashOf(pair)));
}

/** None for a value of so few digits that half the world has it. */
function valueKeys({ figure: { value } }: Claim, { unit }: Profile): number[] {
  if (value === null || significantDigits(value) < telling) return [];
  return [mix(mix(ofValue, hashOf(unit)), hashOf(formatExact(value)))];
}

function bucketOf({ figure: { value, interval } }: Claim): number {
  // Of a range its lower end.
  const at = value ?? interval.low!;
  if (at.n <= 0n) return -1000;
  return Math.floor(Math.log(Number(at.n) / Number(at.d)) / bucketBase);
}

/** A 32-bit FNV-1a sum. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Two numbers as one; which came first matters. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';
import { formatExact } from '../text/exact.js';
import type { SourceClaim, SourceClaims } from './evidence.js';
import { HashIndex } from './hash-index.js';
import { isTraced, makeProfile, type Profile, profileOf } from './profile.js';
import { significantDigits } from './value.js';

/** So many claims of one key are looked at, the last ones; of a key that holds more, the name says too little. */
const most = 256;
/** Of a measure's pairs of characters the rarest are asked. */
const rarest = 4;
/** With so many digits a value is telling by itself. */
const telling = 3;
/** Values in one bucket, or in one and its neighbours, differ by a quarter at the least before they are not found. */
const bucketBase = Math.log(1.25);

/**
 * The claims of all sources, filed so that those which may bear on a claim are found without going over the others: by
 * measure with what is said of it, and by value with a piece of the measure.
 */
export class ClaimIndex {
  readonly #claims: Claim[] = [];
  readonly #owners: number[] = [];
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
      this.#owners.push(owner);
      const profile = makeProfile(claim);
      const bucket = bucketOf(claim);
      for (const pair of piecesOf(profile.measure)) this.#file(item, 'p', profile.unit, bucket, pair);
      if (profile.measure !== '') {
        this.#file(item, 'm', profile.unit, profile.measure, dated(profile));
        if (profile.subject !== '')
          this.#file(item, 's', profile.unit, profile.measure, profile.subject, dated(profile));
      } else if (profile.subject !== '') this.#file(item, 'n', profile.unit, profile.subject);
      const value = valueKey(claim);
      if (value !== null) this.#file(item, 'v', profile.unit, value);
    }
  }

  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** The claims that may bear on this one, in the order in which they were filed. */
  near(claim: Claim): SourceClaim[] {
    const profile = profileOf(claim);
    const found = new Set<number>();
    const collect = (...parts: (string | number)[]) => this.#index.collect(hashOf(parts), most, found);
    const { unit, measure, subject } = profile;
    const period = dated(profile);
    if (measure !== '') {
      if (subject !== '') collect('s', unit, measure, subject, period);
      collect('m', unit, measure, period);
      if (period !== '') collect('m', unit, measure, '');
    } else if (subject !== '') collect('n', unit, subject);
    const value = valueKey(claim);
    if (value !== null) collect('v', unit, value);
    const bucket = bucketOf(claim);
    const keys = piecesOf(measure).flatMap((pair) =>
      [bucket - 1, bucket, bucket + 1].map((at) => hashOf(['p', unit, at, pair])),
    );
    const held = keys.map((key) => ({ key, count: this.#index.count(key) })).filter(({ count }) => count > 0);
    held.sort((a, b) => a.count - b.count || a.key - b.key);
    for (const { key } of held.slice(0, rarest * 3)) this.#index.collect(key, most, found);
    return this.#take(found);
  }

  /** The claims of one measure and unit told of one period, whoever they are told of. */
  alike(profile: Profile): SourceClaim[] {
    const found = new Set<number>();
    this.#index.collect(hashOf(['m', profile.unit, profile.measure, dated(profile)]), most, found);
    return this.#take(found);
  }

  #take(found: ReadonlySet<number>): SourceClaim[] {
    return [...found]
      .sort((a, b) => a - b)
      .map((item) => ({ source: this.#sources[this.#owners[item]!]!, claim: this.#claims[item]! }));
  }

  #file(item: number, ...parts: (string | number)[]): void {
    this.#index.add(hashOf(parts), item);
  }
}

/** A time that the calendar has; words like 今年一季度 mean another one in another document. */
function dated({ period }: Profile): string {
  return /^\d{4}/.test(period) ? period : '';
}

function piecesOf(measure: string): string[] {
  const pieces = new Set<string>();
  if (/^[\x20-\x7e]+$/.test(measure)) for (const word of measure.split(' ')) pieces.add(word);
  else for (let i = 0; i + 1 < measure.length; i++) pieces.add(measure.slice(i, i + 2));
  return [...pieces];
}

/** `null` for a value of so few digits that half the world has it. */
function valueKey({ figure: { value } }: Claim): string | null {
  return value !== null && significantDigits(value) >= telling ? formatExact(value) : null;
}

function bucketOf({ figure: { value, interval } }: Claim): number {
  const at = value ?? interval.low ?? interval.high;
  if (at === null || at.n <= 0n) return -1000;
  return Math.floor(Math.log(Number(at.n) / Number(at.d)) / bucketBase);
}

/** A 32-bit FNV-1a sum of the parts, told apart. */
function hashOf(parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    if (typeof part === 'number') hash = Math.imul(hash ^ (part & 0xffff), 0x01000193);
    else for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash;
}

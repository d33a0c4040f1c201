import { bookMessages } from '../../messages/book.js';
import { compareText } from '../../text/compare-text.js';
import { LineIndex, type Position } from '../../text/line-index.js';
import type { Language } from '../../text/words.js';
import type { ClaimEvidenceReport, LinkReport, PlacedClaim } from '../evidence-schema.js';
import type { RelationReport } from '../report-schema.js';
import { type BookDocument, type ClaimStanding, standingOf } from './book-document.js';

/** A claim of the document as the book knows it. */
export interface BookClaim {
  readonly number: number;
  readonly claim: ClaimEvidenceReport;
  readonly standing: ClaimStanding;
  /** Numbers of the relations that it takes part in. */
  readonly relations: readonly number[];
}

/** A sentence of a source that evidence points to, the figures in it, and the claims that it bears on. */
export interface SourceSentence {
  readonly number: number;
  readonly path: string;
  readonly line: number;
  readonly quote: string;
  readonly start: number;
  readonly figures: PlacedClaim[];
  readonly claims: Set<number>;
}

/** A document with everything in it numbered, so that places can be linked to. */
export class BookContext {
  readonly document: BookDocument;
  readonly index: number;
  readonly language: Language;
  readonly words: (typeof bookMessages)[Language];
  readonly claims: readonly BookClaim[];
  readonly relations: readonly RelationReport[];
  readonly #sentences = new Map<string, SourceSentence>();
  readonly #lines: LineIndex;
  readonly #byPlace: ReadonlyMap<number, BookClaim>;

  constructor(document: BookDocument, index: number, language: Language) {
    this.document = document;
    this.index = index;
    this.language = language;
    this.words = bookMessages[language];
    this.relations = document.report.relations;
    this.#lines = new LineIndex(document.text);
    const relationsAt = new Map<number, number[]>();
    for (const [number, { terms }] of this.relations.entries())
      for (const term of terms) {
        const at = term.spans[0]?.start;
        if (term.claim === null || at === undefined) continue;
        const known = relationsAt.get(at);
        if (!known) relationsAt.set(at, [number]);
        else if (known.at(-1) !== number) known.push(number);
      }
    this.claims = document.evidence.claims.map((claim, number) => ({
      number,
      claim,
      standing: standingOf(claim),
      relations: relationsAt.get(claim.spans[0]!.start) ?? [],
    }));
    this.#byPlace = new Map(this.claims.map((one) => [one.claim.spans[0]!.start, one]));
    for (const { number, claim } of this.claims)
      for (const place of placesOf(claim)) {
        this.#sentence(place).claims.add(number);
      }
    for (const { number, claim } of this.claims)
      for (const link of claim.links) this.sentenceOfLink(link)?.claims.add(number);
    for (const { first, second } of document.evidence.disagreements)
      for (const place of [first, second]) this.#sentence(place);
  }

  /** The sentences that evidence points to, by source, each in order of place. */
  get sentences(): readonly SourceSentence[] {
    return [...this.#sentences.values()].sort((a, b) => compareText(a.path, b.path) || a.start - b.start);
  }

  /** The claim whose figure begins at the offset. */
  claimAt(offset: number): BookClaim | undefined {
    return this.#byPlace.get(offset);
  }

  /** Line and column of an offset of the copy. */
  positionOf(offset: number): Position {
    return this.#lines.at(offset);
  }

  /** The sentence of a source in which a figure stands. */
  sentenceOf(place: PlacedClaim): SourceSentence {
    return this.#sentence(place);
  }

  /** The place of a source that a person linked to; null for an address, or a place that is gone. */
  sentenceOfLink({ path, spans, line, quote }: LinkReport): SourceSentence | null {
    const [span] = spans;
    if (path === null || !span || line === null || quote === null) return null;
    return this.#known(path, span.start, () => ({ line, quote }));
  }

  /** An id of the page: what it is, and its number within the document. */
  id(what: 'document' | 'line' | 'figure' | 'card' | 'claim' | 'flag' | 'mark' | 'relation' | 'sentence', n: number) {
    const letters = {
      document: 'd',
      line: 'l',
      figure: 'g',
      card: 'k',
      claim: 'c',
      flag: 'f',
      mark: 'm',
      relation: 'r',
      sentence: 's',
    };
    return `d${this.index + 1}-${letters[what]}${n}`;
  }

  #sentence(place: PlacedClaim): SourceSentence {
    const { line, sentence: said } = place;
    const sentence = this.#known(place.path, said.spans[0]!.start, () => ({ line, quote: said.quote }));
    if (!sentence.figures.some((figure) => figure.spans[0]!.start === place.spans[0]!.start))
      sentence.figures.push(place);
    return sentence;
  }

  #known(path: string, start: number, said: () => { line: number; quote: string }): SourceSentence {
    const key = `${start}\n${path}`;
    const known = this.#sentences.get(key);
    if (known) return known;
    const number = this.#sentences.size + 1;
    const made = { number, path, start, figures: [], claims: new Set<number>(), ...said() };
    this.#sentences.set(key, made);
    return made;
  }
}

/** The places of sources that bear on a claim: what its figure was weighed against, and what it follows from. */
export function placesOf({ outcome, candidates, derivation }: ClaimEvidenceReport): readonly PlacedClaim[] {
  if (derivation && outcome === 'derived') return derivation.terms;
  return candidates.slice(0, shown);
}

/** More candidates than this are for `kanwu trace`. */
const shown = 3;

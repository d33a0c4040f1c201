import type { FlagReport } from '../reports/report-schema.js';
import { overlaps } from '../text/span.js';
import type { Printed } from './printed.js';
import type { SlipReport } from './score-schema.js';
import { wrongCharacters } from './wrong-characters.js';
import { categoryOf, limits, mostNumeralStyle, mostRepeats, type ScoreKind, tenthsOf } from './yardstick.js';

/** One document of the issue. */
export interface ScoredDocument extends Printed {
  readonly path: string;
  /** The decoded text, into which spans point. */
  readonly text: string;
  /** The flags that count. */
  readonly flags: readonly FlagReport[];
}

/** The grade of an issue. */
export interface Score {
  readonly documents: number;
  readonly characters: number;
  readonly faults: number;
  readonly rate: number;
  readonly limit: number;
  readonly passed: boolean;
  readonly slips: readonly SlipReport[];
}

/** Grades an issue document by document, in the order of its copy: what counts less depends on what came before. */
export class Scoring {
  readonly #kind: ScoreKind;
  readonly #slips: SlipReport[] = [];
  readonly #seen = new Map<string, number>();
  #documents = 0;
  #characters = 0;
  /** Whole numbers, in tenths of a fault: a sum of 0.1 would be inexact, and so would the verdict at the limit. */
  #tenths = 0;
  #numeralStyle = 0;

  constructor(kind: ScoreKind) {
    this.#kind = kind;
  }

  add(document: ScoredDocument): void {
    this.#documents++;
    this.#characters += document.characters;
    for (const flag of document.flags) this.#count(flag, document);
  }

  end(): Score {
    const limit = limits[this.#kind];
    return {
      documents: this.#documents,
      characters: this.#characters,
      faults: this.#tenths / 10,
      rate: this.#characters === 0 ? 0 : (this.#tenths * 1000) / this.#characters,
      limit,
      passed: this.#tenths * 1000 <= limit * this.#characters,
      slips: this.#slips,
    };
  }

  #count(flag: FlagReport, { path, text, headlines }: ScoredDocument): void {
    const { id, check, level, message, quote, line, column, spans } = flag;
    const category = categoryOf(check);
    const headline = spans.some((span) => headlines.some((other) => overlaps(span, other)));
    // A periodical's cover counts double, not its headlines; and faults of the text do, punctuation is none.
    const double = headline && this.#kind === 'newspaper' && category !== 'punctuation';
    const alone = tenthsOf(category, wrongCharacters(flag, text)) * (double ? 2 : 1);
    const { tenths, less } = this.#lessened(alone, category, `${check} ${quote}`);
    this.#tenths += tenths;
    if (category === 'numeral-style') this.#numeralStyle += tenths;
    const counts = tenths / 10;
    this.#slips.push({ path, line, column, flag: id, check, level, message, quote, category, headline, counts, less });
  }

  #lessened(
    alone: number,
    category: SlipReport['category'],
    fault: string,
  ): { tenths: number; less: SlipReport['less'] } {
    if (category === 'punctuation') return { tenths: alone, less: null };
    const before = this.#seen.get(fault) ?? 0;
    this.#seen.set(fault, before + 1);
    if (before >= mostRepeats) return { tenths: 0, less: 'repeated' };
    const room = mostNumeralStyle - this.#numeralStyle;
    if (category === 'numeral-style' && alone > room) return { tenths: room, less: 'numeral-style' };
    return { tenths: alone, less: null };
  }
}

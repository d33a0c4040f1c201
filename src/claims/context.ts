import type { Figure } from '../figures/figure.js';
import type { Passage, Source } from '../sources/source.js';
import { languageOf } from '../text/language-of.js';
import type { Span } from '../text/span.js';
import { datesThePage, isAside } from './aside.js';
import { isCalendar } from './calendar.js';
import { CellReader } from './cell.js';
import { englishMeasureOf } from './english-measure.js';
import { isComparison, leadBetween } from './lead.js';
import { type Measured, MeasureReader } from './measure.js';
import { PeriodReader, pageYearOf } from './period.js';
import { clausesOf, sentencesOf, spanAt } from './sentences.js';
import { OwnPlaces } from './subject.js';

/** What the copy around a figure says of it, and the sentence and the clause that say it. */
export interface Context extends Measured {
  readonly sentence: Span;
  readonly clause: Span;
  readonly period: string | null;
}

const nothing: Measured = { measure: null, subject: null, qualifier: null };

/** Reads the context of each figure of a document, from top to bottom. */
export class ContextReader {
  readonly #source: Source;
  readonly #periods: PeriodReader;
  readonly #cells: CellReader;
  #measures = new MeasureReader(new OwnPlaces([]));
  #article = -1;
  #passage!: Passage;
  #figures: readonly Figure[] = [];
  #sentences: readonly Span[] = [];
  #clauses: readonly Span[] = [];
  #sentence = 0;
  #clause = 0;
  /** Up to where the passage has been read. */
  #from = 0;
  /** The end of the last figure that is no date, within its clause; -1 where a clause begins. */
  #counted = -1;
  #english = false;

  /** Takes the figures of each passage. */
  constructor(source: Source, found: readonly (readonly Figure[])[]) {
    this.#source = source;
    const own = source.passages.flatMap(({ folded }, i) => found[i]!.filter((figure) => datesThePage(folded, figure)));
    this.#periods = new PeriodReader(pageYearOf(own));
    this.#cells = new CellReader(source.passages);
  }

  /** Begins a passage; what was left of the last one is read for the times that it names. */
  passage(passage: Passage, figures: readonly Figure[]): void {
    if (this.#figures.length > 0) this.#periods.seeWords(this.#passage.folded.slice(this.#from));
    if (passage.article !== this.#article) {
      this.#article = passage.article;
      this.#periods.article();
      const article = this.#source.articles[passage.article];
      this.#measures = new MeasureReader(new OwnPlaces((article?.passages ?? []).map((p) => p.folded)));
    }
    this.#periods.paragraph();
    this.#passage = passage;
    this.#english = figures.length > 0 && languageOf(passage.folded) === 'en';
    this.#figures = figures;
    this.#from = 0;
    this.#sentence = -1;
    this.#clause = 0;
    this.#counted = -1;
    if (figures.length === 0) {
      this.#periods.seeWords(passage.folded);
      return;
    }
    this.#sentences = sentencesOf(passage.folded);
    this.#clauses = clausesOf(passage.folded);
  }

  /** The context of the passage's figure of that number; to be asked in order. */
  figure(index: number): Context {
    const figure = this.#figures[index]!;
    if (this.#english) return this.#inEnglish(figure, index);
    const { folded } = this.#passage;
    this.#periods.seeWords(folded.slice(this.#from, figure.start));
    const compared = isCalendar(figure) && isComparison(folded, figure.start);
    if (isCalendar(figure) && !compared && !isAside(folded, figure)) this.#periods.see(figure);
    if (figure.unit === '个月' && /(?<![提以之目])前/.test(folded.slice(Math.max(0, figure.start - 2), figure.start)))
      this.#periods.seeMonths(figure);
    this.#enterSentence(figure);
    const sentence = this.#sentences[this.#sentence]!;
    this.#enterClause(figure, sentence, index);
    const clause = this.#clauses[this.#clause]!;
    this.#from = figure.end;
    const period = compared ? this.#periods.of(figure) : this.#periodAfter(index);
    if (isCalendar(figure)) return { ...nothing, sentence, clause, period };
    const cell = this.#cells.read(this.#passage, this.#periods.pageYear);
    const begin = Math.max(this.#counted, clause.start);
    const lead = leadBetween(folded, begin, figure.start, this.#figures, index);
    const limit = Math.min(this.#figures[index + 1]?.start ?? folded.length, clause.end);
    const said = this.#measures.read(figure, lead, folded.slice(figure.end, limit));
    this.#counted = figure.end;
    const { measure, subject, qualifier } = cell ?? said;
    return { measure, subject, qualifier, sentence, clause, period: cell?.period ?? period };
  }

  #inEnglish(figure: Figure, index: number): Context {
    if (isCalendar(figure)) this.#periods.see(figure);
    this.#sentence = spanAt(this.#sentences, figure.start, Math.max(0, this.#sentence));
    this.#clause = spanAt(this.#clauses, figure.start, this.#clause);
    this.#from = figure.end;
    const sentence = this.#sentences[this.#sentence]!;
    const clause = this.#clauses[this.#clause]!;
    const said = { ...nothing, sentence, clause, period: this.#periods.current };
    if (isCalendar(figure)) return said;
    const cell = this.#cells.read(this.#passage, this.#periods.pageYear);
    if (cell) return { ...said, ...cell, period: cell.period ?? said.period };
    const end = Math.min(this.#figures[index + 1]?.start ?? this.#passage.folded.length, clause.end);
    return { ...said, measure: englishMeasureOf(figure, this.#passage.folded.slice(figure.end, end)) };
  }

  #enterSentence({ start }: Figure): void {
    const at = spanAt(this.#sentences, start, Math.max(0, this.#sentence));
    if (at !== this.#sentence) {
      this.#sentence = at;
      this.#measures.sentence();
      this.#counted = -1;
    }
  }

  /** Reads the clauses of the sentence that lie between the last figure's and this one's. */
  #enterClause({ start }: Figure, sentence: Span, index: number): void {
    const { folded } = this.#passage;
    const at = spanAt(this.#clauses, start, this.#clause);
    for (let i = this.#clause; i < at; i++) {
      const clause = this.#clauses[i]!;
      if (clause.end <= sentence.start || this.#counted > clause.start) continue;
      const end = clause.end - 1;
      this.#measures.pass(leadBetween(folded, clause.start, end, this.#figures, this.#before(end, index)));
    }
    this.#clause = at;
  }

  /** The index of the first figure that starts at the offset or behind it. */
  #before(offset: number, index: number): number {
    let i = index;
    while (i > 0 && this.#figures[i - 1]!.start >= offset) i--;
    return i;
  }

  /** 比2023年的|540万人次, 比上年的|540万人次: a date that is compared with dates the figure that it introduces. */
  #periodAfter(index: number): string | null {
    const [date, figure] = [this.#figures[index - 1], this.#figures[index]!];
    const { folded } = this.#passage;
    if (date && isCalendar(date) && isComparison(folded, date.start) && folded.slice(date.end, figure.start) === '的') {
      return this.#periods.of(date);
    }
    if (folded[figure.start - 1] !== '的') return this.#periods.current;
    const ago = /[比较]([上去前]年)(?:同期)?的$/.exec(folded.slice(Math.max(0, figure.start - 7), figure.start))?.[1];
    return ago ? this.#periods.ago(ago) : this.#periods.current;
  }
}

import type { Figure } from '../figures/figure.js';
import { agents } from '../lexicons/claim-nouns.js';
import { claimWords } from '../lexicons/claim-words.js';
import { type Head, headOf, noHead } from './head.js';
import { comparedWith, dated, type Lead } from './lead.js';
import { nounAfter } from './noun-after.js';
import { type NounBefore, nounBefore } from './noun-before.js';
import { personIn } from './person.js';
import type { OwnPlaces } from './subject.js';

/** What the words around a figure say of it. */
export interface Measured {
  readonly measure: string | null;
  readonly subject: string | null;
  readonly qualifier: string | null;
}

interface Earlier {
  readonly figure: Figure;
  readonly measure: string | null;
  readonly qualifier: string | null;
}

/** Organisations and places are counted by these, people and money are not. */
const countsThings = /^(?:[所家个座处栋间类批支种]|)$/;
const durations = /^(?:个月|天|日|年|个?小时|分钟|周)$/;
const ages = /^周?岁$/;
/** Before those for whom something is done: 为|企业|减负. */
const beneficiary = /[为向给帮]/;
/** Marks that say by themselves that a change is meant. */
const compares = /^[比较同环]|[人户年月日]均/;
/** With these a series goes on: A 3人|、B 5人. */
const joints = '、和及与';
/** What sums up something that was named before. */
const collective = /^(?:总数|总量|总额|总人数|总面积数|数量|合计)$/;
/** How many figures back a sentence is searched for what it counts. */
const remembered = 12;
const locative = /[上中里内间时后前下]$/;

/**
 * Reads measure, subject and qualifier of the figures of one sentence after the other: what a figure's own clause does not
 * say, the sentence may have said before.
 */
export class MeasureReader {
  readonly #places: OwnPlaces;
  #subject: string | null = null;
  /** 其中 with a comma or a colon behind it: it stands for all that follows in the sentence. */
  #among: string | null = null;
  #earlier: Earlier[] = [];

  constructor(places: OwnPlaces) {
    this.#places = places;
  }

  /** Begins a sentence. */
  sentence(): void {
    this.#subject = null;
    this.#among = null;
    if (this.#earlier.length > 0) this.#earlier = [];
  }

  /** Takes in a clause, or the rest of one, that holds no figure. */
  pass({ text }: Lead): void {
    const head = headOf(text, 0, this.#places);
    if (head.subject && head.end < text.length - 1) this.#subject = head.subject;
    if (text === '其中' || text === '包括') this.#among = text;
  }

  /** Takes in a figure; `tail` is the text up to the next one or to the end of the clause. */
  read(figure: Figure, lead: Lead, tail: string): Measured {
    const { text, afterFigure } = lead;
    const head = afterFigure ? noHead : headOf(text, countsThings.test(figure.unit) ? text.length : 0, this.#places);
    if (head.subject && (head.end < text.length || describes(figure))) this.#subject = head.subject;
    const subject = head.subject ?? this.#subject;
    const measured = ages.test(figure.unit)
      ? { measure: null, subject: personIn(text, tail) ?? head.subject, qualifier: null }
      : this.#measured(figure, lead, tail, head, subject);
    this.#earlier.push({ figure, measure: measured.measure, qualifier: measured.qualifier });
    if (this.#earlier.length > remembered) this.#earlier.shift();
    return measured;
  }

  #measured(figure: Figure, lead: Lead, tail: string, head: Head, subject: string | null): Measured {
    const { text, comparison, outside, afterFigure } = lead;
    const last = text.lastIndexOf(dated);
    let from = Math.max(head.end, last + 1);
    // 三个|园区共用工1800人: the noun behind a figure is that figure's.
    const previous = this.#earlier.at(-1);
    const own = afterFigure && previous?.measure && !describes(previous.figure) ? previous.measure : '';
    const parted = own !== '' && text.startsWith(own, from);
    if (parted) from += own.length;
    else if (beneficiary.test(text[from - 1] ?? '')) from += agents.startingAt(text, from)?.word.length ?? 0;
    let phrase = nounBefore(text.slice(from));
    if (!phrase.noun && last >= head.end) phrase = before(text.slice(head.end, last), phrase);
    if (!phrase.noun && outside && !nounAfter(tail)) phrase = before(outside, phrase);
    const marks = this.#among ? [this.#among] : [];
    if (!this.#among && phrase.change === '' && joints.includes(text.charAt(0) || '|')) marks.push(...this.#carried());
    addQualifiers(marks, phrase, head, comparison);
    const qualifier = marks.length > 0 ? marks.join(' ') : null;
    return {
      measure: this.#measureOf(figure, lead, parted ? { ...phrase, governed: true } : phrase, tail),
      subject,
      qualifier,
    };
  }

  #measureOf(figure: Figure, { text, quoted, afterFigure }: Lead, phrase: NounBefore, tail: string): string | null {
    const counts = figure.kind === 'quantity' || figure.kind === 'range';
    const after = counts || tail.startsWith('的') ? nounAfter(tail) : null;
    const previous = this.#earlier.at(-1);
    let noun = phrase.noun;
    if (afterFigure && noun && !phrase.governed) {
      // 13家企业35个品种: the noun behind a figure is that figure's, unless the figure only describes it.
      if (previous && describes(previous.figure)) noun = previous.figure.text + noun;
      else if (previous?.measure === noun || !phrase.predicate) noun = '';
    }
    const modifies = after !== null && (quoted || /[的等]$/.test(text));
    // An unknown word of two characters before 3个X is more likely a verb than a noun: 前移|13项|窗口.
    const mayBeVerb =
      phrase.verbal ||
      locative.test(noun) ||
      noun.includes('、') ||
      (noun.length === 2 && !phrase.governed && !tail.startsWith('的'));
    if (after && (!noun || modifies || mayBeVerb)) return after;
    if (noun && !collective.test(noun)) return noun;
    return this.#inherited(figure, phrase) ?? (noun || null);
  }

  /** What was counted before: in the same unit if there is such a figure; a rate's change goes with the rate. */
  #inherited({ kind, unit }: Figure, { change }: NounBefore): string | null {
    // 参保率达98%,提前3个月完成: a time is not told of what was counted.
    if (durations.test(unit)) return this.#earlier.findLast(({ figure }) => figure.unit === unit)?.measure ?? null;
    const isRate = kind === 'percent' || kind === 'multiple' || kind === 'fraction';
    const wanted = unit.endsWith('百分点') ? '%' : isRate ? null : unit;
    let nearest: string | null = null;
    for (let i = this.#earlier.length - 1; i >= 0; i--) {
      const { figure, measure } = this.#earlier[i]!;
      if (measure === null) continue;
      if (wanted !== null && figure.unit === wanted) return measure;
      if (wanted === null && (!change || figure.unit !== '%')) return measure;
      nearest ??= measure;
    }
    return nearest;
  }

  #carried(): readonly string[] {
    const words = this.#earlier.at(-1)?.qualifier?.split(' ') ?? [];
    return words.filter((word) => {
      const tag = claimWords.startingAt(word, 0)?.tag;
      return tag === 'part' || tag === 'mark';
    });
  }
}

/** 城镇新增就业2024年达到3120人: the noun stands before the date, what is said of it behind. */
function before(text: string, behind: NounBefore): NounBefore {
  const phrase = nounBefore(text);
  return {
    ...phrase,
    marks: [...phrase.marks, ...behind.marks],
    change: behind.change || phrase.change,
    predicate: behind.predicate || phrase.predicate,
  };
}

function addQualifiers(marks: string[], phrase: NounBefore, head: Head, comparison: string): void {
  const carried = marks.length;
  for (const list of [head.marks, phrase.marks]) {
    for (const word of list) {
      const mark = word === comparedWith ? comparison : word;
      if (!marks.includes(mark)) marks.push(mark);
    }
  }
  const own = marks.slice(carried);
  if (phrase.change && !marks.includes(phrase.change) && !own.some((mark) => compares.test(mark))) {
    marks.push(phrase.change);
  }
}

/** 65岁以上|老年人, 110千伏|变电站: the figure is part of the name of what is counted. */
function describes({ unit, approximation }: Figure): boolean {
  return ages.test(unit) || /^(?:千伏|伏|级|年级|英寸|毫米)$/.test(unit) || /^at-/.test(approximation);
}

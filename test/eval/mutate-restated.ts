import type { Span } from '../../src/text/span.js';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';
import { meet, misprints, readNumber } from './number.js';

const figure = /(?<![\d.,A-Za-z-])(\d[\d,]*(?:\.\d+)?(?:万亿|[万亿])?)([\u4e00-\u9fff%]{1,2})/g;

interface Printed {
  readonly numeral: Span;
  readonly place: Span;
  readonly before: string;
  readonly after: string;
}

/**
 * A value that the copy gives twice, in two sentences and of the same thing as far as the words around it tell, changed
 * in one of them. Found in the text alone: what kanwu takes for one measure has no say.
 */
export function* mutateRestated(document: Document): Iterable<Mutation> {
  const { text, name } = document;
  const seen = new Map<string, Printed>();
  for (const match of text.matchAll(figure)) {
    const [, numeral = '', unit = ''] = match;
    if (numeral.replace(/[^\d]|0+$/g, '').length < 2 || /^[年月日时]/.test(unit)) continue;
    const start = match.index;
    const printed: Printed = {
      numeral: { start, end: start + numeral.length },
      place: { start, end: start + numeral.length + (unit[0] === '%' ? 1 : unit.length) },
      before: text.slice(Math.max(0, start - 10), start),
      after: text.slice(start + numeral.length, start + numeral.length + 6),
    };
    const key = numeral + unit[0];
    const earlier = seen.get(key);
    seen.set(key, earlier ?? printed);
    if (!earlier || !/[。！？\n]/.test(text.slice(earlier.place.end, start)) || !sayTheSame(earlier, printed)) continue;
    for (const { how, text: put } of misprints(numeral, name, start)) {
      const [a, b] = [readNumber(numeral, unit[0] === '%'), readNumber(put, unit[0] === '%')];
      if (!a || !b || meet(a, b)) continue;
      yield {
        document,
        class: 'restated value changed',
        label: isHeading(text, earlier.numeral.start) ? 'headline and body' : 'body',
        how,
        at: printed.numeral,
        text: put,
        places: [printed.place, earlier.place],
      };
    }
  }
}

/** Four characters in common right before the two figures, or two before and two behind. */
function sayTheSame(a: Printed, b: Printed): boolean {
  const shared = (size: number) => {
    for (let i = 0; i + size <= a.before.length; i++) {
      const run = a.before.slice(i, i + size);
      if (/^[\u4e00-\u9fff]+$/.test(run) && b.before.includes(run)) return true;
    }
    return false;
  };
  return (
    shared(4) || (shared(2) && /^[\u4e00-\u9fff%]{3}/.test(a.after) && a.after.slice(0, 3) === b.after.slice(0, 3))
  );
}

function isHeading(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return !/[。！？]/.test(text.slice(start, end < 0 ? text.length : end));
}

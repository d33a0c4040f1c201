import { isHan } from '../text/han.js';
import { PairIndex } from '../text/pair-index.js';
import { idioms } from './data/idioms.js';
import { hasExchanged, lacksLast, lacksOne, misses, missesDoubled } from './idiom-evidence.js';

/**
 * A run of characters that is no idiom, and the idiom that it misses: four of which one is of the same or a near sound or
 * a like shape (or is doubled, and is wrong both times), or three where an inner one or the last was dropped.
 */
export interface IdiomSlip {
  readonly start: number;
  readonly end: number;
  readonly idiom: string;
}

const size = idioms.length / 4;
let index: PairIndex | undefined;

/**
 * Idioms by their first two characters (numbered from 1), by their last two (numbered on from there) and by the first and the
 * third: a slip leaves one of these pairs whole, or puts the third character behind the first. Built at first need, in typed arrays: a cold start must not wait for it.
 */
function build(): PairIndex {
  const built = new PairIndex(3 * size);
  for (let item = 1, at = 0; item <= size; item++, at += 4) {
    built.add(idioms.charCodeAt(at), idioms.charCodeAt(at + 1), item);
    built.add(idioms.charCodeAt(at + 2), idioms.charCodeAt(at + 3), item + size);
    built.add(idioms.charCodeAt(at), idioms.charCodeAt(at + 2), item + 2 * size);
  }
  return built;
}

/** Every idiom of the text that has one wrong character or lacks an inner one, in order. */
export function* idiomSlipsIn(text: string): Iterable<IdiomSlip> {
  index ??= build();
  let first = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const second = text.charCodeAt(at + 1);
    if (first >= 0x4e00) {
      for (let item = index.first(first, second); item !== 0; item = index.next(item)) {
        const slip =
          item <= size
            ? startingAt(text, at, (item - 1) * 4)
            : item <= 2 * size
              ? endingAt(text, at, (item - size - 1) * 4)
              : middleOf(text, at, (item - 2 * size - 1) * 4);
        if (!slip) continue;
        yield slip;
        break;
      }
    }
    first = second;
  }
}

/** The same where its second and third characters seem to be exchanged. */
function middleOf(text: string, at: number, from: number): IdiomSlip | null {
  if (idioms.charCodeAt(from + 1) !== text.charCodeAt(at + 2)) return null;
  return idioms.charCodeAt(from + 3) === text.charCodeAt(at + 3) ? exchanged(text, at, from, 1) : null;
}

/** What the text makes of the idiom at `from` in the data, whose first half seems to stand at the offset. */
function startingAt(text: string, at: number, from: number): IdiomSlip | null {
  const third = text.charCodeAt(at + 2);
  const last = idioms.charCodeAt(from + 3);
  const same = idioms.charCodeAt(from + 2) === third;
  if (same && !isHan(text.charCodeAt(at + 3))) return cut(text, at, from);
  if (!same && last === third && idioms.charCodeAt(from + 2) === text.charCodeAt(at + 3)) {
    const swapped = exchanged(text, at, from, 2);
    if (swapped) return swapped;
  }
  if (same !== (last === text.charCodeAt(at + 3))) return slip(text, at, from, same ? 3 : 2);
  if (!same && third === text.charCodeAt(at + 3) && idioms.charCodeAt(from + 2) === last)
    return twice(text, at, from, 2);
  return !same && last === third ? gap(text, at, from, 2) : null;
}

/** The same of an idiom whose last half seems to stand there. */
function endingAt(text: string, at: number, from: number): IdiomSlip | null {
  const before = text.charCodeAt(at - 1);
  const start = idioms.charCodeAt(from);
  const same = idioms.charCodeAt(from + 1) === before;
  if (same !== (start === text.charCodeAt(at - 2))) return slip(text, at - 2, from, same ? 0 : 1);
  if (!same && start === before && idioms.charCodeAt(from + 1) === text.charCodeAt(at - 2)) {
    const swapped = exchanged(text, at - 2, from, 0);
    if (swapped) return swapped;
  }
  if (!same && before === text.charCodeAt(at - 2) && idioms.charCodeAt(from + 1) === start)
    return twice(text, at - 2, from, 0);
  return !same && start === before ? gap(text, at - 1, from, 1) : null;
}

function slip(text: string, start: number, from: number, odd: number): IdiomSlip | null {
  const idiom = idioms.slice(from, from + 4);
  const end = start + 4;
  const whole = start >= 0 && end <= text.length && misses(text, start, idiom, odd);
  return whole ? { start, end, idiom } : null;
}

/** 井有然序: two neighbours in each other's place. */
function exchanged(text: string, start: number, from: number, at: number): IdiomSlip | null {
  const idiom = idioms.slice(from, from + 4);
  return start >= 0 && hasExchanged(text, start, idiom, at) ? { start, end: start + 4, idiom } : null;
}

/** 竞竞业业: a character that the idiom doubles is wrong both times. */
function twice(text: string, start: number, from: number, odd: number): IdiomSlip | null {
  const idiom = idioms.slice(from, from + 4);
  return missesDoubled(text, start, idiom, odd) ? { start, end: start + 4, idiom } : null;
}

function cut(text: string, start: number, from: number): IdiomSlip | null {
  const idiom = idioms.slice(from, from + 4);
  return lacksLast(text, start, idiom) ? { start, end: start + 3, idiom } : null;
}

function gap(text: string, start: number, from: number, dropped: number): IdiomSlip | null {
  const idiom = idioms.slice(from, from + 4);
  return lacksOne(text, start, idiom, dropped) ? { start, end: start + 3, idiom } : null;
}

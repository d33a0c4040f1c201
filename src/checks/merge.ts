import { overlaps } from '../text/span.js';
import { type Fix, type Flag, levels } from './flag.js';

/**
 * Of flags that say one thing, the one to keep: two flags on overlapping places whose certain fixes leave the same text are
 * one slip, though two checks came to it (鄂尔尔多斯市 has a doubled character, and is no name). The higher level stays, then
 * the one that shows evidence elsewhere in the copy, then the one that marks less; the checks know nothing of each other.
 * Expects the flags in the order of their places, and keeps it.
 */
export function mergeFlags(flags: readonly Flag[], text: string): Flag[] {
  const dropped = new Set<Flag>();
  let near: Flag[] = [];
  for (const flag of flags) {
    const { start } = flag.spans[0]!;
    near = near.filter((other) => other.spans.at(-1)!.end > start);
    for (const other of near) {
      if (dropped.has(other) || !overlap(flag, other) || !flag.fix || !other.fix) continue;
      if (!haveOneOutcome(text, flag.fix, other.fix)) continue;
      if (isBetter(flag, other)) dropped.add(other);
      else {
        dropped.add(flag);
        break;
      }
    }
    near.push(flag);
  }
  return flags.filter((flag) => !dropped.has(flag));
}

function overlap(one: Flag, other: Flag): boolean {
  return one.spans.some((span) => other.spans.some((place) => overlaps(span, place)));
}

/** Whether both fixes leave the same text: which of two like characters goes makes no difference. */
function haveOneOutcome(text: string, one: Fix, other: Fix): boolean {
  const all = [...one.edits, ...other.edits];
  if (one.edits.length === 0 || other.edits.length === 0) return false;
  const from = Math.min(...all.map((edit) => edit.start));
  const to = Math.max(...all.map((edit) => edit.end));
  return outcome(text, one, from, to) === outcome(text, other, from, to);
}

function outcome(text: string, { edits }: Fix, from: number, to: number): string {
  let result = '';
  let at = from;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, to);
}

function isBetter(one: Flag, other: Flag): boolean {
  const rank = (flag: Flag) => [
    levels.indexOf(flag.level),
    flag.related.length > 0 ? 0 : 1,
    flag.spans.reduce((sum, { start, end }) => sum + end - start, 0),
  ];
  const [a, b] = [rank(one), rank(other)];
  const i = a.findIndex((value, at) => value !== b[at]);
  return i >= 0 && a[i]! < b[i]!;
}

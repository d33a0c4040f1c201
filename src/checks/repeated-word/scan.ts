import type { Passage } from '../../sources/source.js';
import type { Finding } from '../check.js';
import type { Level } from '../flag.js';
import { doubling } from './doubling.js';
import type { Open } from './elsewhere.js';
import { acrossLevel, phraseLevel, wordLevel } from './level.js';
import { single } from './single.js';

/** The longest unit that is looked for; longer ones are a matter for repeated-passage. */
const longest = 12;

/** Where each character was last seen. Kept between passages: places only ever grow, so old ones are merely far away. */
const seen = new Int32Array(0x10000).fill(-longest - 1);
let origin = 0;

/** Everything that a passage has twice in a row; what only the rest of the copy can judge goes to `open`. */
export function* doublesIn(passage: Passage, open: Open[]): Iterable<Finding> {
  const text = passage.folded;
  if (origin > 0x70000000) {
    seen.fill(-longest - 1);
    origin = 0;
  }
  const from = origin;
  origin += text.length + longest + 1;
  let period = 0;
  let run = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : -1;
    const distance = code < 0 ? 0 : from + i - seen[code]!;
    if (code >= 0) seen[code] = from + i;
    if (distance === period && period > 0) {
      run++;
      continue;
    }
    if (period > 0 && run >= period) {
      const found = doubled(passage, i - run - period, period, run, open);
      if (found) yield found;
    } else if (period > 4 && run === period - 1 && text[i - run - 1] === ',') {
      const start = i - run - period;
      const level = acrossLevel(text, start, text.slice(start, start + run));
      if (level) yield across(passage, start, run, level);
    }
    period = distance <= longest ? distance : 0;
    run = 1;
  }
}

/** A stretch from `start` that repeats with period `n`, `run` characters further than its first unit. */
function doubled(passage: Passage, start: number, n: number, run: number, open: Open[]): Finding | null {
  const text = passage.folded;
  if (n === 1) return single(passage, start, run, open);
  const unit = text.slice(start, start + n);
  // “进了进了进了!”: a cry.
  if (n === 2 && run >= 4 && /[!”]/.test(text[start + n + run] ?? '')) return null;
  if (n <= 4 && isTurn(text, start, unit)) return null;
  const level = n === 2 ? wordLevel(text, start, unit) : phraseLevel(unit);
  return level && doubling(passage, start, n, level);
}

/** 老人每人每月; 干部干部,干是当头的: each of them each month, and a clause that plays on its own words. */
function isTurn(text: string, start: number, unit: string): boolean {
  if (unit[1] === '每') return true;
  if (start > 0 && !/[,。;:!?“\s]/.test(text[start - 1]!)) return false;
  const end = start + 2 * unit.length;
  const next = /^[,!]([^,。;!?]{1,12})/.exec(text.slice(end, end + 14))?.[1];
  if (next === undefined) return false;
  // 干部干部,干是当头的; 老字号老字号,老的是字号; 芒种芒种,连收带种.
  return (unit.includes(next[0]!) && /^的?是/.test(next.slice(1))) || (next.length === 4 && unit.includes(next[3]!));
}

/** A run of `n` characters on both sides of a comma; the second goes, and the comma with it. */
function across(passage: Passage, start: number, n: number, level: Level): Finding {
  const end = start + 2 * n + 1;
  const instead = passage.text.slice(start, start + n);
  return {
    at: { passage, start, end },
    level,
    args: { printed: passage.text.slice(start, end), instead },
    fixes: [[{ passage, start: start + n, end, text: '' }]],
  };
}

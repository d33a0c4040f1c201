import type { Passage } from '../../sources/source.js';
import type { Finding } from '../check.js';
import type { Level } from '../flag.js';

/** What stands `copies` times more than it should: `n` characters from `start`. The first of them stays. */
export function doubling(passage: Passage, start: number, n: number, level: Level, copies = 1): Finding {
  const end = start + n * (copies + 1);
  const instead = passage.text.slice(start, start + n);
  return {
    at: { passage, start, end },
    level,
    args: { printed: passage.text.slice(start, end), instead },
    fixes: [[{ passage, start: start + n, end, text: '' }]],
  };
}

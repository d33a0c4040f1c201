import type { Passage } from '../../sources/source.js';
import { everyMatch } from '../../text/every-match.js';
import type { Finding } from '../check.js';

/** The shortest clause, in Chinese characters, that nobody says twice in one list: 得两分；得一分；得两分 does. */
const shortest = 5;

/**
 * A clause that stands twice between the semicolons of one sentence.
 *
 * Holds: 修补破损道路；疏浚河道；拆除违建。
 * Fails: 修补破损道路；疏浚河道；修补破损道路。
 */
export function* repeatedClauses(passage: Passage): Iterable<Finding> {
  for (const sentence of everyMatch(passage.folded, /[^。!?:\n]+/g)) {
    if (!sentence[0].includes(';')) continue;
    let start = sentence.index;
    const clauses = sentence[0].split(';').map((text) => {
      const clause = { start, end: start + text.length };
      start = clause.end + 1;
      return clause;
    });
    yield* equal(passage, clauses);
  }
}

function* equal(
  passage: Passage,
  clauses: readonly { readonly start: number; readonly end: number }[],
): Iterable<Finding> {
  const seen = new Map<string, number>();
  for (const { start, end } of clauses) {
    const text = passage.folded.slice(start, end);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, start);
    else if ((text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= shortest && !/\d/.test(text))
      yield {
        at: { passage, start, end },
        level: 'warning',
        args: { item: passage.text.slice(start, end) },
        related: [{ passage, start: first, end: first + text.length, note: { zh: '第一次', en: 'the first time' } }],
      };
  }
}

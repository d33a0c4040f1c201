import type { Finding } from '../check.js';
import { type Clause, isQuoted, textOf } from './clauses.js';

/** The shortest clause, in characters, that nobody says again right behind a clause that ends in it. */
const tailAgain = 10;

/** 始终把群众的心事放在心上，把群众的心事放在心上，: a clause that is the end of the one before it. */
export function* tailsAgain(clauses: readonly Clause[]): Iterable<Finding> {
  for (let i = 1; i < clauses.length; i++) {
    const [before, again] = [clauses[i - 1]!, clauses[i]!];
    const size = again.end - again.start;
    if (size <= tailAgain || again.passage !== before.passage || before.end - before.start <= size) continue;
    const { folded } = again.passage;
    const said = textOf(again).replace(/[,;:。!?]+$/, '');
    if (said.length < tailAgain || /[!?“”‘’…\d]/.test(said)) continue;
    if (!textOf(before).replace(/,$/, '').endsWith(said) || isQuoted(folded, again.start)) continue;
    yield {
      at: { passage: again.passage, start: again.start, end: again.end },
      level: 'warning',
      args: { length: String(size), beginning: `${again.passage.text.slice(again.start, again.start + 12)}…` },
      related: [
        {
          passage: before.passage,
          start: before.end - 1 - said.length,
          end: before.end - 1,
          note: { zh: '前文', en: 'printed before' },
        },
      ],
    };
  }
}

import type { Span } from '../../src/text/span.js';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';
import { misprints } from './number.js';
import { isSatisfiable, type Proposition } from './proposition.js';

/** Constructions that the copy never states: their figures are known to belong together by their equality alone. */
const equalityAlone = new Set(['next-to', 'among-with-total', 'english-kinds']);

const unstated = 'figure of an equation that nobody states';

/** Misprints of the figures of propositions that hold, each of which makes the copy contradict itself. */
export function mutateFigures(
  document: Document,
  propositions: readonly Proposition[],
  of: 'known' | 'proven',
): Mutation[] {
  const { text, name } = document;
  const found = new Map<string, Mutation>();
  for (const proposition of propositions) {
    const { kind, construction, members } = proposition;
    const printed = members.map(({ numeral }) => text.slice(numeral.start, numeral.end));
    if (isSatisfiable(proposition, printed) !== true) continue;
    for (const [i, { numeral }] of members.entries()) {
      for (const { how, text: put } of misprints(printed[i]!, name, numeral.start)) {
        const after = printed.with(i, put);
        if (isSatisfiable(proposition, after) !== false) continue;
        const loose = of === 'proven' && leavesRoom(proposition, after);
        const key = `${numeral.start} ${put}`;
        const known = found.get(key);
        const places = members.map((m): Span => m.place);
        // One misprint may break several relations: it counts once, as that of the first that the copy states.
        if (known && (loose || known.class !== unstated)) {
          found.set(key, { ...known, places: [...known.places, ...places] });
          continue;
        }
        found.set(key, {
          document,
          class: loose ? unstated : `figure of a ${of} relation`,
          label: of === 'known' ? kind : `${kind}: ${construction}`,
          how,
          at: numeral,
          text: put,
          places: [...places, ...(known?.places ?? [])],
        });
      }
    }
  }
  return [...found.values()];
}

/**
 * Whether the misprint breaks an equation, but nothing that the copy says: 其中 need not name every part, so parts that
 * come to less than their whole are lawful; and figures side by side need not be a sum at all.
 */
function leavesRoom(proposition: Proposition, printed: readonly string[]): boolean {
  const { kind, construction, members } = proposition;
  if (equalityAlone.has(construction)) return true;
  if (kind !== 'sum' || (construction !== 'among' && construction !== 'english-of-these')) return false;
  const total = members.findIndex((m) => m.role === 'total');
  if (total < 0) return false;
  return members.every(
    (m, i) =>
      m.role !== 'part' ||
      isSatisfiable(
        {
          kind: 'part',
          construction,
          members: [
            { ...m, role: 'part' },
            { ...members[total]!, role: 'whole' },
          ],
        },
        [printed[i]!, printed[total]!],
      ) === true,
  );
}

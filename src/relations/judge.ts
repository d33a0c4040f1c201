import { chanceOfFit, chanceOfSlip, type Equation, isOneSlipOff } from './equation.js';
import { type Distance, distances } from './neighbours.js';

/** The chance that we take, by how far the figures stand apart: the farther, the less likely they belong together. */
const taken: Readonly<Record<Distance, number>> = { sentence: 3, paragraph: 2, near: 0.8, article: 0.5 };
/** With more figures in reach that fit, fitting proves nothing. */
const telling = 3;

/** Figures that may be meant together, and how far apart they stand. */
export interface Meant {
  readonly distance: Distance;
  /** Whether the words bind them: then any one slip of the pen will do. */
  readonly sure: boolean;
  /** Whether they bind them so firmly that any mismatch is told. */
  readonly firm?: boolean;
  /** What they have to satisfy as printed; and with all the leave that rounding may give. */
  readonly strict: readonly Equation[];
  readonly lenient: readonly Equation[];
}

/** Which of the candidates is meant, and whether it holds; `null` where nothing can be told. */
export interface Judgment<T extends Meant> {
  readonly meant: T;
  readonly holds: boolean;
}

/**
 * Of several sets of figures that could be meant, one that agrees is meant. Where none does, the nearest is refuted that
 * one slip of the pen would mend, unless so many are in reach that one of them would be as near by chance, or of which the words bind only one.
 */
export function judge<T extends Meant>(candidates: readonly T[]): Judgment<T> | null {
  const fitting = candidates.filter(({ lenient }) => lenient.some((e) => e.holds(e.values)));
  for (const distance of distances) {
    const here = fitting.filter((c) => c.distance === distance);
    if ((distance === 'near' || distance === 'article') && here[0] && isChance(candidates, distance)) continue;
    if (here[0]) return here.length <= telling && distance !== 'article' ? { meant: here[0], holds: true } : null;
  }
  const bound = candidates.filter((c) => c.sure);
  if (bound.length === 1 && (bound[0]!.firm || bound[0]!.strict.some(isOneSlipOff)))
    return { meant: bound[0]!, holds: false };
  // What agrees only by chance may yet be what is meant.
  if (fitting.length > 0) return null;
  const reached: T[] = [];
  const chances = new Map<Equation, number>();
  const mended = new Map<Equation, boolean>();
  for (const distance of distances) {
    const here = candidates.filter((c) => c.distance === distance);
    if (here.length === 0) continue;
    reached.push(...here);
    let best: T | null = null;
    let chance = taken[distance] / reached.length;
    for (const c of reached)
      for (const equation of c.strict) {
        const own = once(chances, equation, chanceOfSlip);
        if ((best ? own >= chance : own > chance) || !once(mended, equation, isOneSlipOff)) continue;
        [best, chance] = [c, own];
      }
    if (best) return { meant: best, holds: false };
  }
  return null;
}

/** Of so many sets of figures far apart one would agree whatever they were. */
function isChance(candidates: readonly Meant[], distance: Distance): boolean {
  let expected = 0;
  for (const c of candidates) if (c.distance === distance) expected += Math.max(...c.lenient.map(chanceOfFit));
  return expected > 0.5;
}

function once<K, V>(known: Map<K, V>, key: K, work: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = work(key);
  known.set(key, value);
  return value;
}

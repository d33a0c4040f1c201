import { findWrongJoints, organ } from '../../lexicons/official-names.js';
import type { Passage } from '../../sources/source.js';
import type { Finding, Place } from '../check.js';
import { inCopy, official, variant } from './variant.js';

/** 与 or 及 for the 和 of an organ's name. */
export function joints(passages: readonly Passage[]): Finding[] {
  const found: Finding[] = [];
  const models = new Map<string, Place | undefined>();
  for (const passage of passages) {
    for (const { start, end, official: right } of findWrongJoints(passage.folded)) {
      const named = organ.test(passage.folded.slice(end, end + 3));
      if (!models.has(right)) models.set(right, findRight(passages, right));
      const model = models.get(right);
      if (!named && !model) continue;
      const evidence = model ? inCopy : official;
      found.push(variant({ passage, start, end }, right, evidence, 'warning', model));
    }
  }
  return found;
}

function findRight(passages: readonly Passage[], right: string): Place | undefined {
  for (const passage of passages) {
    for (let at = passage.folded.indexOf(right); at >= 0; at = passage.folded.indexOf(right, at + 1)) {
      const end = at + right.length;
      if (organ.test(passage.folded.slice(end, end + 3))) return { passage, start: at, end };
    }
  }
  return undefined;
}

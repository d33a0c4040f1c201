import { droppedInside } from '../../lexicons/dropped-inside.js';
import type { Passage } from '../../sources/source.js';
import type { Finding } from '../check.js';
import { official, variant } from './variant.js';

/**
 * Set names of organs and their affairs that lack a character, wherever they stand.
 * Holds: 市疾病预防控制中心. Fails: 市疾病预防制中心.
 */
export function* organs(passages: readonly Passage[]): Iterable<Finding> {
  for (const passage of passages) {
    for (const { start, end, official: name } of droppedInside(passage.folded))
      yield variant({ passage, start, end }, name, official, 'warning', undefined);
  }
}

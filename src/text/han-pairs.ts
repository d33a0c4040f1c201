import { isHan } from './han.js';

/** The pairs of neighbouring Chinese characters of a text; whatever stands between two of them makes no pair. */
export function hanPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++)
    if (isHan(text.charCodeAt(i)) && isHan(text.charCodeAt(i + 1))) pairs.add(text.slice(i, i + 2));
  return pairs;
}

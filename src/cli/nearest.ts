import { distance } from 'fastest-levenshtein';

/** The name that the user may have meant: the closest one, if it is close. */
export function nearest(wanted: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const name of names) {
    const far = distance(wanted, name);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

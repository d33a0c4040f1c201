import { sounds } from './data/idioms.js';

/** Whether two characters sound alike or nearly so (zh as z, -ang as -an). Searched, not indexed: few are asked about. */
export function soundAlike(one: string, other: string): boolean {
  for (let at = sounds.indexOf(one); at >= 0; at = sounds.indexOf(one, at + 1)) {
    const end = sounds.indexOf('|', at);
    if (sounds.slice(sounds.lastIndexOf('|', at) + 1, end < 0 ? sounds.length : end).includes(other)) return true;
  }
  return false;
}

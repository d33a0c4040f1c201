import { lawfulDoubles, particles, particleVerbs } from '../../lexicons/english-doubles.js';
import type { Passage } from '../../sources/source.js';
import { everyMatch } from '../../text/every-match.js';
import type { Finding } from '../check.js';

const sameWord = /\b([A-Za-z]+) \1(?![\w'’-])/gi;

/** English doubles few words lawfully; of names (New York New York, Wagga Wagga) and letters it proves nothing. */
export function* englishDoubles(passage: Passage): Iterable<Finding> {
  for (const match of everyMatch(passage.folded, sameWord)) {
    const word = match[1]!;
    const second = match[0].slice(-word.length);
    const before = passage.folded[match.index - 1] ?? ' ';
    if (/[\w'’.$£€-]/.test(before) || lawfulDoubles.has(word.toLowerCase())) continue;
    if (
      /^[A-Z]/.test(second) ||
      (word.length < 2 && second !== 'a') ||
      (/^[A-Z]/.test(word) && !/^(?:The|A|An|In|Of|To|And|It|He|We|They|This|At|For|With|As|By)$/.test(word))
    )
      continue;
    const verb = passage.folded.slice(Math.max(0, match.index - 14), match.index);
    if (particles.has(word) && particleVerbs.test(verb)) continue;
    yield {
      at: { passage, start: match.index, end: match.index + match[0].length },
      level: 'warning',
      args: { printed: match[0], instead: word },
      fixes: [[{ passage, start: match.index + word.length, end: match.index + match[0].length, text: '' }]],
    };
  }
}

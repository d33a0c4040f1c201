import { isHan } from './han.js';
import type { Language } from './words.js';

/** How much of a passage is looked at: enough for its language to show. */
const sample = 400;
/** Fewer Latin letters than this may be a model's name in a Chinese table. */
const fewest = 8;

/** The language that a passage is written in, by the share of its letters; what cannot be told is Chinese. */
export function languageOf(text: string): Language {
  let latin = 0;
  let han = 0;
  const end = Math.min(text.length, sample);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      // A page is told by its first line.
      if (++han >= 6 && latin < han) return 'zh';
    } else if ((code | 32) >= 97 && (code | 32) <= 122 && ++latin >= 80 && han < 4) return 'en';
  }
  // A word is some five letters, or one or two characters.
  return latin >= fewest && latin > 5 * han ? 'en' : 'zh';
}

import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that stand on the one before them, or show nothing. */
const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/**
 * Columns that one character (a grapheme) takes on a terminal: two if it is Chinese, full-width or an emoji. Whole
 * emoji sequences are one character. (`string-width` says the same of it, but takes longer to load than a page takes
 * to check.)
 */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0);
  if (code === undefined) return 0;
  if (code < 0x7f) return code < 0x20 ? 0 : character.includes('\u20e3') || character.includes('\ufe0f') ? 2 : 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (unseen.test(character)) return 0;
  return character.includes('\ufe0f') ? 2 : eastAsianWidth(code);
}

/** What nearly all copy is made of: characters that take one code unit and combine with nothing. */
const oneUnitEach = /^[\x20-\x7e·—‘’“”…\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

let graphemes: Intl.Segmenter | null = null;

/** The characters of a text as people count them, with their offsets. */
export function charactersOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (oneUnitEach.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  // Made on demand: it takes milliseconds, and most pages need none.
  graphemes ??= new Intl.Segmenter();
  return graphemes.segment(text);
}

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of charactersOf(text)) width += characterWidth(segment);
  return width;
}

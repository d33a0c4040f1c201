import type { Span } from '../text/span.js';
import type { Printed } from './block.js';

/** Neither Han nor any other script that is written without spaces. */
function isSpaced(code: number): boolean {
  return code > 32 && code < 0x2e80 && !(code >= 0x2010 && code <= 0x203b);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const han = /[\u3400-\u9fff]/;
const clings = /[,.;:!?)%]/;

/**
 * What stands between two parts of one sentence that a line break parts: nothing between characters that are written
 * without spaces, else the line feed itself, which reads as a space.
 */
export function joint({ text }: Printed, end: number, start: number): Span | null {
  const before = text.charCodeAt(end - 1);
  const after = text.charCodeAt(start);
  if (!isSpaced(before) || !isSpaced(after) || clings.test(text[start]!)) return null;
  // A digit run cut by a column of Chinese copy is one numeral.
  if (
    (isDigit(before) || before === 46) &&
    isDigit(after) &&
    (han.test(text.slice(end - 12, end)) || han.test(text.slice(start, start + 12)))
  )
    return null;
  const feed = text.indexOf('\n', end);
  const at = feed >= 0 && feed < start ? feed : end;
  return at < start ? { start: at, end: at + 1 } : null;
}

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * Text that is safe to show on a terminal: control characters, which could move the cursor or recolour the screen, and
 * marks that turn the direction of writing around, become characters that can be seen. Line ends become `␊`.
 */
export function visible(text: string): string {
  return text.replace(unseen, (c) => {
    const code = c.charCodeAt(0);
    if (c === '\t') return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

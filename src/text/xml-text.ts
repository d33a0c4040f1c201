const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text that XML 1.0 can hold: control characters, half characters and non-characters, for which XML has no escape
 * either, become characters that can be seen (and so do those that XML merely advises against). Everything else stays; a
 * writer of XML escapes it.
 */
export function xmlText(text: string): string {
  return text.replace(forbidden, (c) => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\ufffd'));
}

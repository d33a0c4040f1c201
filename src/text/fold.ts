/**
 * One form for full-width and half-width ASCII, code unit by code unit, so that offsets hold: recognisers read the
 * folded text, spans are cut from the printed one. Line ends and ideographic spaces become plain spaces; the small
 * brackets ﹙ ﹚, which tables set beside the usual ones, become the usual ones.
 */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\ufe59\ufe5a\u3000\u00a0\t\r\n]/g, (c) => {
    const code = c.charCodeAt(0);
    if (code === 0xfe59 || code === 0xfe5a) return code === 0xfe59 ? '(' : ')';
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/**
 * One form for full-width and half-width ASCII, code unit by code unit, so that offsets hold: recognisers read the
 * folded text, spans are cut from the printed one. Line ends and ideographic spaces become plain spaces.
 */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0\t\r\n]/g, (c) => {
    const code = c.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/** The straight quotation mark of an English text that has no partner, or -1. Behind a digit it may be one of inches. */
export function loneStraightQuote(text: string): number {
  const lone = loneMark(text, true);
  return lone < 0 ? lone : loneMark(text, false);
}

function loneMark(text: string, inches: boolean): number {
  let open = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const digit = /\d/.test(before);
    if (digit && (inches || open < 0)) continue;
    const mayOpen = /[\s([{—–\-/‘“']/.test(before) && /\S/.test(after);
    const mayClose = /\S/.test(before) && /[\s)\]},.;:!?—–\-/’”'…]/.test(after);
    if (open < 0) {
      if (!mayOpen) return at;
      open = at;
    } else if (mayOpen && !mayClose) return open;
    else open = -1;
  }
  return open;
}

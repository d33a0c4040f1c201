/** Whether nothing but the range stands in quotation marks: the copy speaks of the words, “下降三倍”不通. */
export function isMentioned(folded: string, start: number, end: number): boolean {
  return folded[start - 1] === '“' && folded[end] === '”';
}

const hearsay = /(?:网传|谣传|谣言|传言|更正前|误为|误作|误写|错写|误印)[^。”]{0,24}$/;

/** Whether the offset lies within a quotation that the copy quotes to put it right: 网传:“1900年2月29日…”. */
export function isHearsay(folded: string, at: number): boolean {
  const open = folded.lastIndexOf('“', at);
  return open >= 0 && !folded.slice(open, at).includes('”') && hearsay.test(folded.slice(Math.max(0, open - 40), open));
}

/** Whether nothing but the range stands in quotation marks: the copy speaks of the words, “下降三倍”不通. */
export function isMentioned(folded: string, start: number, end: number): boolean {
  return folded[start - 1] === '“' && folded[end] === '”';
}

/** Whether a minus sign before the numeral belongs to it, and is no dash between two things. */
export function isSigned(folded: string, start: number): boolean {
  return /[-−]/.test(folded[start - 1] ?? '') && !/[\w)\u4e00-\u9fff]/.test(folded[start - 2] ?? '');
}

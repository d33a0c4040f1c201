/** Whether a minus sign before the numeral belongs to it, and is no dash between two things. */
export function isSigned(folded: string, start: number): boolean {
  if (!/[-−]/.test(folded[start - 1] ?? '')) return false;
  const previous = folded[start - 2] ?? '';
  return !/[\w)\u4e00-\u9fff]/.test(previous) || /[温为至到达是于在率]/.test(previous);
}

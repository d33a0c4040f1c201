/** How many characters before the numeral make it negative: a minus sign that is no dash between two things, or 零下. */
export function signBefore(folded: string, start: number): number {
  if (folded.startsWith('零下', start - 2)) return 2;
  if (!/[-−]/.test(folded[start - 1] ?? '')) return 0;
  const previous = folded[start - 2] ?? '';
  return !/[\w)\u4e00-\u9fff]/.test(previous) || /[温为至到达是于在率]/.test(previous) ? 1 : 0;
}

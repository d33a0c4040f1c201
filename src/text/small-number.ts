const digits = '零一二三四五六七八九';

/** The value of a whole number below a hundred as printed: 15, 十五, 五十, 两. */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const [tens, units] = text.includes('十') ? text.split('十') : ['零', text];
  return (tens === '' ? 1 : digits.indexOf(tens!)) * 10 + (units ? digits.indexOf(units) : 0);
}

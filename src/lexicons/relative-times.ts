/** Words for a time without a numeral: years relative to that of the page, and stretches of months within a year. */
export const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
};

/** First and last month. */
export const stretches: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前两季度: [1, 6],
  前二季度: [1, 6],
  前三季度: [1, 9],
};

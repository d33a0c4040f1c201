import type { Claim } from '../claims/claim.js';

const persons = new Set(['人', '名', '位', '个人', '员']);

/** Whether two figures count in one unit: 人 and 名 are one. */
export function sameUnit(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.unit, b.figure.unit];
  return x === y || (persons.has(x) && persons.has(y));
}

/** Words that count things, by their kinds: 铜钱216枚 and 瓷器843件 are things alike. */
export const measureWord = /^[个件枚只支把块张条根座处口尊面幅套册卷]$/;

/** Whether the figure has one plain value, unhedged. */
export function isPlain(claim: Claim): boolean {
  const { value, approximation } = claim.figure;
  return value !== null && (approximation === 'exact' || approximation === 'rounded');
}

import type { Claim } from '../claims/claim.js';
import { divide, type Exact, exact } from '../text/exact.js';

/** Units of one dimension, in the smallest of them. */
const dimensions: readonly Readonly<Record<string, Exact>>[] = [
  { 元: exact(1), 块: exact(1), 块钱: exact(1), 角: exact(1, 10), 分钱: exact(1, 100) },
  {
    克: exact(1),
    两: exact(50),
    斤: exact(500),
    公斤: exact(1000),
    千克: exact(1000),
    吨: exact(1_000_000),
  },
  {
    毫米: exact(1),
    厘米: exact(10),
    米: exact(1000),
    里: exact(500_000),
    公里: exact(1_000_000),
    千米: exact(1_000_000),
  },
  { 平方米: exact(3), 亩: exact(2000), 公顷: exact(30_000), 平方公里: exact(3_000_000) },
  { 毫升: exact(1), 升: exact(1000), 立方米: exact(1_000_000), 方: exact(1_000_000) },
  { 秒: exact(1), 分钟: exact(60), 小时: exact(3600), 个小时: exact(3600) },
  // 24支队伍 fall into groups of 6队.
  { 队: exact(1), 支: exact(1), 支队伍: exact(1) },
  { 人: exact(1), 名: exact(1), 位: exact(1), 人次: exact(1), 个人: exact(1) },
];

/** How many of `b`'s units make one of `a`'s; `null` where they measure different things. */
export function unitRatio(a: Claim, b: Claim): Exact | null {
  const [x, y] = [a.figure.unit, b.figure.unit];
  if (x === y) return exact(1);
  for (const units of dimensions) {
    const [from, to] = [units[x], units[y]];
    if (from && to) return divide(from, to);
  }
  return null;
}

/** Whether the two count in one unit, or in units of which one is as much as the other: 人 and 名. */
export function countAlike(a: Claim, b: Claim): boolean {
  const ratio = unitRatio(a, b);
  return ratio !== null && ratio.n === ratio.d;
}

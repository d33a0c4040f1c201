/**
 * Reign titles of the last dynasties and the Republic, each with its first year and, from the first year, how many it ran
 * (《中国历史纪年表》, 方诗铭). Titles that two dynasties used are left out.
 */
const reigns: readonly (readonly [name: string, first: number, years: number])[] = [
  ['洪武', 1368, 31],
  ['建文', 1399, 4],
  ['永乐', 1403, 22],
  ['洪熙', 1425, 1],
  ['宣德', 1426, 10],
  ['景泰', 1450, 8],
  ['天顺', 1457, 8],
  ['成化', 1465, 23],
  ['弘治', 1488, 18],
  ['正德', 1506, 16],
  ['嘉靖', 1522, 45],
  ['隆庆', 1567, 6],
  ['万历', 1573, 48],
  ['泰昌', 1620, 1],
  ['天启', 1621, 7],
  ['崇祯', 1628, 17],
  ['顺治', 1644, 18],
  ['康熙', 1662, 61],
  ['雍正', 1723, 13],
  ['乾隆', 1736, 60],
  ['嘉庆', 1796, 25],
  ['道光', 1821, 30],
  ['咸丰', 1851, 11],
  ['同治', 1862, 13],
  ['光绪', 1875, 34],
  ['宣统', 1909, 3],
  ['民国', 1912, 38],
];

/** The year in which a reign began to count; `null` for a name that is none. */
export function firstYearOf(name: string): number | null {
  return reigns.find(([reign]) => reign === name)?.[1] ?? null;
}

/** How many years a reign counted; 0 for a name that is none. */
export function yearsOf(name: string): number {
  return reigns.find(([reign]) => reign === name)?.[2] ?? 0;
}

/** All reign titles. */
export const reignNames: readonly string[] = reigns.map(([name]) => name);

/** The ten stems, the twelve branches and their animals, in order; the first year of a round is 4 CE. */
export const stems = '甲乙丙丁戊己庚辛壬癸';
export const branches = '子丑寅卯辰巳午未申酉戌亥';
export const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪';

/** Where in its round of twelve a year stands: 0 is a year of the rat. */
export function animalOf(year: number): number {
  return (((year - 4) % 12) + 12) % 12;
}

/** The stem and branch of a year. */
export function stemAndBranch(year: number): string {
  return stems[(((year - 4) % 10) + 10) % 10]! + branches[animalOf(year)]!;
}

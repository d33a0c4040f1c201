import { sounds } from './data/idioms.js';

/** The classes of sounds that each character stands in; built at first need. */
let classesOf: Map<string, number[]> | undefined;

function build(): Map<string, number[]> {
  const built = new Map<string, number[]>();
  let number = 0;
  for (const character of sounds) {
    const known = built.get(character);
    if (character === '|') number++;
    else if (known) known.push(number);
    else built.set(character, [number]);
  }
  return built;
}

/** Whether two characters sound alike or nearly so (zh as z, -ang as -an). */
export function soundAlike(one: string, other: string): boolean {
  classesOf ??= build();
  const classes = classesOf.get(other);
  return classes !== undefined && (classesOf.get(one)?.some((each) => classes.includes(each)) ?? false);
}

/** Characters that stand for one another in lawful variants, or that writers choose freely: 作/做, 他/她, numerals. */
const exchanged =
  '作做 象像 性型 分份 定订 彩采 帐账 辞词 他她它 惟唯维 的地得 那哪 复覆 粘黏 才材 型形 连联 磨摩 勿毋无 座坐 致至 飘漂 熏薰 扎札 博搏 度渡 决绝 划画 溶融熔 凋雕 急疾嫉 宏洪鸿弘 佳嘉 倚依 坚艰 消销 反返 混浑'.split(
    ' ',
  );

/** Whether writers lawfully put one of the characters for the other. */
export function areVariants(one: string, other: string): boolean {
  return exchanged.some((set) => set.includes(one) && set.includes(other));
}

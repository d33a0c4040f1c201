import { accepted, acceptedGaps, idioms, sounds } from './data/idioms.js';
import { isWordPair } from './word-pairs.js';

/** Characters that stand for one another in lawful variants, or that writers choose freely: 作/做, 他/她, numerals. */
const exchanged =
  '作做 象像 分份 定订 彩采 帐账 辞词 他她它 惟唯维 的地得 那哪 复覆 粘黏 才材 型形 连联 磨摩 勿毋无 座坐 致至 飘漂 熏薰 扎札 博搏 度渡 决绝 划画 溶融熔 凋雕 急疾嫉 宏洪鸿弘 佳嘉 倚依 坚艰 消销 反返 混浑'.split(
    ' ',
  );
/**
 * Characters that the eye takes for one another without their sounding alike: they share a part, or a stroke parts them.
 * From the pairs that 《图书编校质量差错认定细则》 and 《咬文嚼字》 give as most often confused.
 */
const shapes =
  '篇遍编偏骗 兢竞竟 暖暧 拔拨 徒徙陡 末未 毫豪 贯惯 辩辨辫 梁粱 弛驰 燥躁噪澡 撤撒撇 侯候 栗粟 祟崇 糜靡 眩炫 谒竭揭 晴睛 扰忧 茸葺 肓盲 灸炙 刺剌 杳查 荼茶 券卷 钓钩 哀衷 治冶 折析拆 斑班 萎委 戍戌戊 己已巳 缭潦嘹撩 棘辣 蛰蜇 浙渐 溅贱 瑕暇遐 掘崛倔 胁协 骛鹜 蜂峰锋烽 垠银 恬甜 汨汩 膺赝 赡瞻 讪汕 觅见 姿恣 惮殚 赎渎'.split(
    ' ',
  );
const free = /[一二三四五六七八九十百千万两几〇零]/;

/** Whether the run of four at the offset is the idiom but for one character, `odd`, that only sounds like the right one. */
export function misses(text: string, start: number, idiom: string, odd: number): boolean {
  const run = text.slice(start, start + 4);
  // Idioms are looked up by a hash: the half that should be whole has still to be compared.
  if (run.slice(0, odd) !== idiom.slice(0, odd) || run.slice(odd + 1) !== idiom.slice(odd + 1)) return false;
  const wrong = run.charAt(odd);
  const right = idiom.charAt(odd);
  if (free.test(wrong) || free.test(right)) return false;
  if (exchanged.some((set) => set.includes(wrong) && set.includes(right))) return false;
  if (!soundAlike(wrong, right) || isListed(accepted, run) || isListed(idioms, run)) return false;
  return !readsOtherwise(text, start, odd);
}

/** Whether the run of four is the idiom but for the character that it doubles at `odd` and behind: 竞竞业业. */
export function missesDoubled(text: string, start: number, idiom: string, odd: number): boolean {
  const run = text.slice(start, start + 4);
  const whole = 2 - odd;
  if (run.slice(whole, whole + 2) !== idiom.slice(whole, whole + 2)) return false;
  const wrong = run.charAt(odd);
  const right = idiom.charAt(odd);
  if (free.test(wrong) || free.test(right)) return false;
  if (exchanged.some((set) => set.includes(wrong) && set.includes(right))) return false;
  return soundAlike(wrong, right) && !isListed(accepted, run) && !isListed(idioms, run);
}

/** Whether the run of three at the offset is the idiom without its character `dropped`, and nothing else. */
export function lacksOne(text: string, start: number, idiom: string, dropped: number): boolean {
  const run = text.slice(start, start + 3);
  if (run !== idiom.slice(0, dropped) + idiom.slice(dropped + 1) || free.test(run)) return false;
  return !isListed(acceptedGaps, run, 3) && standsAlone(text, start);
}

/** Whether no character of the run of three makes a word with its neighbour, or is one by itself at the run's edge. */
function standsAlone(text: string, start: number): boolean {
  if (loose.test(text.charAt(start)) || loose.test(text.charAt(start + 2))) return false;
  for (let at = start - 1; at < start + 3; at++) if (isWordPair(text.charAt(at), text.charAt(at + 1))) return false;
  return true;
}

/** Words of one character that may stand before or behind anything: 他|在|进一步. */
const loose =
  /[在是的了和有为以与于对从到被把将就也都又这那其之而及或但则所还中上下时地得着过并且因如若使让向由给比等能会可要说人大小多少再更最已便只你我他她它谁不]/;

/** Whether the odd character belongs to a word of its own, so that the run is no whole: 大家|作用, 各有所|长期. */
function readsOtherwise(text: string, start: number, at: number): boolean {
  const odd = start + at;
  const word = (from: number) => isWordPair(text.charAt(from), text.charAt(from + 1));
  if (at % 3 === 0 && loose.test(text.charAt(odd))) return true;
  // 人|心火相传: the character before may claim the odd one only where the rest can stand without it.
  if (at === 0) return (word(odd - 1) && (word(odd + 1) || !word(odd + 2))) || (word(odd) && word(odd + 2));
  if (at === 3) return word(odd) || (word(odd - 1) && word(start));
  if (at === 1) return (word(start) && word(odd + 1)) || (word(odd) && word(start - 1) && !word(odd + 1));
  return (word(odd) && word(start)) || (word(start + 1) && word(start + 3) && !word(start));
}

/** Whether the run is one of the words, each of `size` characters, that the text strings together. */
function isListed(runs: string, run: string, size = 4): boolean {
  let at = runs.indexOf(run);
  while (at > 0 && at % size !== 0) at = runs.indexOf(run, at + 1);
  return at >= 0;
}

/** Whether the characters share a class of sounds or a shape. Searched, not indexed: few runs come so far. */
function soundAlike(one: string, other: string): boolean {
  if (shapes.some((set) => set.includes(one) && set.includes(other))) return true;
  for (let at = sounds.indexOf(one); at >= 0; at = sounds.indexOf(one, at + 1)) {
    const end = sounds.indexOf('|', at);
    if (sounds.slice(sounds.lastIndexOf('|', at) + 1, end < 0 ? sounds.length : end).includes(other)) return true;
  }
  return false;
}

// Rewrites src/lexicons/data/idioms.ts from the dictionary inside the npm package `@node-rs/jieba` (MIT; dict.txt: word, count,
// tag) and the sounds that `pinyin-pro` (MIT) knows. Neither is a dependency of kanwu; whoever refreshes the data runs, in a
// folder of no importance:
//
//   npm i --ignore-scripts @node-rs/jieba@2.0.3 pinyin-pro@3.29.4
//   node <kanwu>/test/tools/build-idioms.mjs node_modules
//
// The dictionary lists some wrong forms beside the idiom that was meant (按步就班 3, 按部就班 90). Which of these are slips and which
// are lawful variants (义正辞严), its counts do not tell: those that src/lexicons/data/confusable-words.ts lists are slips, and
// all others are accepted.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node build-idioms.mjs <node_modules with @node-rs/jieba and pinyin-pro>');
const data = (name) => fileURLToPath(new URL(`../../src/lexicons/data/${name}.ts`, import.meta.url));
const versionOf = (name) => JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version;
const { pinyin } = await import(pathToFileURL(resolve(folder, 'pinyin-pro/dist/index.mjs')).href);

/** Words seen at least so often are idioms that a slip may be measured by. */
const seenIdiom = 5;
const seenPhrase = 12;
/** Words of two characters seen at least so often may explain a run away. */
const seenPair = 30;

const words = new Map();
for (const line of readFileSync(join(folder, '@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
  const [word, count, tag] = line.trim().split(' ');
  if (tag && /^[\u4e00-\u9fff]+$/.test(word)) words.set(word, { count: Number(count), tag });
}

const curated = readFileSync(data('confusable-words'), 'utf8');
const wrong = new Set([...curated.matchAll(/([\u4e00-\u9fff]+)\/[\u4e00-\u9fff]+/g)].map((match) => match[1]));

// 无时无刻, 世外桃源 and others that the dictionary tags as something else.
const extra =
  '世外桃源 无时无刻 天伦之乐 绿水青山 金山银山 不忘初心 脱颖而出 风雨无阻 持之以恒 迫在眉睫 有目共睹 博大精深 欣欣向荣 蒸蒸日上 络绎不绝 如火如荼 美轮美奂 琳琅满目 流连忘返 津津乐道 赞不绝口 喜闻乐见 因地制宜 因材施教 众志成城 齐心协力 同心协力 一如既往 砥砺前行 行稳致远 久久为功 善作善成 群策群力 集思广益 统筹兼顾 与时俱进 开拓创新 求真务实 脚踏实地 兢兢业业 任劳任怨 无私奉献 默默无闻 呕心沥血 鞠躬尽瘁 勇往直前 攻坚克难 迎难而上 披荆斩棘 乘风破浪 扬帆起航 再接再厉 薪火相传 力透纸背 恭恭敬敬 山清水秀 精益求精 勤勤恳恳 日新月异 并肩作战 栉风沐雨 开拓进取 锐意进取 继往开来 承前启后 防患未然 驰而不息 因势利导 落地生根 硕果累累 其乐融融 古色古香 历久弥新 薪尽火传 言传身教 教书育人 立德树人 德艺双馨 桃李天下 临危受命 雪中送炭 守望相助 交口称赞 不负众望 勇立潮头 遥遥领先 凤毛麟角 人山人海 人头攒动 济济一堂 群贤毕至 出谋划策 建言献策 开诚布公 谆谆教诲 淡泊名利 廉洁奉公 克己奉公 秉公执法 明察秋毫 真相大白 法网恢恢 融会贯通 勤能补拙 刻苦钻研 实事求是 通俗易懂 老少皆宜 老骥伏枥 精神矍铄 沧海桑田 破茧成蝶 凤凰涅槃 浴火重生 柳暗花明 茅塞顿开 推诿扯皮 拖泥带水 不甘示弱 连绵不断 鸟语花香 春意盎然 生机盎然 疲惫不堪 安居乐业 艰苦创业 白手起家 勤俭节约 开源节流 物美价廉 哄抬物价 包罗万象 形形色色 司空见惯 明哲保身 风雨兼程 蓄势待发 严防死守 手足情深 血脉相连 难分伯仲 不分伯仲 龙争虎斗 稳操胜券 捷报频传 风清气正 海晏河清 国泰民安 安定团结 太平盛世 繁荣昌盛'.split(
    ' ',
  );

// Heroes of a novel fill the dictionary: 令狐冲见 is no idiom.
const names = /^(?:令狐|欧阳|司马|慕容|东方不|岳不群)/;
const frequent = (word, count) => (words.get(word)?.count ?? 0) >= count;
/** Built of words that stand by themselves: 发现|自己, 再|进一步. A slip in it is no slip of an idiom. */
const isBuilt = (word) =>
  (frequent(word.slice(0, 2), seenPair) && frequent(word.slice(2), seenPair)) ||
  frequent(word.slice(0, 3), seenIdiom) ||
  frequent(word.slice(1), seenIdiom);
const isIdiom = (word, { count, tag }) =>
  (tag === 'i' && count >= seenIdiom) || (tag === 'l' && count >= seenPhrase && !isBuilt(word));
const idioms = [
  ...new Set([
    ...extra,
    ...[...words]
      .filter(([word, entry]) => word.length === 4 && isIdiom(word, entry) && !names.test(word))
      .map(([w]) => w),
  ]),
].filter((word) => !wrong.has(word) && !/[一二三四五六七八九十百千万]{2}|[他她它]/.test(word));

/** A syllable with what ears and input methods confuse made one: zh/z, ch/c, sh/s, -ang/-an, -eng/-en, -ing/-in. */
const heard = (syllable) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n')
    .replace('ü', 'v');
// The other readings of most characters are rare (说 yuè, 朱 shū), and would make strangers alike.
const readTwice = new Set(
  '了着长行重还得都和处传藏单弹朝曾差调恶发更冠好号会几假间角结解尽禁据卷空乐累量难宁强曲散丧少舍省盛数似宿挑为系相降兴血应与载正中种转钻地的便薄背奔臂参称乘担当倒度朵分佛干给哄华划见将教看落埋没蒙磨泊迫铺奇切塞扇识食说刷思拓吐王鲜校削要殷饮晕脏扎占只吁否'.split(
    '',
  ),
);
const soundsOf = new Map();
function sounds(char) {
  let known = soundsOf.get(char);
  if (!known) {
    const all = pinyin(char, { multiple: true, toneType: 'none', type: 'array' });
    known = new Set(all.slice(0, readTwice.has(char) ? 2 : 1).map(heard));
    soundsOf.set(char, known);
  }
  return known;
}
const near = (a, b) => [...sounds(a)].some((sound) => sounds(b).has(sound));

const byGap = new Map();
for (const idiom of idioms)
  for (let i = 0; i < 4; i++) {
    const key = `${idiom.slice(0, i)}?${idiom.slice(i + 1)}`;
    byGap.set(key, [...(byGap.get(key) ?? []), idiom]);
  }

/** Runs of four that stand in the dictionary, alone or within a longer word, and that an idiom would claim. */
const accepted = new Set();
const idiomSet = new Set(idioms);
for (const word of words.keys())
  for (let at = 0; at + 4 <= word.length; at++) {
    const run = word.slice(at, at + 4);
    if (idiomSet.has(run) || wrong.has(run)) continue;
    for (let i = 0; i < 4; i++)
      for (const idiom of byGap.get(`${run.slice(0, i)}?${run.slice(i + 1)}`) ?? [])
        if (near(run[i], idiom[i])) accepted.add(run);
  }

/** Runs of three that stand in the dictionary, alone or within a longer word, though an idiom holds them with a gap: 有作为. */
const gaps = new Set(idioms.flatMap((idiom) => [idiom[0] + idiom.slice(2), idiom.slice(0, 2) + idiom[3]]));
const acceptedGaps = new Set();
for (const word of words.keys())
  for (let at = 0; at + 3 <= word.length; at++)
    if (gaps.has(word.slice(at, at + 3))) acceptedGaps.add(word.slice(at, at + 3));

const classes = new Map();
const decoder = new TextDecoder('gb18030');
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++) {
    const char = decoder.decode(Uint8Array.of(high, low));
    if (!/^[\u4e00-\u9fff]$/.test(char)) continue;
    for (const sound of sounds(char)) classes.set(sound, (classes.get(sound) ?? '') + char);
  }

const pairs = new Map();
for (const [word, { count, tag }] of words)
  if (word.length === 2 && count >= seenPair && !tag.startsWith('nr'))
    pairs.set(word[0], (pairs.get(word[0]) ?? '') + word[1]);

const sorted = (texts) => [...texts].sort();
writeFileSync(
  data('idioms'),
  `// Generated by test/tools/build-idioms.mjs from @node-rs/jieba ${versionOf('@node-rs/jieba')} (MIT) and pinyin-pro ${versionOf('pinyin-pro')} (MIT). Do not edit.

/** Idioms of four characters, one after the other. */
export const idioms =
  '${sorted(idioms).join('')}';

/** Runs of four characters that differ from an idiom in one character of a near sound, and are lawful all the same. */
export const accepted =
  '${sorted(accepted).join('')}';

/** Runs of three characters that an idiom becomes when it loses an inner one, and that are lawful all the same. */
export const acceptedGaps =
  '${sorted(acceptedGaps).join('')}';

/** Characters of GB 2312 that sound alike or nearly so, class by class. A character with several readings stands in several. */
export const sounds =
  '${sorted(classes.values()).join('|')}';

/** Frequent words of two characters: a bar, the first one, then all second ones. */
export const pairs =
  '|${sorted([...pairs].map(([first, seconds]) => first + sorted(seconds).join(''))).join('|')}';
`,
);
console.log({ idioms: idioms.length, accepted: accepted.size, classes: classes.size, pairs: pairs.size });

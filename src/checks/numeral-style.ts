import { type NumeralFault, type NumeralFaultKind, numeralFaults } from '../lexicons/numeral-faults.js';
import type { Passage } from '../sources/source.js';
import { everyMatch } from '../text/every-match.js';
import { isMentioned } from '../text/mentioned.js';
import type { Words } from '../text/words.js';
import { defineCheck, noOptions, type Place } from './check.js';

const rules: Record<NumeralFaultKind, Words> = {
  mixed: {
    zh: '一个数内不得混用阿拉伯数字和汉字数字（万、亿除外）',
    en: 'one numeral keeps to one script (but for 万 and 亿)',
  },
  zero: { zh: '年份和编号用“〇”，计数用“零”', en: '〇 in years and codes, 零 in counts' },
  date: { zh: '同一日期、年代不得混用两种数字', en: 'one date keeps to one script' },
  'short-year': { zh: '年月日齐全的日期，年份应写四位', en: 'a full date has a year of four digits' },
  lunar: { zh: '农历日期用汉字', en: 'days of the lunar calendar are written in Chinese' },
  adjacent: { zh: '相邻两数连用表示概数，中间不加顿号', en: 'no 、 between two numerals that stand for “about”' },
  malformed: {
    zh: '小数点、千分位逗号或数字有误',
    en: 'a point, a comma or a digit of the numeral is out of place',
  },
  fewer: {
    zh: '减少不用倍数：可写“减少一半”“降至三分之一”',
    en: 'nothing falls by a multiple: say by how large a share',
  },
  fused: { zh: '“俩”是“两个”，“仨”是“三个”，其后不再用量词', en: '俩 is 两个 and 仨 is 三个: no measure word follows' },
  range: { zh: '数值范围前后两数都应带“%”“万”“亿”', en: 'both ends of a range carry %, 万 or 亿' },
};

/** What the dictionary rules out, and not the standard. */
const ofDictionary: ReadonlySet<NumeralFaultKind> = new Set(['fewer', 'fused']);

/** A numeral written in a way that the national standard rules out. */
export const numeralStyle = defineCheck({
  id: 'numeral-style',
  level: 'warning',
  summary: {
    zh: '数字写法不合国家标准（每类每篇报一次）',
    en: 'A numeral that the national standard would write otherwise',
  },
  why: {
    zh: 'GB/T 15835—2011《出版物上数字用法》。只查标准和辞书明文规定的写法，每类在一篇中只报第一处，改法涵盖全篇。',
    en: 'GB/T 15835—2011. Only what the standard and the dictionary say in so many words; each kind once an article, with a fix for all of it.',
  },
  options: noOptions,
  message: {
    zh: '“{numeral}”的写法不合 {standard}。',
    en: '“{numeral}” is not written as {standard} has it.',
  },
  examples: {
    clean: [
      '投资2.3亿元，占地3千米见方，提高5个百分点。',
      '二〇二五年七月二十八日，一百零五名代表到会。',
      '农历八月十五，全村吃团圆饭；正月初五开市。',
      '增幅在15%～30%之间，产量在9万吨～16万吨之间。',
      '走了七八个村，问了三四十人。',
      '钻到2,437米深处，用了12,000元。版本号1.2.10。',
      '2025.1.5元旦假期后，5G用户增加，血型O型，饮水5l。',
      '第七、八个五年计划期间，三、四年级学生参加。',
      '20世纪80年代，上世纪九十年代。',
      '他俩个子一般高，母子俩条件不错；成本降至原来的一半，倍率增加；“下降三倍”说不通。',
      '5月8日3时开机，8日、9日两天放映。',
    ],
    flagged: [
      '一台⟦7五千⟧瓦的发电机。',
      '全书写了⟦二百一16⟧位人物。',
      '指数报⟦3900.0.0⟧点。',
      '全村有⟦2千⟧多人，人均收入翻番。',
      '⟦二零二五⟧年春天，水库开工。',
      '大会于⟦2025年七月28日⟧开幕。',
      '协议签于⟦25年7月28日⟧，次日生效。',
      '⟦农历8月15日⟧夜里，河边放灯。',
      '走了⟦七、八⟧个村，问了几十户人家。',
      '增幅在⟦15⟧～30%之间。',
      '全年增长⟦6..2⟧%，好于预期。',
      '钻到⟦24,37⟧米深处，见了水。',
      '学校花了⟦3.2.5⟧亿元。',
      '乡道长⟦27O⟧公里。',
      '腊月⟦二十8⟧，家家贴窗花。',
      '用水量比上月⟦减少一倍⟧。',
      '队伍兵分⟦俩⟧路上山。',
      '赛龙舟定在⟦8日3日⟧。',
    ],
  },
  *run({ articles }) {
    for (const { passages } of articles) {
      const faults = new Map<NumeralFaultKind, Fault[]>();
      for (const passage of passages) for (const fault of faultsIn(passage)) put(faults, fault);
      for (const [kind, [first, ...others]] of faults) {
        if (!first) continue;
        const all = [first, ...others];
        const at = { passage: first.passage, start: first.start, end: first.end };
        const numeral = first.passage.text.slice(first.start, first.end);
        const replacements = all.flatMap(({ text, passage, start, end }) =>
          text === null ? [] : [{ passage, start, end, text }],
        );
        yield {
          at,
          level: kind === 'malformed' || ofDictionary.has(kind) ? 'warning' : 'note',
          args: { numeral, standard: ofDictionary.has(kind) ? '《现代汉语词典》' : 'GB/T 15835—2011' },
          related: [{ ...at, note: rules[kind] }],
          ...(replacements.length === all.length ? { fixes: [replacements] } : {}),
        };
      }
    }
  },
});

/** A fault where it stands; `text` mends it. */
interface Fault extends Place {
  readonly kind: NumeralFaultKind;
  readonly text: string | null;
}

function put(faults: Map<NumeralFaultKind, Fault[]>, fault: Fault): void {
  const known = faults.get(fault.kind);
  if (known) known.push(fault);
  else faults.set(fault.kind, [fault]);
}

/** What every fault has in it; most passages have none of it, and are not searched further. */
const cue =
  /\d\.\.\d|\.\d+\.\d|\d[OoIl]|\d,\d\d[^\d,]|[初十][1-9]|\d[百千月年—～~-]|[十百千][一二三四五六七八九]?\d|\d[二三四五六七八九]|[零〇]|世纪|农历|[正腊]月|[一二两三四五六七八]、[二三四五六七八九]|[倍俩仨]|\d日\d|\d十|[一二三四五六七八九十]时\d|\d时[一二三四五六七八九十]/;

function* faultsIn(passage: Passage): Iterable<Fault> {
  const { folded } = passage;
  if (!cue.test(folded)) return;
  for (const fault of numeralFaults) yield* matches(fault, passage, folded);
}

function* matches({ kind, pattern, mend }: NumeralFault, passage: Passage, folded: string): Iterable<Fault> {
  for (const match of everyMatch(folded, pattern)) {
    const start = match.index;
    if (isMentioned(folded, start, start + match[0].length)) continue;
    yield { kind, passage, start, end: start + match[0].length, text: mend(match) };
  }
}

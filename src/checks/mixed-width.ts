import type { Article, Passage } from '../sources/source.js';
import { isHan } from '../text/han.js';
import { defineCheck, noOptions, type Place } from './check.js';

/** Half-width marks or full-width digits in copy that otherwise writes them the other way. */
export const mixedWidth = defineCheck({
  id: 'mixed-width',
  level: 'note',
  summary: { zh: '全角、半角标点或数字混用（每篇报一次）', en: 'Full- and half-width marks or digits mixed' },
  why: {
    zh: 'GB/T 15834—2011《标点符号用法》：中文标点占一个字位；同一篇稿件写法应当一致。通篇用半角标点的稿件不报。',
    en: 'GB/T 15834—2011: a mark in Chinese copy takes the width of a character, and one article keeps to one way. Copy that is half-width throughout is left alone.',
  },
  options: noOptions,
  message: {
    zh: '“{mark}”与本文多数写法“{usual}”的全角、半角不一致，同类共{count}处。',
    en: '“{mark}” is not of the width that the article mostly uses (“{usual}”): {count} in all.',
  },
  examples: {
    clean: [
      '雨下了三天,河水涨了两米,堤上的人没有合眼.',
      '雨下了三天，河水涨了两米，堤上的人没有合眼。',
      '会议于9:30开始，比分为3:1，网址为https://example.org，参考价格1,200元。',
      '他说：“这叫 Harbour Bridge (old), right?”大家都笑了，他也笑了，然后接着往下讲。',
    ],
    flagged: [
      '雨下了三天，风也大，河水涨了两米⟦,⟧堤上的人没有合眼，也没有下堤，一直守到天亮。',
      '今年栽树1200棵，补种300棵，成活率九成，其中杨树⟦８⟧00棵，柳树400棵，榆树30棵。',
      '花名册（草稿）和账本（抄本）都在，印章（木制）也在，钥匙（铜制⟦)⟧却不见了。',
    ],
  },
  *run({ articles }) {
    for (const article of articles) {
      const [first, ...others] = departures(article);
      if (!first) continue;
      const all = [first, ...others];
      yield {
        at: first,
        args: { mark: printed(first), usual: otherWidth(printed(first)), count: String(all.length) },
        fixes: [all.map((place) => ({ ...place, text: otherWidth(printed(place)) }))],
      };
    }
  },
});

/** What is weighed apart: an article may well write its brackets one way and its commas another. */
const groups = [',;:?!', '()', '0123456789'] as const;
const digits = 2;
const groupOf = new Int8Array(0x10000).fill(-1);
groups.forEach((characters, group) => {
  for (const c of characters) {
    groupOf[c.charCodeAt(0)] = group;
    groupOf[c.charCodeAt(0) + 0xfee0] = group;
  }
});

/** One way has to be met so many times as often as the other to be the article's. */
const majority = 4;

/** The places that depart from the way of writing that prevails in the article, in order. */
function departures({ passages }: Article): Place[] {
  const wide: Place[][] = groups.map(() => []);
  const narrow: Place[][] = groups.map(() => []);
  const counts = { wide: groups.map(() => 0), narrow: groups.map(() => 0) };
  for (const passage of passages) {
    const { text } = passage;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const group = groupOf[code]!;
      if (group < 0) continue;
      const isWide = code >= 0xff01;
      if (!isWide && group !== digits && !isChinese(text, at)) continue;
      counts[isWide ? 'wide' : 'narrow'][group]!++;
      if (isWide === (group === digits)) (isWide ? wide : narrow)[group]!.push({ passage, start: at, end: at + 1 });
    }
  }
  return groups
    .flatMap((_, group) => {
      const [usual, odd] = group === digits ? [counts.narrow, wide] : [counts.wide, narrow];
      return usual[group]! >= majority * odd[group]!.length ? odd[group]! : [];
    })
    .sort((a, b) => a.passage.index - b.passage.index || a.start - b.start);
}

/** Whether a half-width mark belongs to Chinese prose: beside a Chinese character, and beside no Latin letter or digit. */
function isChinese(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const opens = text[at] === '(';
  return isHan(opens ? after : before) && !isLatin(before) && !isLatin(after);
}

function isLatin(code: number): boolean {
  return code > 0x20 && code < 0x250;
}

function printed({ passage, start, end }: { passage: Passage; start: number; end: number }): string {
  return passage.text.slice(start, end);
}

function otherWidth(mark: string): string {
  const code = mark.charCodeAt(0);
  return String.fromCharCode(code >= 0xff01 ? code - 0xfee0 : code + 0xfee0);
}

import { endingOf, startsSeries } from './sentence-end.js';
import type { PassageKind } from './source.js';

const byline =
  /^(?:□|■?(?:本报|本刊|本网|特约|见习|实习|通讯)?[\u4e00-\u9fff]{0,6}(?:记者|通讯员|特约撰稿|评论员)(?:[ :]|[\u4e00-\u9fff]{2,4}(?: |$))|(?:文|图|摄影|撰文|供稿)[ /:]|(?:作者|来源|编辑|校对|美编|制图|[\u4e00-\u9fff]{2}(?:编辑|主编|策划|设计|统筹|编审)) ?:)/;
const aside =
  /^\((?:上接|下转|转自|紧接|本版|本报|本组|作者|记者|通讯员|来源|原载|图片|资料|完\)|[\u4e00-\u9fff、 ]{2,16}(?:供稿|供图|提供|摄)\)$)/;
const caption = /^(?:图为|图[:①-⑳\d]|[▲△▼↑↓←→]|\([左右上下]?图\)|资料图)/;

/** What a block without mark-up is, by its looks; `gap` is the number of blank lines before it. */
export function kindOf(folded: string, gap: number): PassageKind {
  if (folded.length <= 80 && (byline.test(folded) || aside.test(folded)) && !folded.includes('。')) return 'byline';
  if (caption.test(folded)) return 'caption';
  // A caption's last sentence may say what the picture shows.
  const picture = folded.indexOf('。图为');
  if (picture >= 0 && folded.indexOf('。', picture + 1) >= folded.length - 1) return 'caption';
  const first = folded.charCodeAt(0);
  if (first >= 0x2460 && first <= 0x2473) return 'item';
  if (isRow(folded) || isRank(folded)) return 'item';
  if (isHeading(folded)) return 'heading';
  // Where a picture was, a reader of pages leaves blank lines and then its one sentence.
  if (gap >= 2 && folded.length <= 70 && folded.indexOf('。') === folded.length - 1) return 'caption';
  return 'paragraph';
}

/** Characters of a row of a table. */
const widestRow = 200;
/** 净利润  32,394  35,118  -7.8%; 姓名  籍贯  生卒年: columns that blanks set apart. */
function isRow(folded: string): boolean {
  // Whoever types two blanks behind a full stop writes sentences, and no row is that long.
  if (folded.length > widestRow || /。|[.!?] {2}/.test(folded)) return false;
  return /\S {2,}\S.*\S {2,}\S/.test(folded) || /(?: +[-+]?\d(?:[\d,.]*\d)?(?:%|[^\s\d,.]{0,2})){2,}$/.test(folded);
}

/** 1. 远驰汽车:38.26万辆,同比增长12.8%: a line of a ranking. */
function isRank(folded: string): boolean {
  return /^\d{1,2}[.、] ?[^:。;]{1,24}:[^。;]{0,4}\d/.test(folded) && folded.length <= 60;
}

const phrases = /[\p{sc=Han}”》] +[\p{sc=Han}“《]|——/u;

/** A line that says what follows: no full stop in or after it, few commas, not long unless built of several phrases. */
function isHeading(folded: string): boolean {
  const { length } = folded;
  if (/^【[^】]{1,20}】$/.test(folded)) return true;
  if (length > 100 || folded.includes('。') || folded.includes(';')) return false;
  if (/[,、:;(“《!?…|]$/.test(folded) || endingOf(folded) === 'closed') return false;
  if (!/\p{sc=Han}/u.test(folded)) return length <= 80 && !folded.includes('. ');
  if (folded.includes(',')) return length <= (startsSeries(folded) ? 60 : 32);
  return length <= 60 || phrases.test(folded);
}

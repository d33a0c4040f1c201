import type { Claim } from '../claims/claim.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Basis, Relation } from './relation.js';
import { type SumVerdict, sumVerdict } from './sum-verdict.js';
import { between, leadOf, tailOf, termOf, type View } from './view.js';

/** Builds the relation total = part + part … */
export function sumRelation(
  construction: string,
  basis: Basis,
  total: Claim,
  parts: readonly Claim[],
  sum: SumVerdict,
): Relation {
  return {
    kind: 'sum',
    basis,
    construction,
    terms: [termOf('total', total), ...parts.map((p) => termOf('part', p))],
    verdict: sum.verdict,
    working: sum.working,
    doubt: sum.doubt,
  };
}

/** Comparisons with another time or base are no parts: 比上年增加5个. */
export const comparison =
  /比|较|同比|环比|增长|下降|上年|去年|往年|原来|由(?!于)|从(?!事|业)|(?<![压侵抢霸强])占(?![地用道])|平均|人均|每/;

/** What a series is told of, one by one: 五年分别为. */
const turns = /^(?:年|个月|季度|个季度|天|期|批|次|届)$/;
const forwardCue = /(?:共|共计|总计|合计|共有|总共|一共|总数|分为|分成|包括|由)(?:为|达|达到|有|是)?[^,。;]{0,12}$/;

/**
 * `total-then-list`: 共 N：A x、B y; N，分别为 A x、B y; or N 由 a 和 b 组成.
 * Holds: 全队共30人，由20名教师和10名学生组成. Fails: 全队共30人，由20名教师和11名学生组成.
 */
export function* forwardSums(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, total] of amounts.entries()) {
    if (!isPlain(total) || isIntensive(total)) continue;
    const parts: Claim[] = [];
    const listEnd = colonList(view, total);
    for (let k = i + 1; k < amounts.length && parts.length < 12; k++) {
      const claim = amounts[k]!;
      if (claim.figure.start > listEnd) break;
      if (view.depths[k]! > view.depths[i]!) continue;
      // 累计21.5万人,五年分别为: the years are no part.
      if (turns.test(claim.figure.unit) && text.startsWith('分别', claim.figure.end)) continue;
      if (claim.sentence.start !== total.sentence.start || !sameUnit(claim, total) || !isPlain(claim)) break;
      parts.push(claim);
    }
    if (parts.length < 2) continue;
    const first = between(view, total, parts[0]!);
    if (/其中|\(/.test(first) || parts.some(isIntensive) || selected.test(first)) continue;
    const composed =
      // 全长1280米，主塔高分别为168米和172米: what has a name of its own is no part of what stands before.
      /^[^,。;]{0,12}[,:]?分别[为是有][^,。;]{0,10}$/.test(first) ||
      // 累计21.5万人,五年分别为: each of them, and all.
      /^[^,。;]{0,4},[两三四五六七八九十](?:年|个月|个季度|季度|天|期|批|次|届)分别[为是有]$/.test(first) ||
      (/由[^,。;]{0,10}$/.test(first) && /^[^,。;]{0,16}(?:组成|构成)/.test(text.slice(parts.at(-1)!.figure.end)));
    const colon =
      /^[^,。;]{0,12}:[^,。;]{0,12}$/.test(first) && isParallel(view, parts) && !countOther(view, parts, total);
    // 医师24名：内科8名、外科6名、儿科10名；: bare names and figures to the end say that these are all.
    const bare = colon && parts.length >= 3 && isBareList(view, parts);
    const sum = sumVerdict(parts, total);
    if (!composed && comparison.test(text.slice(total.figure.end, parts.at(-1)!.figure.start))) continue;
    const stated = composed || (colon && /[。;]|$/.test(text.charAt(parts.at(-1)!.sentence.end - 1)));
    const cue = forwardCue.test(text.slice(Math.max(0, total.figure.numeral.start - 16), total.figure.numeral.start));
    if ((stated && cue) || bare) yield sumRelation('total-then-list', 'stated', total, parts, sum);
    else if (composed) yield sumRelation('total-then-list', 'stated', total, parts, sum);
    else if (cue && sum.verdict === 'holds' && sum.exactly)
      yield sumRelation('total-then-list', 'stated', total, parts, sum);
    else if (closesSentence(view, total, parts)) yield sumRelation('total-then-list', 'implied', total, parts, sum);
  }
}

/** 三个批次:提前批可填2个学校,第一批可填4个志愿: every figure of the list has a noun of its own. */
function countOther(view: View, parts: readonly Claim[], total: Claim): boolean {
  const noun = /^[\u4e00-\u9fff]{2}/.exec(tailOf(view, total))?.[0];
  if (noun === undefined || total.figure.unit !== '个') return false;
  return parts.every((part) => {
    const own = tailOf(view, part);
    return /^[\u4e00-\u9fff]{2}/.test(own) && !own.includes(noun);
  });
}

/** Items of one shape: nothing but names and 、 , 和 between the figures. */
export function isParallel(view: View, parts: readonly Claim[]): boolean {
  return parts.slice(1).every((p, k) => {
    const link = between(view, parts[k]!, p);
    if (/[。;:]/.test(link)) return false;
    // What a title or a bracket holds is no more than a name.
    const short = link.replace(/《[^《》]*》|\([^()]*\)/g, '').length <= 20;
    return short || (link.length <= 40 && isSaidAlike(view, parts[k]!, p));
  });
}

/** 5月18日博物馆日来了310人,6月14日遗产日来了526人: the same words before both figures, and a clause for each. */
function isSaidAlike(view: View, a: Claim, b: Claim): boolean {
  const said = leadOf(view, b).slice(-2);
  return /^[\u4e00-\u9fff]{2}$/.test(said) && leadOf(view, a).endsWith(said) && /^,[^,]*$/.test(between(view, a, b));
}

/** Names and figures with 、 between them, and nothing behind the last. */
function isBareList(view: View, parts: readonly Claim[]): boolean {
  const { end } = parts.at(-1)!.figure;
  return hasBareLinks(view, parts) && /^(?:[。;]|$)/.test(view.text.slice(end, end + 1));
}

/** Nothing but a name stands between one figure and the next. */
export function hasBareLinks(view: View, parts: readonly Claim[]): boolean {
  return parts.slice(1).every((p, k) => /^[、,和及][^、,。;:的了]{1,10}$/.test(between(view, parts[k]!, p)));
}

/** Behind N： the list runs to the next semicolon; elsewhere as far as it likes. */
function colonList({ text }: View, { figure, sentence }: Claim): number {
  if (!/^[^,。;:\d]{0,12}:/.test(text.slice(figure.end, figure.end + 14))) return sentence.end;
  const end = text.slice(figure.end, Math.min(sentence.end, figure.end + 600)).search(/[;。]/);
  return end < 0 ? sentence.end : figure.end + end;
}

/** 最多的分别有, 居前三位的: the figures that follow are some of the parts, not all. */
const selected = /最[多大高]|居前|前[\d一二三四五六七八九十]|主要|较[多大高]|部分/;

const inAll = /(?:一共|总共|合计|共计|总计)(?:为|达|有|是)?[^,。;]{0,6}$/;

/** 一共 N，A a、B b。: a parallel list that fills the rest of the sentence behind a word for all. */
function closesSentence(view: View, total: Claim, parts: readonly Claim[]): boolean {
  const { text } = view;
  if (!inAll.test(text.slice(Math.max(0, total.figure.numeral.start - 12), total.figure.numeral.start))) return false;
  if (!isParallel(view, parts) || !/^[^,。;]{0,10}(?:,|——|:)[^,。;]{1,12}$/.test(between(view, total, parts[0]!)))
    return false;
  // 南塔36根,北塔28根,最长的一根有112米: of one of them, once all are told.
  return /^[^,。;、]{0,6}(?:[,;](?:其中)?最|[。;!?]?[”’)]*\s*$)/.test(
    text.slice(parts.at(-1)!.figure.end, total.sentence.end),
  );
}

/**
 * `made-of`: 由 a 和 b 组成的 N.
 * Holds: 由12名医生和8名护士组成的20人医疗队. Fails: 由12名医生和8名护士组成的21人医疗队.
 */
export function* compositions(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 2; i < amounts.length; i++) {
    const total = amounts[i]!;
    if (!/(?:组成|构成)的?(?:一支)?$/.test(text.slice(Math.max(0, total.figure.start - 6), total.figure.start)))
      continue;
    const parts: Claim[] = [];
    for (let k = i - 1; k >= 0 && amounts[k]!.clause.start === total.clause.start; k--) {
      if (!sameUnit(amounts[k]!, total) || !isPlain(amounts[k]!)) break;
      parts.unshift(amounts[k]!);
    }
    if (parts.length < 2 || !isPlain(total)) continue;
    const opening = text.slice(Math.max(parts[0]!.clause.start, parts[0]!.figure.start - 8), parts[0]!.figure.start);
    if (/由[^,。;]*$/.test(opening)) yield sumRelation('made-of', 'stated', total, parts, sumVerdict(parts, total));
  }
}

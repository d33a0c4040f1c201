import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { isPlain, measureWord, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { amountFrom, leadOf, type View } from './view.js';

const rest =
  /(?:其余|剩余|剩下|余下|还剩|尚余|尚有|其他|其它)的?[^,。;:\d]{0,8}$|(?<!上年|往年)结余(?:资金|款项?|金额)?[为达]?$/;
/** What stands between a total and what is left of it may be counted otherwise: changes and comparisons. */
const apart = /比|较|同比|增长|增加|下降|减少/;
/** Told of one of them. */
const each = /平均|每/;
const farthest = 8;
/** No sentence of which a later one tells the rest is longer. */
const reach = 300;

/**
 * `the-rest`: of N so many, so many, and the rest: what is taken from the whole leaves what is left.
 * Holds: 不合格24批次,农残超标12批次,兽药超标8批次,其余4批次为其他原因. Fails: …,其余6批次为其他原因.
 */
export function* rests(view: View): Iterable<Relation> {
  const { amounts, depths } = view;
  for (const [i, left] of amounts.entries()) {
    if (!isPlain(left) || isIntensive(left) || left.figure.unit === '' || !rest.test(leadOf(view, left))) continue;
    const from = sentenceBefore(view, left);
    const before: Claim[] = [];
    const otherwise: Claim[] = [];
    for (let k = i - 1; k >= Math.max(amountFrom(view, from), i - farthest); k--) {
      const claim = amounts[k]!;
      if (!isPlain(claim) || isIntensive(claim) || depths[k]! > depths[i]!) continue;
      if (sameUnit(claim, left)) before.unshift(claim);
      else if (measureWord.test(claim.figure.unit)) otherwise.unshift(claim);
    }
    const relation = ofWhole(view, before, left);
    // 遗物1127件,其中瓷器843件、铜钱216枚、其他68件: of the same things, with measure words of their own.
    const among = relation?.verdict === 'fails' && otherwise.some((c) => c.index > before[0]!.index);
    if (relation && !among) yield relation;
  }
}

/** ;10万元以下的还剩: those that are left have a name of their own. */
const othersLeft = /;[^,。;:]{2,}(?:还剩|剩余|剩下|尚有|尚余)[^,。;:]*$/;

/** ,其中…: names and figures follow, to the last of them. */
const amongList = /^[^。;,]{0,16}[,。]其中,?[^,。;:、]{1,16}$/;

/** 师徒中, 万元里: a list of what it is made up of follows. */
const opensList = /^[^,。;:、\d]{0,10}(?:中|里),/;

/** The start of the sentence before that of the claim: a whole seldom stands farther back. */
function sentenceBefore({ text }: View, { sentence }: Claim): number {
  const from = Math.max(0, sentence.start - reach);
  const before = text.slice(from, sentence.start).replace(/[。!?\s”’)]+$/, '');
  return from + Math.max(before.lastIndexOf('。'), before.lastIndexOf('!'), before.lastIndexOf('?')) + 1;
}

/** What is counted, as far as the characters right behind the figure say: money and measures need no noun. */
function nounOf({ text }: View, { figure }: Claim): string {
  if (/[元米里亩克斤吨顷升时瓦%]$/.test(figure.unit)) return '';
  const behind = text.slice(figure.end, figure.end + 4);
  // 其余8起正在办理, 其余27笔为赠与: what became of them, and no name for them.
  if (/^(?:正|已|仍|尚|均|都|也|为|是|被(?!告)|由|将|则|待|未|全|在|构成|作出|完成)/.test(behind)) return '';
  return /^[\u4e00-\u9fff]{2,4}/.exec(behind)?.[0] ?? '';
}

/** 雨量站中 and 站不足 count 站; 奖牌 and 金牌 do not count one thing. */
function countsAlike(whole: string, left: string): boolean {
  return whole.startsWith(left.slice(0, 2)) || whole.slice(1).includes(left.charAt(0));
}

/** The first figure that all later ones fit into is the whole, if they and what is left make it. */
function ofWhole(view: View, before: readonly Claim[], left: Claim): Relation | null {
  for (const [at, whole] of before.entries()) {
    const parts = [...before.slice(at + 1), left];
    if (parts.length < 2 || !parts.every((p) => compare(p.figure.value!, whole.figure.value!) < 0)) continue;
    const sum = sumVerdict(parts, whole);
    if (sum.verdict === 'holds' && sum.exactly) return sumRelation('the-rest', 'stated', whole, parts, sum);
  }
  // 退款12.5万元、违约金2.9万元。对方反诉,要求支付剩余工程款4.3万元: of another account.
  if (/反诉|辩称|要求|请求/.test(left.passage.folded.slice(left.sentence.start, left.figure.start))) return null;
  // 123对师徒中,采掘类48对、…、其他类12对: the words say what the list is of.
  const opened = before.findLastIndex(({ figure }) => opensList.test(view.text.slice(figure.end, figure.end + 14)));
  const led = /^其中/.test(view.text.slice(left.sentence.start));
  const last = led ? before.findLastIndex((c) => c.figure.end <= left.sentence.start) : -1;
  const [whole, ...listed] = before.slice(Math.max(opened, last, 0));
  // 17处、9处,共26处;其余4处: what has been added up stands for what it was added up of.
  const added = listed.findLastIndex((c) => /(?:共|合计|总计|累计)[^,。;\d]{0,4}$/.test(leadOf(view, c)));
  const others = listed.slice(Math.max(0, added));
  if (!whole || others.length === 0 || (others.length > 4 && !endsList(view, whole, [...others, left]))) return null;
  // 319天中,优112天,良207天;其余46天: of what lies outside.
  if (others.length > 1 && sumVerdict(others, whole).verdict === 'holds') return null;
  // 分别为270个和180个。首批150个,其余300个: the whole is divided twice, and what is left is of the second time.
  for (let k = 1; k < others.length; k++) {
    const [first, second] = [others.slice(0, k), [...others.slice(k), left]];
    if ([first, second].some((some) => some.length > 1 && sumVerdict(some, whole).verdict === 'holds')) return null;
  }
  // 86.4万亩已收获71.2万亩,当日收获9.3万亩;剩下15.2万亩: one of them is all that went.
  if (
    others.length > 1 &&
    others.some((one) => {
      const two = sumVerdict([one, left], whole);
      return two.verdict === 'holds' && two.exactly;
    })
  )
    return null;
  // 三区3482套,占全市的56%;新城1127套,…其余1609套: a part of the same whole.
  if (/^[^。;,]{0,6},占/.test(view.text.slice(whole.figure.end, whole.figure.end + 12))) return null;
  const parts = [...others, left];
  const within = opensList.test(view.text.slice(whole.figure.end, whole.figure.end + 14));
  const closes = endsList(view, whole, parts, within ? '、,' : '、');
  if (
    !(closes && (within || amongList.test(view.text.slice(whole.figure.end, parts[0]!.figure.start)))) &&
    !parts.every((p) => compare(p.figure.value!, whole.figure.value!) < 0) &&
    // 公路中断43处,已抢通46处,剩余3处: a part greater than the whole, by one slip of the pen.
    !(before.length === others.length + 1 && oneSlipApart(parts, whole, 2))
  )
    return null;
  // 其他 is as often the name of one kind among many; at the end of a list of all kinds it is the last of them.
  if (/其[他它]/.test(leadOf(view, left)) && !closes) return null;
  // 21枚奖牌…,其余10枚金牌: the rest of something else.
  const own = nounOf(view, left);
  const kinds = [whole, ...others].map((c) => nounOf(view, c)).filter((noun) => noun !== '');
  if (own !== '' && kinds.length > 0 && !kinds.some((kind) => countsAlike(kind, own))) return null;
  const said = view.text.slice(whole.figure.end, left.figure.start);
  // 拿下全场最高的32分;甲得到24分,其余球员合计15分: one of them, and no whole.
  if (/最[高多大长快][\u4e00-\u9fff]{0,3}$/.test(leadOf(view, whole))) return null;
  // 其中 may open the list; behind its first figure it opens another one.
  if (apart.test(said) || /\(/.test(said) || !isPlain(whole)) return null;
  if (parts.some((part) => each.test(leadOf(view, part)))) return null;
  if (/其中/.test(view.text.slice(parts[0]!.figure.end, left.figure.start))) return null;
  // 其中超过100万元的9个;10万元以下的还剩14个: behind the semicolon others are told of.
  const amongIt = /其中/.test(view.text.slice(whole.figure.end, parts[0]!.figure.start));
  if (amongIt && othersLeft.test(view.text.slice(others.at(-1)!.figure.end, left.figure.start))) return null;
  const sum = sumVerdict(parts, whole);
  return sum.verdict === 'fails' ? sumRelation('the-rest', 'implied', whole, parts, sum) : null;
}

/** 1436处文物中,遗址312处、墓葬247处、其他9处。: names and figures with 、 between them, up to the end of the sentence. */
function endsList(view: View, whole: Claim, parts: readonly Claim[], marks = '、'): boolean {
  const first = view.text.slice(whole.figure.end, parts[0]!.figure.start);
  const among = amongList.test(first);
  if (parts.length < 3 || !(among || /^[^,。;:、\d]{0,10}(?:中|里|[,:])[^。;:、\d]{0,12}$/.test(first))) return false;
  const listed = parts.slice(1).every((part, k) => {
    const link = view.text.slice(parts[k]!.figure.end, part.figure.start);
    const closing = /^,(?:其余|余下|剩下|剩余)/.test(link);
    return (closing || (marks + (among ? ',' : '')).includes(link.charAt(0))) && /^.[^、,。;:]{1,20}$/.test(link);
  });
  // 其余201件为盒、枕等: what the rest is may be told.
  const last = parts.at(-1)!;
  return (
    listed &&
    (/其余|余下|剩下|剩余/.test(leadOf(view, last)) || /^[。;]/.test(view.text.slice(last.figure.end) || '。'))
  );
}

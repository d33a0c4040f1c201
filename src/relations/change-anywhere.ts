import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { type ChangeVerdict, differenceVerdict, rateVerdict } from './change-verdict.js';
import {
  beyond,
  comparand,
  cue,
  earlier,
  isBase,
  isBaseOfAnother,
  isBound,
  isChange,
  isOfOther,
  left,
  than,
  wordsBefore,
} from './change-words.js';
import { isPlain } from './commensurable.js';
import { type Equation, growthOf, sumOf } from './equation.js';
import { judge, type Meant } from './judge.js';
import { farther, type Neighbours } from './neighbours.js';
import { digitsOf } from './one-slip.js';
import { isPiece } from './piece.js';
import type { Relation } from './relation.js';
import { leadOf, termOf, type View } from './view.js';

/** 亩产比前年的: what has changed, where the clause begins with it. */
const changing = /^[,;]?([\u4e00-\u9fff]{2,6}?)(?:比|较)/;
/** What is told of another year is not what there is now. */
const lastYear = /^而?(?:去年|上年|前年)/;
/** 10月的降幅: of another month. */
const ofMonth = /\d{1,2}月(?:份)?的?[^,。;\d]{0,4}(?:降幅|涨幅|增幅|增速|跌幅)/;
/** 一周上涨37元: not against 年初, 去年. */
const shortly = /一周|当周|本周|上周|当日|单日|一天|一夜|当月|一个月|环比/;
const longAgo = /年初|去年|上年|前年|同期|年底/;
/** What comes of a reckoning that the copy does not make its own. */
const supposed = /如果|假如|倘若|要是|会得出/;
/** Rates of a mean year, of several years together, and changes of what is not printed. */
const apart =
  /分别|再|又|合计|[两三四]项|两者|在此基础上|年均|月均|平均每|每年|每月|累计|净|拉动|贡献|将|计划|预计|目标|至少|至多|最多|最高|力争/;

interface Change extends Meant {
  readonly from: Claim;
  readonly to: Claim;
  readonly down: boolean;
}

/**
 * `changed-by`: what was, what is, and by how much or by what rate they differ, each in a sentence or paragraph of its own.
 * Holds: 限额412.7亿元。年末余额398.1亿元,低于限额14.6亿元. Fails: 限额412.7亿元。年末余额398.1亿元,低于限额24.6亿元.
 */
export function* changesAnywhere(neighbours: Neighbours, said: readonly Relation[]): Iterable<Relation> {
  const known = new Set<Claim>();
  for (const { kind, verdict, terms } of said)
    if ((kind === 'growth' || kind === 'difference' || kind === 'multiple') && verdict !== 'open')
      for (const { claim, role } of terms) if (claim && role !== 'from' && role !== 'to') known.add(claim);
  for (const view of neighbours.views) {
    for (const by of view.amounts) {
      if (known.has(by) || !isPlain(by) || by.figure.value!.n <= 0n || by.figure.unit === '') continue;
      const lead = leadOf(view, by) + view.text.slice(by.figure.start, by.figure.numeral.start);
      const way = cue.exec(lead) ?? beyond.exec(lead);
      if (!way || apart.test(view.text.slice(by.clause.start, by.figure.start))) continue;
      if (ofMonth.test(view.text.slice(by.clause.start, by.figure.start))) continue;
      if (supposed.test(view.text.slice(Math.max(by.sentence.start, by.figure.start - 40), by.figure.start))) continue;
      if (
        /^[和、及与]\d/.test(view.text.slice(by.figure.end, by.figure.end + 2)) ||
        /[\d%‰点元万亿][和、及与]$/.test(view.text.slice(0, by.figure.start).slice(-2))
      )
        continue;
      if (/^(?:年|个月|月|天|日|岁|次|倍|番|℃|°C|摄氏度)$/.test(by.figure.unit)) continue;
      if (isOfItsOwn(view, by, neighbours)) continue;
      const changes = [...changesOf(by, way.groups!, neighbours)];
      const judgment = judge(changes);
      // That two other figures differ by just so much is what is meant.
      if (judgment && !judgment.holds && !judgment.meant.sure && isBorneOut(by, neighbours)) continue;
      // 理科线519分,高67分;文科572分,高出54分: behind the semicolon another is what it is compared with.
      if (judgment && !judgment.holds && isParted(view, by, judgment.meant.from)) continue;
      if (judgment && !judgment.holds && !judgment.meant.sure && isOfOther(view, by, judgment.meant.to)) continue;
      if (judgment) yield relationOf(by, judgment.meant, judgment.holds);
    }
  }
}

function* changesOf(by: Claim, way: Record<string, string | undefined>, neighbours: Neighbours): Iterable<Change> {
  const isRate = by.figure.unit === '%' || by.figure.kind === 'fraction';
  const points = /百分点$/.test(by.figure.unit);
  const about = neighbours.of(by).filter(({ claim }) => {
    if (!isPlain(claim) || claim.figure.date !== null || claim.figure.value!.n <= 0n) return false;
    if (claim.figure.kind !== 'quantity' && claim.figure.kind !== 'percent') return false;
    if (isRate) return !isLength(claim) && !/^%?$|百分点$/.test(claim.figure.unit);
    return points ? claim.figure.unit === '%' : claim.figure.unit === by.figure.unit;
  });
  const ends = about.filter(({ claim }) => {
    const own = neighbours.viewOf(claim);
    return (
      // 低于50亿元的限额: what it is less than, not how much less.
      (!isChange(leadOf(own, claim)) ||
        /^的[\u4e00-\u9fff]{2}/.test(own.text.slice(claim.figure.end, claim.figure.end + 3))) &&
      !/每$/.test(leadOf(own, claim)) &&
      !isPiece(own, claim) &&
      !/^[^,。;\d]{0,6}的\d[\d.]*%/.test(own.text.slice(claim.figure.end, claim.figure.end + 14))
    );
  });
  const view = neighbours.viewOf(by);
  const name = way.name ?? comparand.exec(view.text.slice(by.clause.start, by.figure.start))?.[1];
  const named = name !== undefined && !earlier.test(name) ? name : null;
  const said = view.text.slice(by.clause.start, by.figure.start);
  // 较8月末上升: that month is named where its figure stands.
  const month = /(?:比|较)(\d{1,2})月/.exec(said)?.[1];
  const ofThatMonth = month === undefined ? null : new RegExp(`(?<!\\d)${month}月`);
  // 比2020年低: of the figure that is told of that year first.
  const year = /(?:比|较)(\d{4}年)/.exec(said)?.[1];
  // What has changed was told last.
  const before = ends
    .filter(({ claim }) => claim.index < by.index && claim.passage === by.passage)
    .filter(
      ({ claim }) =>
        !than.test(wordsBefore(view, claim)) &&
        !lastYear.test(wordsBefore(view, claim)) &&
        !(named !== null && wordsBefore(view, claim).includes(named)),
    )
    .reverse();
  // 平均亩产560公斤,总产44.8万公斤,亩产比前年的500公斤提高12%: the clause says anew what has changed.
  const subject = changing.exec(view.text.slice(by.clause.start, by.figure.start))?.[1];
  const own = subject ? before.filter(({ claim }) => leadOf(view, claim).includes(subject)) : [];
  const tos = own.length === 1 ? own : before.slice(0, isRate ? 1 : 2);
  const changed = about.findLast(
    ({ claim }) => claim.index < by.index && isChange(leadOf(neighbours.viewOf(claim), claim)),
  );
  for (const to of tos) {
    // 高出481万千瓦,增幅10%: the rate is that of the change told before it.
    if (isRate && changed && changed.claim.index > to.claim.index) continue;
    for (const from of ends) {
      if (from.claim === to.claim || compare(from.claim.figure.value!, to.claim.figure.value!) === 0) continue;
      if (from.claim.figure.unit !== to.claim.figure.unit) continue;
      if (!isBase(neighbours.viewOf(from.claim), from.claim, name, way)) continue;
      if (isBaseOfAnother(neighbours.viewOf(from.claim), from.claim, to.claim)) continue;
      if (hasChangeOfItsOwn(neighbours.viewOf(from.claim), from.claim, by)) continue;
      if (
        shortly.test(said) &&
        (longAgo.test(wordsBefore(neighbours.viewOf(from.claim), from.claim)) ||
          isOfEarlierYear(neighbours, from.claim, by))
      )
        continue;
      if (year !== undefined && !isFirstOf(neighbours, year, from.claim)) continue;
      if (ofThatMonth && !ofThatMonth.test(aroundIt(neighbours, from.claim))) continue;
      // 一共七级,还有四级: what there was is told before what is left.
      if (way.either !== undefined && !name && from.claim.index > by.index) continue;
      const ways = way.either !== undefined ? [true, false] : [way.down !== undefined];
      for (const falls of ways) {
        const [more, less] = falls ? [from.claim, to.claim] : [to.claim, from.claim];
        if (compare(more.figure.value!, less.figure.value!) < 0) continue;
        // What is left is left of what there was, and no part of it that went.
        if (way.either !== undefined && left.test(leadOf(neighbours.viewOf(less), less))) continue;
        const equation = equationOf(from.claim, to.claim, by, falls, isRate);
        yield {
          from: from.claim,
          to: to.claim,
          down: falls,
          distance: farther(from.distance, to.distance),
          sure: isBound(view, by, from.claim, to.claim, named),
          strict: [equation],
          lenient: [equation],
        };
      }
    }
  }
}

function isParted({ text }: View, by: Claim, from: Claim): boolean {
  const inSentence = from.passage === by.passage && from.sentence.start === by.sentence.start;
  return inSentence && text.slice(from.figure.end, by.figure.start).includes(';');
}

/** 2020年到2024年分别为63.8%和61.4%: of 2020 is the first. */
function isFirstOf(neighbours: Neighbours, year: string, claim: Claim): boolean {
  const { text } = neighbours.viewOf(claim);
  const named = text.lastIndexOf(year, claim.figure.start);
  return named < 0 || named < claim.sentence.start || !/\d%/.test(text.slice(named, claim.figure.start));
}

/** 比去年同期的11342件增长8.5%,实用新型…降幅为12.7%: the base of the change that stands right behind it. */
function hasChangeOfItsOwn(view: View, from: Claim, by: Claim): boolean {
  const next = view.claims[from.index + 1 - view.claims[0]!.index];
  if (!next || next === by || next.sentence.start !== from.sentence.start || next.figure.unit !== by.figure.unit)
    return false;
  return (
    /(?:比|较)[^,。;]{0,16}$/.test(
      view.text.slice(Math.max(from.clause.start, from.figure.start - 20), from.figure.start),
    ) &&
    /^(?:增长|增加|下降|减少|上升|提高|降低|多|少)了?$/.test(view.text.slice(from.figure.end, next.figure.start)) &&
    /[,;。]/.test(view.text.slice(next.figure.end, by.figure.start))
  );
}

/** 环比 against 2023年10月的5124套: of a year that the clause of the change does not name. */
function isOfEarlierYear(neighbours: Neighbours, from: Claim, by: Claim): boolean {
  const year = /(20\d\d)年/.exec(wordsBefore(neighbours.viewOf(from), from))?.[1];
  return year !== undefined && !neighbours.viewOf(by).text.slice(by.sentence.start, by.figure.start).includes(year);
}

function aroundIt(neighbours: Neighbours, claim: Claim): string {
  const { text } = neighbours.viewOf(claim);
  return text.slice(claim.sentence.start, claim.figure.start);
}

/** Whether two other figures differ by what it says, whatever the words: of its paragraph, and of the article where it has three digits. */
function isBorneOut(by: Claim, neighbours: Neighbours): boolean {
  const isRate = by.figure.unit === '%';
  const ends = neighbours
    .of(by)
    .filter(
      ({ distance }) => distance === 'sentence' || distance === 'paragraph' || (!isRate && digitsOf(by).length >= 3),
    )
    .filter(({ claim }) => isPlain(claim))
    .map(({ claim }) => claim)
    .filter(({ figure }) => figure.date === null && figure.value!.n > 0n && figure.unit !== '%' && figure.unit !== '')
    .slice(0, 40);
  return ends.some((from) =>
    ends.some((to) => {
      if (from === to || from.figure.unit !== to.figure.unit) return false;
      if (!isRate && to.figure.unit !== by.figure.unit) return false;
      const rises = compare(to.figure.value!, from.figure.value!) > 0;
      const equation = equationOf(from, to, by, !rises, isRate);
      return equation.holds(equation.values);
    }),
  );
}

/** 南墙长618米,西墙386米,北墙只剩271米: what is left of something that no other figure is told of. */
function isOfItsOwn({ text }: View, by: Claim, neighbours: Neighbours): boolean {
  const subject = /^[,;]?([\u4e00-\u9fff]{2,6}?)(?:[只还仅尚]?剩)/.exec(
    text.slice(by.clause.start, by.figure.start),
  )?.[1];
  if (subject === undefined || /目前|现在|如今|最后|今天/.test(subject)) return false;
  return !neighbours
    .of(by)
    .some(
      ({ claim, distance }) => distance === 'sentence' && leadOf(neighbours.viewOf(claim), claim).includes(subject),
    );
}

/** 8天比7天多一天,出游人次增长34%: how long it was is not what has grown. */
function isLength({ figure }: Claim): boolean {
  return /^(?:年|个月|月|周|天|日|小时|分钟)$/.test(figure.unit);
}

function equationOf(from: Claim, to: Claim, by: Claim, falls: boolean, isRate: boolean): Equation {
  if (isRate) return growthOf(to, from, by, falls);
  const [more, less] = falls ? [from, to] : [to, from];
  return sumOf(
    [more, less, by],
    [more, less, by].map((c) => c.figure.interval),
  );
}

function relationOf(by: Claim, { from, to, down: falls }: Change, holds: boolean): Relation {
  const isRate = by.figure.unit === '%' || by.figure.kind === 'fraction';
  const said: ChangeVerdict = isRate ? rateVerdict(from, to, by, falls) : differenceVerdict(from, to, by, falls);
  return {
    kind: isRate ? 'growth' : 'difference',
    basis: 'implied',
    construction: 'changed-by',
    terms: [termOf(isRate ? 'rate' : 'change', by), termOf('from', from), termOf('to', to)],
    ...said,
    verdict: said.verdict === 'open' || (said.verdict === 'holds') !== holds ? 'open' : said.verdict,
  };
}

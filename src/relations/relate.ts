import type { Claim } from '../claims/claim.js';
import { animals, stems } from '../lexicons/eras.js';
import type { Source } from '../sources/source.js';
import { languageOf } from '../text/language-of.js';
import { ageGaps } from './age-gap.js';
import { announcedLists, bracketLists } from './announced-list.js';
import { averages, meansOverTime, printedProducts } from './average.js';
import { balances } from './balance.js';
import { bareLists } from './bare-list.js';
import { basesElsewhere } from './base-elsewhere.js';
import { bothKinds, fates } from './both-kinds.js';
import { bounds } from './bound.js';
import { ages, anniversaries, impossibleDates, impossibleYears, ranges } from './calendar.js';
import { fromTo, riseAndRate, thanBefore, times } from './change.js';
import { changesAnywhere } from './change-anywhere.js';
import { clockTimes } from './clock.js';
import { clockSpans } from './clock-span.js';
import { closings } from './close-at.js';
import { commaLists } from './comma-list.js';
import { compared } from './compared.js';
import { closedLists, openLists, resumedLists } from './counted-list.js';
import { countedTotals } from './counted-total.js';
import { discounts } from './discount.js';
import { daysLong } from './duration.js';
import { eachThenAll } from './each-then-all.js';
import { editions } from './edition.js';
import { elapsed } from './elapsed.js';
import { englishFinders } from './english.js';
import { englishRestatements } from './english-same.js';
import { enumerations } from './enumeration.js';
import { animalYears, reignYears } from './era-year.js';
import { extremes, varying } from './extremes.js';
import { festivals } from './festival.js';
import { foundingYears } from './founding-years.js';
import { fromThrough } from './from-through.js';
import { gaps } from './gap.js';
import { gridsOf } from './grid.js';
import { grownBy } from './grown-by.js';
import { headlines } from './headline.js';
import { heldFor } from './held.js';
import { impliedBases } from './implied-base.js';
import { industries } from './industries.js';
import { installments } from './installments.js';
import { agesThen } from './life-line.js';
import { lifetimes } from './lifetime.js';
import { Marks } from './marks.js';
import { medals } from './medals.js';
import { namedMultiples } from './named-multiple.js';
import { namedRatios } from './named-ratio.js';
import { namedSums } from './named-sum.js';
import { Neighbours } from './neighbours.js';
import { nextSentenceSums } from './next-sentence.js';
import { ordinalParts } from './ordinal-parts.js';
import { overLimits } from './over-limit.js';
import { parallelShares } from './parallel-shares.js';
import { amongParts } from './part.js';
import { partsOf } from './part-of.js';
import { perTimes } from './per-time.js';
import { ratesOf } from './rate-of.js';
import { ratesOfDeeds } from './rate-of-deed.js';
import { ratesThenAmounts, yearlyInterest } from './rate-then-amount.js';
import { structureRatios } from './ratio.js';
import { records } from './record.js';
import type { Relation } from './relation.js';
import { respectively, seriesSums } from './respectively.js';
import { rests } from './rest.js';
import { roundTrips, soOften } from './round-trip.js';
import { rows } from './rows.js';
import { runningTotals } from './running-total.js';
import { restatements } from './same.js';
import { shares } from './share.js';
import { sharesAnywhere } from './share-anywhere.js';
import { sharesOfBase } from './share-of-base.js';
import { sharedOut } from './shared-out.js';
import { since } from './since.js';
import { stock, stockOf } from './stock.js';
import { anniversariesAcross, yearsBetween, yearsInARow } from './streak.js';
import { backwardSums, bracketSums, compositions, forwardSums } from './sum.js';
import { adjacentSums, rollCallSums, shareSums, statusSums } from './sum-implied.js';
import { tableSums } from './table.js';
import { tableColumns } from './table-columns.js';
import { takings } from './takings.js';
import { monthsLong, yearsWithin } from './term-of-work.js';
import { thanEarlier } from './than-earlier.js';
import { aheadOf, yearsLater, yearsOfRange } from './time-between.js';
import { timesAnywhere } from './times-anywhere.js';
import { todayOf } from './today.js';
import { type Finder, type View, viewsOf } from './view.js';
import { weekdays } from './weekday.js';
import { weekdayPairs } from './weekday-pairs.js';
import { answers, closedSets, restShares } from './whole.js';
import { yearRuns } from './year-run.js';
import { yieldsOf } from './yield-of.js';

/**
 * A construction, how many amounts a passage must have to state it, characters of which its words always hold one, and
 * kinds of figures that it takes: most passages are told from these that there is nothing to look for.
 */
type Entry = readonly [find: Finder, amounts: number, marks: string, figures?: number];

/** Every construction that one passage can state, in order of trust: what an earlier one has read, a later one leaves. */
const finders: readonly Entry[] = [
  [bracketSums, 3, '('],
  [seriesSums, 3, '分'],
  [industries, 3, '产'],
  [medals, 4, '银'],
  [runningTotals, 2, '季月年批轮期午'],
  [backwardSums, 3, '共合总累加算拢'],
  [countedTotals, 3, '共合总加'],
  [forwardSums, 3, '共合总分包由:'],
  [compositions, 3, '组构'],
  [nextSentenceSums, 3, '共总合收展录招拥现设'],
  [commaLists, 3, '共总计'],
  [bareLists, 4, '其包'],
  [amongParts, 2, '其包'],
  [rollCallSums, 3, '全均都悉'],
  [bothKinds, 3, '男城公线集'],
  [fates, 3, '被'],
  [namedSums, 3, ')计起'],
  [statusSums, 3, '已完竣投建通合'],
  [shareSums, 2, '%成分折', stock.percents],
  [closedSets, 2, '男城农乡线内外办上', stock.percents],
  [restShares, 2, '余剩其'],
  [answers, 3, '满解同赞支愿认'],
  [structureRatios, 0, ':∶'],
  [parallelShares, 4, '占比', stock.percents],
  [shares, 3, '占'],
  [sharesOfBase, 3, '占完相为是'],
  [ratesOfDeeds, 3, '率'],
  [fromTo, 2, '由从'],
  [thanBefore, 3, '比较'],
  [riseAndRate, 3, '比较同'],
  [times, 3, '倍'],
  [namedMultiples, 3, '倍'],
  [grownBy, 3, '增添建设'],
  [gaps, 3, '差高多领落'],
  [partsOf, 3, '即是计合'],
  [rests, 3, '余剩尚他它'],
  [averages, 3, '均每'],
  [meansOverTime, 2, '均'],
  [printedProducts, 3, '×xX*'],
  [ratesOf, 3, '率例'],
  [ratesThenAmounts, 3, '省减增降少升多收', stock.percent],
  [yearlyInterest, 3, '息', stock.percent],
  [balances, 3, '差余字口约省超欠'],
  [compared, 3, '比较'],
  [records, 2, '胜'],
  [closings, 3, '幅'],
  [installments, 3, '第'],
  [overLimits, 3, '超'],
  [discounts, 3, '折'],
  [eachThenAll, 3, '每单'],
  [takings, 3, '价每'],
  [roundTrips, 2, '返来双'],
  [soOften, 3, '趟次回场班圈遍'],
  [thanEarlier, 3, '比较'],
  [yieldsOf, 3, '产'],
  [perTimes, 3, '每一'],
  [rows, 3, '一'],
  [openLists, 1, '等'],
  [closedLists, 0, '、”》'],
  [resumedLists, 0, '者件样个门项种类方座'],
  [bracketLists, 1, '('],
  [announcedLists, 1, ':即分包依'],
  [yearRuns, 1, '连'],
  [respectively, 2, '分'],
  [bounds, 1, '率度比重例', stock.percent],
  [extremes, 2, '最'],
  [varying, 2, '等'],
  [impossibleDates, 0, '', stock.date],
  [clockTimes, 0, '时:'],
  [clockSpans, 0, '运历用时行耗飞全提推延顺'],
  [weekdayPairs, 0, '周星'],
  [impossibleYears, 1, '年', stock.years],
  [reignYears, 0, '(即公'],
  [animalYears, 0, animals + stems],
  [festivals, 0, '节旦宵夕午秋阳腊日'],
  [ranges, 0, '', stock.range],
  [fromThrough, 0, '至到', stock.date],
  [anniversaries, 1, '周'],
  [anniversariesAcross, 1, '周'],
  [ages, 1, '岁'],
  [ageGaps, 3, '岁'],
  [lifetimes, 1, '享终'],
  [daysLong, 0, '', stock.days],
  [monthsLong, 1, '期时', stock.months | stock.date],
  [yearsWithin, 0, '间'],
  [yearsBetween, 1, '历长前整耗跨从了任职已'],
  [yearsLater, 1, '隔后'],
  [yearsOfRange, 1, '间来里中时之当整足历长共', stock.years | stock.date],
  [aheadOf, 0, '前迟延早', stock.date],
  [since, 0, '自从于就是'],
  [yearsInARow, 0, '连'],
  [adjacentSums, 3, ''],
];

const concerned = new Marks(finders.map(([, , marks]) => marks));
const inEnglishAll = englishFinders.map((_, i) => i);
const inEnglish: readonly Entry[] = englishFinders.map((find) => [find, 0, '']);

/** What the copy asserts of its claims, worked out. */
export function relate(source: Source, claims: readonly Claim[]): Relation[] {
  const relations: Relation[] = [];
  const summed = new Set<Claim>();
  const related = new Set<Claim>();
  // What English copy measures is read off the noun alone, too little to tell one measure from another.
  const measured: Claim[] = [];
  const inEnglishCopy: Claim[] = [];
  const chinese: View[] = [];
  const today = todayOf(source, claims);
  for (const view of viewsOf(claims, today)) {
    const english = languageOf(view.text) === 'en';
    for (const claim of view.claims) (english ? inEnglishCopy : measured).push(claim);
    if (!english) chinese.push(view);
    const entries = english ? inEnglish : finders;
    const has = stockOf(view.claims);
    for (const at of english ? inEnglishAll : concerned.calledBy(view.text)) {
      // By index: taking an entry apart costs more than most constructions do.
      const entry = entries[at]!;
      const find = entry[0];
      const needed = entry[3];
      if (view.amounts.length < entry[1] || (needed !== undefined && (has & needed) !== needed)) continue;
      for (const relation of find(view)) {
        if (relation.kind === 'sum' && saidBefore(relation, summed, related)) continue;
        if (relation.terms.length > 2) for (const { claim } of relation.terms) if (claim) related.add(claim);
        relations.push(relation);
      }
    }
  }
  const neighbours = new Neighbours(chinese);
  const grids = gridsOf(source.passages, claims);
  const across = [
    restatements(measured),
    impliedBases(measured),
    basesElsewhere(measured),
    headlines(measured),
    editions(measured),
    heldFor(measured),
    foundingYears(measured, today),
    englishRestatements(inEnglishCopy),
    tableSums(grids),
    tableColumns(grids),
    enumerations(source.passages, claims),
    weekdays(chinese),
    agesThen(chinese, relations, today),
    elapsed(neighbours),
    namedRatios(neighbours),
    ordinalParts(neighbours, relations),
    sharedOut(neighbours, relations),
    changesAnywhere(neighbours, relations),
    timesAnywhere(neighbours, relations),
    sharesAnywhere(neighbours, relations),
  ];
  // One by one: a spread of what a document of many megabytes yields overflows the stack.
  for (const found of across) for (const relation of found) relations.push(relation);
  return withoutCountedTwice(withoutLooser(relations));
}

/**
 * A doubt about a share gives way to what the words that bind its base make certain; and of shares that are told side by side
 * of one whole, which they agree on, another figure before them is not the whole.
 */
function withoutLooser(relations: Relation[]): Relation[] {
  const told = new Set<Claim | null>();
  const agreed = new Set<Claim | null>();
  for (const { construction, verdict, terms } of relations) {
    if (construction === 'share-of' && verdict === 'fails') told.add(terms[0]!.claim);
    if (construction === 'one-base' && verdict === 'holds')
      for (const { role, claim } of terms) if (role === 'rate') agreed.add(claim);
  }
  if (told.size === 0 && agreed.size === 0) return relations;
  return relations.filter(({ kind, construction, verdict, doubt, terms }) => {
    if (kind !== 'share' || verdict !== 'fails') return true;
    const rate = terms.find(({ role }) => role === 'rate')?.claim ?? null;
    if (construction === 'takes-up' && agreed.has(rate)) return false;
    return !(doubt === 'loose' && told.has(terms[0]!.claim));
  });
}

/** A number that one list bears out counts that list: another one further on is not what it means. */
function withoutCountedTwice(relations: Relation[]): Relation[] {
  const counted = new Set<Claim>();
  for (const { kind, verdict, terms } of relations)
    if (kind === 'count' && verdict === 'holds' && terms[0]?.claim) counted.add(terms[0].claim);
  if (counted.size === 0) return relations;
  return relations.filter(
    ({ kind, verdict, terms }) =>
      !(kind === 'count' && verdict === 'fails' && terms[0]?.claim && counted.has(terms[0].claim)),
  );
}

/** A total is worked out once; and figures that stand in an equation already need not be put in one by their values alone. */
function saidBefore({ construction, terms }: Relation, summed: Set<Claim>, related: ReadonlySet<Claim>): boolean {
  if (construction.endsWith('next-to') && terms.every(({ claim }) => claim && related.has(claim))) return true;
  const total = terms.find((t) => t.role === 'total')?.claim;
  if (!total) return false;
  if (summed.has(total)) return true;
  summed.add(total);
  return false;
}

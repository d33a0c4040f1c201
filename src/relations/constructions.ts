import { animals, stems } from '../lexicons/eras.js';
import { accountTotals } from './account-totals.js';
import { ageGaps } from './age-gap.js';
import { announcedLists, bracketLists } from './announced-list.js';
import { averages, printedProducts } from './average.js';
import { balances } from './balance.js';
import { balanceSheets } from './balance-sheet.js';
import { bareLists } from './bare-list.js';
import { bothKinds, fates } from './both-kinds.js';
import { bounds } from './bound.js';
import { bracketSums } from './bracket-sum.js';
import { brokenDown } from './broken-down.js';
import { ages, anniversaries, impossibleDates, impossibleYears, ranges } from './calendar.js';
import { fromTo, riseAndRate, thanBefore } from './change.js';
import { clockTimes } from './clock.js';
import { clockSpans } from './clock-span.js';
import { closings } from './close-at.js';
import { commaLists } from './comma-list.js';
import { compared } from './compared.js';
import { countedDaysIn } from './counted-day.js';
import { closedLists, openLists, resumedLists } from './counted-list.js';
import { countedTotals } from './counted-total.js';
import { discounts } from './discount.js';
import { dividedInto } from './divided-into.js';
import { dividends } from './dividend.js';
import { daysLong } from './duration.js';
import { eachThenAll } from './each-then-all.js';
import { editionsSince } from './edition-since.js';
import { animalYears, reignYears } from './era-year.js';
import { extremes, varying } from './extremes.js';
import { festivals } from './festival.js';
import { finishTimes } from './finish-times.js';
import { fromThrough } from './from-through.js';
import { gaps } from './gap.js';
import { grownBy } from './grown-by.js';
import { hoursAcrossDays } from './hours-across-days.js';
import { valuesInOrder } from './in-order.js';
import { industries } from './industries.js';
import { installments } from './installments.js';
import { knownAnniversaries } from './known-anniversary.js';
import { lettersCounted } from './letters-counted.js';
import { lifetimes } from './lifetime.js';
import { backwardSums } from './list-then-total.js';
import { meansOfListed } from './mean-of-listed.js';
import { meansOverTime } from './mean-over-time.js';
import { medals } from './medals.js';
import { monthsTold } from './months-told.js';
import { namedMultiples } from './named-multiple.js';
import { namedSums } from './named-sum.js';
import { naturalIncreases } from './natural-increase.js';
import { netOf } from './net-of.js';
import { nextSentenceSums } from './next-sentence.js';
import { overLimits } from './over-limit.js';
import { parallelShares } from './parallel-shares.js';
import { amongParts } from './part.js';
import { partsOf } from './part-of.js';
import { eachEditions, perTimes } from './per-time.js';
import { percentPoints } from './percent-points.js';
import { yearsOfPlans } from './plan-year.js';
import { quarterOnQuarter } from './quarter-on-quarter.js';
import { ratesOf } from './rate-of.js';
import { ratesOfDeeds } from './rate-of-deed.js';
import { ratesThenAmounts, yearlyInterest } from './rate-then-amount.js';
import { structureRatios } from './ratio.js';
import { records } from './record.js';
import { respectiveShares } from './respective-shares.js';
import { respectively, seriesSums } from './respectively.js';
import { rests } from './rest.js';
import { roundTrips, soOften } from './round-trip.js';
import { countedRows } from './row-counted.js';
import { rows } from './rows.js';
import { runningTotals } from './running-total.js';
import { shares } from './share.js';
import { sharesOfBase } from './share-of-base.js';
import { since } from './since.js';
import { stock } from './stock.js';
import { anniversariesAcross, yearsBetween, yearsInARow } from './streak.js';
import { compositions, forwardSums } from './sum.js';
import { adjacentSums, rollCallSums, shareSums, statusSums } from './sum-implied.js';
import { takings } from './takings.js';
import { monthsLong, yearsWithin } from './term-of-work.js';
import { thanEarlier } from './than-earlier.js';
import { aheadOf, yearsLater, yearsOfRange } from './time-between.js';
import { times } from './times.js';
import { timesShortened } from './times-shortened.js';
import type { Finder } from './view.js';
import { weekdayPairs } from './weekday-pairs.js';
import { answers, closedSets, restShares } from './whole.js';
import { yearRuns } from './year-run.js';
import { yieldsOf } from './yield-of.js';

/**
 * A construction, how many amounts a passage must have to state it, characters of which its words always hold one, and
 * kinds of figures that it takes: most passages are told from these that there is nothing to look for.
 */
export type Entry = readonly [find: Finder, amounts: number, marks: string, figures?: number];

/** Every construction that one passage can state, in order of trust: what an earlier one has read, a later one leaves. */
export const finders: readonly Entry[] = [
  [bracketSums, 3, '('],
  [seriesSums, 3, '分'],
  [industries, 3, '产'],
  [medals, 4, '银'],
  [runningTotals, 2, '季月年批轮期午'],
  [accountTotals, 4, '加'],
  [backwardSums, 3, '共合总累加算拢'],
  [countedTotals, 3, '共合总加'],
  [forwardSums, 3, '共合总分包由:'],
  [compositions, 3, '组构'],
  [dividedInto, 3, '分'],
  [nextSentenceSums, 3, '共总合收展录招拥现设'],
  [brokenDown, 3, '分看'],
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
  [balanceSheets, 3, '资'],
  [respectiveShares, 4, '占'],
  [parallelShares, 4, '占比', stock.percents],
  [shares, 3, '占'],
  [sharesOfBase, 3, '占完相为是'],
  [ratesOfDeeds, 3, '率'],
  [fromTo, 2, '由从'],
  [thanBefore, 3, '比较'],
  [riseAndRate, 3, '比较同'],
  [quarterOnQuarter, 3, '季'],
  [naturalIncreases, 3, '然'],
  [netOf, 3, '扣'],
  [percentPoints, 3, '比较由从', stock.percents],
  [times, 3, '倍'],
  [namedMultiples, 3, '倍'],
  [grownBy, 3, '增添建设'],
  [timesShortened, 0, '分'],
  [gaps, 3, '差高多领落'],
  [finishTimes, 0, '秒'],
  [partsOf, 3, '即是计合'],
  [rests, 3, '余剩尚他它'],
  [averages, 3, '均每'],
  [meansOverTime, 2, '均'],
  [meansOfListed, 3, '均'],
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
  [dividends, 3, '股'],
  [eachThenAll, 3, '每单'],
  [takings, 3, '价每'],
  [roundTrips, 2, '返来双'],
  [soOften, 3, '趟次回场班圈遍'],
  [thanEarlier, 3, '比较'],
  [yieldsOf, 3, '产'],
  [perTimes, 3, '每一'],
  [eachEditions, 2, '每'],
  [rows, 3, '一'],
  [openLists, 1, '等'],
  [closedLists, 0, '、”》'],
  [resumedLists, 0, '者件样个门项种类方座'],
  [bracketLists, 1, '('],
  [announcedLists, 1, ':即分包依'],
  [lettersCounted, 0, '字'],
  [yearRuns, 1, '连'],
  [respectively, 2, '分'],
  [bounds, 1, '率度比重例', stock.percent],
  [extremes, 2, '最'],
  [varying, 2, '等'],
  [valuesInOrder, 4, '到'],
  [countedRows, 3, '依分'],
  [impossibleDates, 0, '', stock.date],
  [clockTimes, 0, '时:'],
  [hoursAcrossDays, 0, '时'],
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
  [knownAnniversaries, 1, '周'],
  [countedDaysIn, 0, '第'],
  [editionsSince, 0, '届'],
  [yearsOfPlans, 0, '五'],
  [ages, 1, '岁'],
  [ageGaps, 3, '岁'],
  [lifetimes, 1, '享终'],
  [daysLong, 0, '', stock.days],
  [monthsLong, 1, '期时', stock.months | stock.date],
  [monthsTold, 0, '历用耗工', stock.date],
  [yearsWithin, 0, '间'],
  [yearsBetween, 1, '历长前整耗跨从了任职已'],
  [yearsLater, 1, '隔后'],
  [yearsOfRange, 1, '间来里中时之当整足历长共', stock.years | stock.date],
  [aheadOf, 0, '前迟延早', stock.date],
  [since, 0, '自从于就是'],
  [yearsInARow, 0, '连'],
  [adjacentSums, 3, ''],
];

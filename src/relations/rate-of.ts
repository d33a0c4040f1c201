import type { Claim } from '../claims/claim.js';
import { compare, divide, exact, formatExact, subtract } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { rateInterval } from './rate-interval.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { leadOf, tailOf, termOf, type View } from './view.js';

/** Rates of which the word before 率 says what was done with a part of the whole. */
const rateName =
  /(出席|到会|到岗|出勤|回收|收回|及格|合格|优秀|优良|成活|存活|中签|满意|录取|上座|投票|通过|办结|结案|达标|签约|升学|命中|完好|报到|返岗|复工|床位使用|床位入住|入住|报销)(?:率|比例)(?:为|达|达到|是|仅|已达)?$/;
/** What was to be done, of which the part was: 应到150人，实到138人. */
const wholeWord =
  /应[\u4e00-\u9fff]{1,5}$|报名|发放|发出|送检|抽检|抽查|参加|参考|栽植|栽种|种下|可容纳|设有|受理|问卷|座位|总费用/;
/** Places are counted by another word than those who take them. */
const placesOf: Readonly<Record<string, RegExp>> = {
  上座: /座位|座席|坐席|看台/,
  床位使用: /床/,
  床位入住: /床/,
  入住: /床/,
};
const partWords: Readonly<Record<string, RegExp>> = {
  出席: /实到|出席|到会/,
  到会: /实到|到会/,
  出勤: /实到|出勤/,
  上座: /观众|入座|上座/,
  投票: /投票|参加投票/,
  结案: /审执?结|执结|结案|办结/,
  床位使用: /入住|住院|在住/,
  床位入住: /入住|在住/,
  报销: /报销/,
};
/** 两级法院, 住院11天: neither what was done nor what was to be. */
const classes = /^(?:级|类|[天日]|个?小时|分钟|批)$/;
/** 法定审限内结案率, 一次合格率: of some of what was done. */
const qualified = /审限|法定|限期|按期|按时|及时|当庭|当场|一次|首次|首|限内/;
const ofTime = /同比|环比|比上|较上|去年|上年|往年|平均|提高|提升|不低于|不少于|以上/;

/**
 * `rate-of`: so many in all, so many of them done, and the rate done.
 * Holds: 发放问卷500份,收回480份,回收率96%. Fails: 发放问卷500份,收回480份,回收率95%.
 */
export function* ratesOf(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, rate] of amounts.entries()) {
    if (rate.figure.unit !== '%' || !isPlain(rate)) continue;
    const lead = leadOf(view, rate);
    const done = rateName.exec(lead)?.[1];
    if (!done || ofTime.test(lead) || qualified.test(lead)) continue;
    const inSentence = (c: Claim) => c.sentence.start === rate.sentence.start;
    const counted = (c: Claim) => inSentence(c) && isCounted(c) && !classes.test(c.figure.unit);
    const before = amounts.slice(Math.max(0, i - 4), i).filter(counted);
    const after = amounts.slice(i + 1, i + 3).filter(counted);
    const near = before.length > 0 ? before : after;
    if (!near.every((c) => isPlain(c) && !isIntensive(c) && !ofTime.test(leadOf(view, c)))) continue;
    const parts = near.filter((c) => isDone(view, c, done));
    const part = parts.at(-1);
    if (!part) continue;
    // 18600名观众,上座率93%,体育中心共有2万个座位.
    const here = basesIn(view, near, part, done);
    const bases = here.length > 0 || placesOf[done] === undefined ? here : basesIn(view, after, part, done);
    const fitting = bases.find((b) => fits(part, rate, b));
    const base = fitting ?? (bases.length === 1 && near.length <= 3 ? bases[0]! : null);
    // 食品860批次,合格846批次;药品120批次,合格率: what was counted last is another whole.
    if (!fitting && near.at(-1) !== part && /;/.test(view.text.slice(part.figure.end, rate.figure.start))) continue;
    if (!base || (!fitting && (parts.length > 1 || !isWhole(view, base, done)))) continue;
    yield relation(part, rate, base, fitting !== undefined);
  }
}

function basesIn(view: View, where: readonly Claim[], part: Claim, done: string): readonly Claim[] {
  return where.filter((c) => {
    if (!isPlain(c) || compare(c.figure.value!, part.figure.value!) <= 0) return false;
    const places = placesOf[done];
    return places === undefined ? sameUnit(c, part) : places.test(leadOf(view, c) + c.figure.unit + tailOf(view, c));
  });
}

function isCounted({ figure }: Claim): boolean {
  return figure.kind === 'quantity' && figure.unit !== '%';
}

/** 合格1576批次, 收回480份 for 回收率, but not 不合格24批次. */
function isDone(view: View, claim: Claim, done: string): boolean {
  if (/应[\u4e00-\u9fff]{1,5}$/.test(leadOf(view, claim))) return false;
  const words = `${leadOf(view, claim)}|${/^[^,。;]{0,6}/.exec(tailOf(view, claim))![0]}`;
  if (/[不未]/.test(words.slice(0, Math.max(0, words.search(done.slice(0, 1)))).slice(-1))) return false;
  return (partWords[done] ?? new RegExp(`${done}|${[...done].reverse().join('')}`)).test(words);
}

function isWhole(view: View, claim: Claim, done: string): boolean {
  const words = `${leadOf(view, claim)}|${tailOf(view, claim)}`;
  return wholeWord.test(leadOf(view, claim)) || wholeWord.test(tailOf(view, claim)) || !!placesOf[done]?.test(words);
}

function fits(part: Claim, rate: Claim, base: Claim): boolean {
  return intersects(multiplyIntervals(rateInterval(rate), base.figure.interval), part.figure.interval);
}

function relation(part: Claim, rate: Claim, base: Claim, holds: boolean): Relation {
  const quotient = divide(divide(part.figure.value!, base.figure.value!), exact(1, 100));
  const working = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, 2)}%`;
  const off = subtract(quotient, rate.figure.value!);
  const cut = off.n >= 0n && rate.figure.step !== null && compare(off, rate.figure.step) < 0;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'rate-of',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${working} ≈ ${printed(rate)} ✓` : `${working} ≠ ${printed(rate)} ✗`,
    doubt: !holds && cut ? 'truncated' : null,
  };
}

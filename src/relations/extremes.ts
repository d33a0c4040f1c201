import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

/** 最高气温, 最大的是: the greatest or the least of something, named or not, right before its figure. */
const extreme =
  /最(高|低|大|小|多|少|长|短|年长|年轻|年幼)(?:者|的)?([\u4e00-\u9fff]{0,6}?)(?:只有|仅有|可达|达到|达|为|是|仅|有|约|近|[:零下])*$/;
const great = new Set(['高', '大', '多', '长', '年长']);
/** What stands between two extremes of one thing: nothing but a mark, where a noun follows each. */
const next = /^(?:以上|以下)?[,、;和与及而到至]*(?:其|年龄|年纪)?最/;
/** 最大的是23岁的李某,最小的是16岁: what is told of the first of the two. */
const nextOne = /^[^,。;最\d]{0,16}[,、;](?:而)?(?:年龄|年纪)?最/;

interface Extreme {
  readonly isGreat: boolean;
  readonly noun: string;
}

function extremeOf(view: View, claim: Claim): Extreme | null {
  const match = extreme.exec(leadOf(view, claim) + view.text.slice(claim.figure.start, claim.figure.numeral.start));
  return match && { isGreat: great.has(match[1]!), noun: match[2]! };
}

/**
 * `highest-lowest`: the greatest of something is no less than its least, told right beside it.
 * Holds: 最高气温8℃、最低气温-3℃. Fails: 最高气温-8℃、最低气温-3℃.
 */
export function* extremes(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [one, other] = [amounts[i]!, amounts[i + 1]!];
    if (one.sentence.start !== other.sentence.start || !sameUnit(one, other) || !isPlain(one) || !isPlain(other))
      continue;
    const [a, b] = [extremeOf(view, one), extremeOf(view, other)];
    if (!a || !b || a.isGreat === b.isGreat || a.noun !== b.noun) continue;
    const link = between(view, one, other);
    if (!next.test(link) && !(a.noun === '' && nextOne.test(link))) continue;
    const [high, low] = a.isGreat ? [one, other] : [other, one];
    yield bound('highest-lowest', one, other, compare(high.figure.value!, low.figure.value!) >= 0, high, low);
  }
}

const onward = /^(?:每[\u4e00-\u9fff]{1,2})?(?:至|到)(?:每[\u4e00-\u9fff]{1,2})?$/;

/**
 * `varies`: figures that differ within bounds (不等) run from the least to the greatest.
 * Holds: 价格从每剂28元至298元不等. Fails: 价格从每剂298元至28元不等.
 */
export function* varying(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [one, other] = [amounts[i]!, amounts[i + 1]!];
    if (!sameUnit(one, other) || !isPlain(one) || !isPlain(other)) continue;
    if (!onward.test(between(view, one, other)) || !view.text.startsWith('不等', other.figure.end)) continue;
    yield bound('varies', one, other, compare(one.figure.value!, other.figure.value!) <= 0, other, one);
  }
}

function bound(construction: string, one: Claim, other: Claim, holds: boolean, high: Claim, low: Claim): Relation {
  return {
    kind: 'bound',
    basis: 'stated',
    construction,
    terms: [termOf('first', one), termOf('second', other)],
    verdict: holds ? 'holds' : 'fails',
    working: `${printed(high)} ${holds ? '≥' : '<'} ${printed(low)} ${holds ? '✓' : '✗'}`,
    doubt: null,
  };
}

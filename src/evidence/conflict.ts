import type { Claim } from '../claims/claim.js';
import { commonplaceUnits, sharedMeasures, stocks } from '../lexicons/evidence-words.js';
import { isPlain } from '../relations/commensurable.js';
import { digitsOf, isSlip } from '../relations/one-slip.js';
import type { Comparison } from './compare.js';
import type { Firmness } from './evidence.js';
import { type Profile, profileOf } from './profile.js';
import { significantDigits } from './value.js';

/** A measure of fewer characters is one that many things have. */
const longEnough = 4;
/** Of the words around one figure so many must stand around the other, or they tell of two things. */
const toldAlike = 0.5;
/** In words as good as the same. */
const sameWords = 0.75;
/** With so many digits one slip of the pen is no accident. */
const telling = 3;

/** What stands right before a figure that is another time's, a limit, a part or one end of a change. */
const anotherTime = /(?:由|从|比|较|原|原来的|此前|曾|每|平均|最高|最低|占|达标准|分别为?)$/;
/** The clause is of a time, or of things, that the claim's period and subject do not tell. */
const elsewhen =
  /上月|上年|同期|当月|当年|本月|截至|上半年|下半年|季度|本次|此次|本轮|现有|此前|曾|以来|首批|第[一二三四五六七八九十\d]+批|近[一二三四五六七八九十\d]+年|过去|五年|年均|增量|新增/g;

/**
 * How sure it is that a figure of the draft and one of a source, whose values exclude each other, are told of one thing;
 * `null` where they may well be told of two. All that is said of the one must be said of the other.
 */
export function firmnessOf(draft: Claim, source: Claim, compared: Comparison): Firmness | null {
  const { subject, period, qualifier } = compared;
  if (qualifier !== 'same' || subject === 'differs') return null;
  // Of two times nothing follows, nor where one of them names a time and the other none.
  if (period !== 'same' && profileOf(draft).period + profileOf(source).period !== '') return null;
  if (!standAlike(profileOf(draft), profileOf(source))) return null;
  if (timesIn(draft) !== timesIn(source) || !hasAmount(draft) || !hasAmount(source)) return null;
  return firmnessOfNamed(draft, source, compared) ?? firmnessOfCopied(draft, source, compared);
}

/** What was built in a year is not what there was at its end; but its inhabitants are. */
function standAlike(a: Profile, b: Profile): boolean {
  return a.standing === b.standing || (stocks.test(a.measure) && stocks.test(b.measure));
}

function firmnessOfNamed(draft: Claim, source: Claim, compared: Comparison): Firmness | null {
  const { measure, subject, period } = compared;
  if (measure !== 'same' || !isNamed(draft) || !isNamed(source) || compared.words < toldAlike) return null;
  const hedged = !isPlain(draft) || !isPlain(source);
  if ((subject === 'same' || subject === 'similar') && period === 'same') {
    if (hedged) return isAbout(draft) || isAbout(source) ? 'open' : 'likely';
    return isDated(draft) && isDated(source) && subject === 'same' ? sureOf(draft, source) : 'likely';
  }
  // Who or when is left unsaid: then only what is told in the same words, one slip of the pen apart, is hardly two things.
  if (hedged || compared.words < sameWords || (subject === 'unsaid' && period !== 'same')) return null;
  return isTellingSlip(draft, source) ? 'open' : null;
}

/** The words around are the same, character by character, and the time or the place that both name: then the figure slipped. */
function firmnessOfCopied(
  draft: Claim,
  source: Claim,
  { measure, subject, period, copied }: Comparison,
): Firmness | null {
  if (!copied || measure === 'differs' || (period !== 'same' && subject !== 'same')) return null;
  if (!isPlain(draft) || !isPlain(source)) return null;
  return isTellingSlip(draft, source) && period === 'same' ? 'likely' : 'open';
}

function isTellingSlip(draft: Claim, source: Claim): boolean {
  const digits = Math.min(digitsOf(draft).length, digitsOf(source).length);
  return digits >= telling && isSlip(source, draft.figure.value!);
}

/** A round number may itself be rounded: a difference within its zeros is no error. */
function sureOf(draft: Claim, source: Claim): Firmness {
  return [draft, source].some(({ figure }) => figure.value!.n % 100n === 0n && isRound(figure.value!.n))
    ? 'likely'
    : 'firm';
}

function isRound(n: bigint): boolean {
  return significantDigits({ n, d: 1n }) <= 2;
}

/** A measure that is told from others by its name, of a figure that says how much of it there is. */
export function isNamed(claim: Claim): boolean {
  const { figure, passage, clause } = claim;
  const { measure, unit, part, planned } = profileOf(claim);
  if (measure.length < longEnough || sharedMeasures.has(measure) || commonplaceUnits.has(unit)) return false;
  if (part || planned || /[、和及与\d]/.test(measure)) return false;
  const lead = passage.folded.slice(clause.start, figure.start);
  return !anotherTime.test(lead) && !/[增升降减至到~—-]/.test(passage.folded.charAt(figure.end));
}

/** A multiple and a fraction have none: of what they are, the measure does not say. */
function hasAmount({ figure }: Claim): boolean {
  return figure.kind === 'quantity' || figure.kind === 'percent';
}

function isAbout({ figure }: Claim): boolean {
  return figure.approximation === 'about';
}

/** Whether the sentence itself says when, and not the page or the paragraph before. The period is known. */
function isDated({ passage, sentence, figure, period }: Claim): boolean {
  const text = passage.folded.slice(sentence.start, figure.start);
  return text.includes(period!.slice(0, 4)) || /今年|去年|上年|前年|全年|本年/.test(text);
}

/** The times and rounds that the clause names. */
function timesIn({ passage, clause }: Claim): string {
  return (passage.folded.slice(clause.start, clause.end).match(elsewhen) ?? []).sort().join(' ');
}

/** What two claims must share to be told of one thing: a key for those that are. */
export function conflictKey(profile: Profile): string {
  const { unit, measure, subject, period, direction, comparison, marks } = profile;
  return [unit, measure, subject, period, direction, comparison, marks].join('\n');
}

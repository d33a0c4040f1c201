import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import { canBeAtMost } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { A, claimAt, comparable, nouns, Q, type Template, templatesOf } from './english-template.js';
import { isLittleOver } from './little-over.js';
import { oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { printed, sumVerdict } from './sum-verdict.js';
import { amountFrom, termOf, type View } from './view.js';

/** Of the 60 staff, a … and b …; Of these, a …, and b …. */
const ofTheWhole = new RegExp(`^[\\s"“]*Of (?:the |its |their |all |those |these )*(${Q})${nouns(4)}, ?(.*)$`);
const ofThese = /^[\s"“]*Of (?:these|those|them|that number|the total)(?: [a-z]+){0,2}, ?(.*)$/;
/** Forty are primary schools and 20 are secondary schools: nothing but kinds. */
const kinds = new RegExp(
  `^[\\s"“]*${Q} (?:are|were)${nouns(3)}(?:,? and|,) ${Q} (?:are|were)?${nouns(3)}(?:,? and ${Q} (?:are|were)?${nouns(3)})?\\.$`,
);
/** A sentence of parts goes on to other things behind these. */
const elsewhere =
  /\b(?:than|compared|against|from|up|down|last|previous|per|each|every|average|years?|aged?|under|over|more|fewer|less|when|while|after|before|another|who|which)\b/;
const amount = new RegExp(A, 'g');
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?: of)? ?(?:are|were|is|was)?(?: the)? ?(?:men|males?|boys)\b/,
    /^ ?(?:are|were|is|was)? ?(?:women|females?|girls)\b/,
  ],
];

/**
 * `english-of-these`: n …. Of these, a … and b …; Of the n …, a … and b …. A part may not exceed its whole; parts that add
 * up to it are proven, and two that leave nothing over (men, women) must.
 * What comes close to the whole is asked about.
 * Holds: Of the 60 staff, 36 work on boats and 24 on shore. Fails: Of the 60 staff, 66 work on boats.
 * `english-kinds`: n schools. 40 are primary schools and 20 are secondary schools. Only proven.
 */
export function* englishOf(view: View): Iterable<Relation> {
  yield* lonePart(view);
  for (const template of templatesOf(view)) {
    const own = ofTheWhole.exec(template.text);
    if (own) {
      yield* partsOf(view, template, claimAt(template, own[1]!), own[2]!);
      continue;
    }
    const these = ofThese.exec(template.text);
    const whole = these || kinds.test(template.text) ? wholeBefore(view, template) : null;
    if (!whole) continue;
    if (these) yield* partsOf(view, template, whole, these[1]!);
    else {
      const parts = claimsIn(template, template.text);
      const sum = sumVerdict(parts, whole);
      if (parts.every((p) => isPlain(p) && comparable(view, p, whole)) && sum.exactly)
        yield sumRelation('english-kinds', 'implied', whole, parts, sum);
    }
  }
}

/** Of these, 51,590 were commuters: a sentence of one figure has no template. */
function* lonePart(view: View): Iterable<Relation> {
  for (const [i, part] of view.amounts.entries()) {
    const [whole, following] = [view.amounts[i - 1], view.amounts[i + 1]];
    if (!whole || whole.sentence.end !== part.sentence.start || following?.sentence.start === part.sentence.start)
      continue;
    if (!ofThese.test(view.text.slice(part.sentence.start, part.figure.start)) || !isPlain(part) || !isPlain(whole))
      continue;
    if (view.amounts[i - 2]?.sentence.start === whole.sentence.start || part.figure.kind !== 'quantity') continue;
    const fits = canBeAtMost(part.figure.interval, whole.figure.interval);
    if (!fits && whole.figure.kind === 'quantity' && comparable(view, part, whole)) yield exceeding(part, whole);
  }
}

function claimsIn(template: Template, text: string): Claim[] {
  return everyMatch(text, amount).map((m) => claimAt(template, m[0]));
}

/** The one amount that the sentence before holds. */
function wholeBefore(view: View, template: Template): Claim | null {
  const from = amountFrom(view, template.start);
  const [other, whole] = [view.amounts[from - 2], view.amounts[from - 1]];
  if (whole?.sentence.end !== template.start || other?.sentence.end === template.start) return null;
  return whole.figure.kind === 'quantity' && isPlain(whole) ? whole : null;
}

function* partsOf(view: View, template: Template, whole: Claim, text: string): Iterable<Relation> {
  const parts = claimsIn(template, text).filter((c) => c.figure.unit !== '%');
  const [first] = parts;
  if (!first || !parts.every((p) => isPlain(p) && p.figure.kind === 'quantity') || !isPlain(whole)) return;
  if (!/^(?:only |just |some |at least |another )?[\ue000-\ue7ff]/.test(text) || !comparable(view, first, whole))
    return;
  if (parts.length >= 2 && parts.every((p) => comparable(view, p, whole))) {
    const sum = sumVerdict(parts, whole);
    if (sum.verdict === 'holds' && sum.exactly) {
      yield sumRelation('english-of-these', 'stated', whole, parts, sum);
      return;
    }
    if (sum.verdict === 'fails' && parts.length === 2 && areOpposites(view, parts) && !elsewhere.test(text))
      yield sumRelation('english-of-these', 'implied', whole, parts, sum);
    // Parts may overlap, and need not be all: what comes close is asked about.
    else if (
      sum.verdict === 'fails' &&
      !elsewhere.test(text) &&
      (oneSlipApart(parts, whole) || isLittleOver(parts, whole))
    )
      yield { ...sumRelation('english-of-these', 'implied', whole, parts, sum), doubt: 'loose' };
  }
  if (!canBeAtMost(first.figure.interval, whole.figure.interval)) yield exceeding(first, whole);
}

function exceeding(part: Claim, whole: Claim): Relation {
  return {
    kind: 'part',
    basis: 'stated',
    construction: 'english-of-these',
    terms: [termOf('part', part), termOf('whole', whole)],
    verdict: 'fails',
    working: `${printed(part)} > ${printed(whole)} ✗`,
    doubt: null,
  };
}

/** 14 were men and 12 were women. */
function areOpposites(view: View, parts: readonly Claim[]): boolean {
  const [a, b] = parts.map((p) => view.text.slice(p.figure.end, p.figure.end + 16).replace(/^ /, ''));
  return opposites.some(([x, y]) => (x.test(a!) && y.test(b!)) || (x.test(b!) && y.test(a!)));
}

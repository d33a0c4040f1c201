import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import { compare } from '../text/exact.js';
import { addIntervals, canBeAtMost } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { A, claimAt, comparable, nounOf, nouns, Q, type Template, templatesOf } from './english-template.js';
import type { Basis, Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { printed, sumVerdict } from './sum-verdict.js';
import { termOf, type View } from './view.js';

const cue = /,? (?:including|among them|among those|of whom|of which|of them|of these)\b/g;
/** 310 pickers, 85 of them students. */
const ofThem = new RegExp(`(?:, |— |– |\\()(${Q}) of (?:them|whom|which|these|those)\\b`, 'g');
/** What may stand before a part; more words may begin another thing: two teachers, including one with 300 pupils. */
const lead = '(?: (?:only|just|at least|the|some|a record|a further|another|its|their|all))?';
const partList = new RegExp(`^${lead} ?(${Q})((?:${nouns(4)}(?:,|,? and)${lead} ?${Q})*)`);
const anyAmount = new RegExp(A, 'g');
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:men|males)$/, /^(?:women|females)$/],
  [/^boys$/, /^girls$/],
  [/^adults$/, /^children$/],
];

/**
 * `english-including`: n, including a and b. A part may not exceed its whole; it fails only against every whole in its
 * sentence. Holds: 310 pickers, among them 85 students. Fails: 310 pickers, among them 385 students.
 * `english-complements`: two parts that leave nothing over come to more than the whole. Fails: 21 people, including 12 men and 14 women.
 */
export function* englishParts(view: View): Iterable<Relation> {
  for (const template of templatesOf(view)) {
    if (template.amounts.length < 2) continue;
    for (const match of everyMatch(template.text, ofThem)) {
      const part = claimAt(template, match[1]!);
      const wholes = wholesBefore(template, match.index).filter((w) => comparable(view, part, w));
      if (wholes.length > 0 && isPlain(part)) yield partRelation(part, wholes, 'stated');
    }
    for (const match of everyMatch(template.text, cue)) {
      const parts = partsAfter(view, template, match.index + match[0].length);
      if (parts.length === 0) continue;
      const wholes = wholesBefore(template, match.index).filter((w) => comparable(view, parts[0]!, w));
      if (wholes.length === 0) continue;
      const closed = closedSum(view, parts, wholes[0]!);
      if (closed) yield closed;
      if (closed?.construction === 'english-including') continue;
      for (const [i, part] of parts.entries())
        if (comparable(view, part, wholes[0]!)) yield partRelation(part, wholes, i === 0 ? 'stated' : 'implied');
    }
  }
}

function partsAfter(view: View, template: Template, at: number): Claim[] {
  const match = partList.exec(template.text.slice(at));
  if (!match) return [];
  const claims = everyMatch(match[0], anyAmount).map((m) => claimAt(template, m[0]));
  const parts: Claim[] = [];
  for (const claim of claims) {
    if (!isPlain(claim) || claim.figure.kind !== 'quantity' || !isPartOfThem(view, claim)) break;
    parts.push(claim);
  }
  return parts;
}

/** Including 85 students, 85 in Eastham, 85 who were hurt; but 1400 Elm Street, and 2 with 300 beds, are other things. */
function isPartOfThem(view: View, claim: Claim): boolean {
  if (nounOf(view, claim) !== '') return true;
  return /^(?:,| (?:in|at|on|from|who|that|were|was|are|of them)\b|[.;)])/.test(
    view.text.slice(claim.figure.end, claim.figure.end + 10),
  );
}

/** What the parts can be parts of, nearest first. */
function wholesBefore(template: Template, at: number): Claim[] {
  const before = template.text.slice(0, at);
  return everyMatch(before, anyAmount)
    .map((m) => claimAt(template, m[0]))
    .filter((c) => c.figure.kind === 'quantity' && c.figure.value !== null)
    .reverse();
}

function closedSum(view: View, parts: readonly Claim[], whole: Claim): Relation | null {
  if (parts.length < 2 || !isPlain(whole) || !parts.every((p) => comparable(view, p, whole))) return null;
  const sum = sumVerdict(parts, whole);
  if (sum.verdict === 'holds' && sum.exactly) return sumRelation('english-including', 'stated', whole, parts, sum);
  if (parts.length !== 2 || sum.verdict !== 'fails') return null;
  const [a, b] = parts.map((p) => nounOf(view, p)) as [string, string];
  const complements = pairs.some(([x, y]) => (x.test(a) && y.test(b)) || (x.test(b) && y.test(a)));
  const over = !canBeAtMost(parts.map((p) => p.figure.interval).reduce(addIntervals), whole.figure.interval);
  const each = parts.every((p) => canBeAtMost(p.figure.interval, whole.figure.interval));
  return complements && over && each ? sumRelation('english-complements', 'implied', whole, parts, sum) : null;
}

function partRelation(part: Claim, wholes: readonly Claim[], basis: Basis): Relation {
  const fits = wholes.find((w) => canBeAtMost(part.figure.interval, w.figure.interval));
  const largest = wholes.reduce((a, b) => (compare(b.figure.value!, a.figure.value!) > 0 ? b : a));
  const whole = fits ?? largest;
  return {
    kind: 'part',
    basis,
    construction: 'english-including',
    terms: [termOf('part', part), termOf('whole', whole)],
    verdict: fits ? 'holds' : 'fails',
    working: fits ? `${printed(part)} ≤ ${printed(whole)} ✓` : `${printed(part)} > ${printed(whole)} ✗`,
    doubt: null,
  };
}

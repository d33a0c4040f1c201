import type { Claim } from '../claims/claim.js';
import { areComplements } from '../lexicons/complements.js';
import { canBeAtMost } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { countAlike } from './conversion.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, leadOf, tailOf, type View } from './view.js';

/** 7人中,男性…; 7人,其中男性…: the whole, right before its kinds. */
const within = /^[^,。;()\d]{0,10}(?:中|当中|里),?$|^[^,。;()\d]{0,10},(?:其中|有)$|^\(其中$/;
/** What becomes of a person shuts out that another thing does. */
const fate = /^[^,。;\d]{0,4}被/;

/**
 * `both-kinds`: of so many, these are of one kind and those of the other, and there is no third.
 * Holds: 救出的7人中,男性4名,女性3名. Fails: 救出的7人中,男性4名,女性2名.
 */
export function* bothKinds(view: View): Iterable<Relation> {
  for (const [a, b, whole] of pairsWithWhole(view)) {
    const [one, other] = [leadOf(view, a), leadOf(view, b)];
    if (!areComplements(one, other) || ![a, b].every((part) => fitsInto(part, whole))) continue;
    yield sumRelation('both-kinds', 'stated', whole, [a, b], sumVerdict([a, b], whole));
  }
}

/**
 * `fates`: of so many persons, these met one fate and those another: together no more than all.
 * Holds: 14人中,9人被批准逮捕,5人被取保候审. Fails: 14人中,9人被批准逮捕,6人被取保候审.
 */
export function* fates(view: View): Iterable<Relation> {
  for (const [a, b, whole] of pairsWithWhole(view)) {
    if (!fate.test(tailOf(view, a)) || !fate.test(tailOf(view, b))) continue;
    const sum = sumVerdict([a, b], whole);
    // Some may have met neither.
    const low = a.figure.value!.n * b.figure.value!.d + b.figure.value!.n * a.figure.value!.d;
    const tooMany = low * whole.figure.value!.d > whole.figure.value!.n * a.figure.value!.d * b.figure.value!.d;
    if (sum.verdict === 'holds' || tooMany) yield sumRelation('fates', 'implied', whole, [a, b], sum);
  }
}

/** 94.8万人,减少0.1万人,其中男性41.4万人: what has changed is no whole. */
function fitsInto(part: Claim, whole: Claim): boolean {
  return canBeAtMost(part.figure.interval, whole.figure.interval);
}

/** Two figures side by side and, right before them, the whole that they are said to be of. */
function* pairsWithWhole(view: View): Iterable<readonly [Claim, Claim, Claim]> {
  const { amounts } = view;
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [whole, a, b] = [amounts[i - 1]!, amounts[i]!, amounts[i + 1]!];
    if (![whole, a, b].every((c) => isPlain(c) && c.figure.kind === 'quantity' && c.figure.unit !== '%')) continue;
    if (whole.sentence.start !== a.sentence.start || b.sentence.start !== a.sentence.start) continue;
    if (!countAlike(a, whole) || !countAlike(b, whole)) continue;
    const lead = leadOf(view, a);
    const link = between(view, whole, a);
    const opening = link.slice(0, link.length - lead.length) + (/^[^,]*?(?:其中|中,?|当中,?)/.exec(lead)?.[0] ?? '');
    if (!within.test(opening) || /[;:。]/.test(between(view, a, b))) continue;
    yield [a, b, whole];
  }
}

import type { Claim } from '../claims/claim.js';
import { isMoney } from '../lexicons/english-units.js';
import { compare, exact, multiply } from '../text/exact.js';
import { type ChangeVerdict, differenceVerdict, rateVerdict } from './change-verdict.js';
import { isPlain } from './commensurable.js';
import { A, claimAt, comparable, isCounted, type Template, templatesOf, words } from './english-template.js';
import type { Relation, RelationKind } from './relation.js';
import { termOf, type View } from './view.js';

const rise =
  'rose|risen|rises?|rising|grew|grown|grows?|growing|increased?|increasing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surged?|soared|gained|went up|swelled|expanded|advanced';
const fall =
  'fell|fallen|falls?|falling|drop(?:ped|s|ping)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|slipped|slid|plunged|shrank|shrunk|tumbled|dipped|contracted|sank|slumped';
const verb = `\\b(?:(?<up>${rise})|(?<down>${fall}))`;
const riseNoun = 'increase|rise|gain|jump|growth|climb|surge';
const fallNoun = 'decrease|fall|drop|decline|reduction|slump|dip';
const byNoun = `(?:an? |by )(?<by>${A}) (?:(?<up>${riseNoun})|(?<down>${fallNoun}))`;
const nounOfBy = `an? (?:(?<up>${riseNoun})|(?<down>${fallNoun})) of (?<by>${A})`;
const to = `(?<to>${A})`;
const from = `(?<from>${A})`;
const by = `(?<by>${A})`;

const patterns: readonly RegExp[] = [
  // rose 5 per cent to 126 from 120; rose 5 per cent from 120 to 126
  `${verb}(?: by)?(?: another| a further)? ${by}${words(30)} to ${to}${words(44)} from ${from}`,
  `${verb}(?: by)?(?: another| a further)? ${by}${words(12)} from ${from}${words(44)} to ${to}`,
  // 126, up 5% from 120
  `${to}${words(70)},? (?:(?<up>up|an increase of|a rise of)|(?<down>down|a drop of|a fall of|a decrease of|a decline of)) ${by}${words(12)} from ${from}`,
  // from 120 to 126, up 5%; to 126 from 120, an increase of 5%; a 5% rise
  `\\bfrom ${from}${words(44)} to ${to}${words(44)},? (?:(?<up>up)|(?<down>down)) ${by}`,
  `\\bfrom ${from}${words(44)} to ${to}${words(44)}, ${nounOfBy}`,
  `\\bfrom ${from}${words(44)} to ${to}${words(44)}, ${byNoun}`,
  `\\bto ${to}${words(44)} from ${from}${words(44)}, ${nounOfBy}`,
  `\\bto ${to}${words(44)} from ${from}${words(44)}, ${byNoun}`,
  `\\bto ${to}${words(44)} from ${from}${words(44)}, (?:(?<up>up)|(?<down>down)) ${by}`,
  // rose from 120 to 126, or 5%
  `${verb} from ${from}${words(44)} to ${to}${words(24)},? or ${by}`,
  // a 5% rise to 126 from 120; a 5% rise from 120 to 126
  `\\ban? ${by} (?:(?<up>${riseNoun})|(?<down>${fallNoun}))${words(24)} to ${to}${words(44)} from ${from}`,
  `\\ban? ${by} (?:(?<up>${riseNoun})|(?<down>${fallNoun}))${words(24)} from ${from}${words(44)} to ${to}`,
].map((source) => new RegExp(source.replace('|UPDOWN', '')));

const ten = exact(10);
const change = /\b(?:from|to)\b/;
/** What makes another sum of the three: a mean over years, an adjustment, another thing that rose. */
const otherwise =
  /\b(?:average|averaging|annually|annual|annualized|annualised|compound|per year|each year|every year|year on year basis|adjusted|constant|real terms|like-for-like|excluding|organic|estimate[ds]?|guidance|year[- ]on[- ]year|month[- ]on[- ]month|on the year|on the month|low|high|peak|while|whereas|but|after|target|forecast|expected|would|could|may|might)\b|\ba year\b(?! earlier| ago| before)/;

/**
 * `english-change`: from a to b, by p% or by c: only where the copy gives all three.
 * Holds: rose 5 per cent to 126 homes from 120. Fails: rose 15 per cent to 126 homes from 120.
 * Holds: fell by 6 to 114 homes from 120. Fails: fell by 16 to 114 homes from 120.
 */
export function* englishChanges(view: View): Iterable<Relation> {
  for (const template of templatesOf(view)) {
    if (template.amounts.length < 3 || !change.test(template.text)) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(template.text);
      const relation = match && changeOf(view, template, match);
      if (!relation || (relation.verdict !== 'holds' && hasRival(template, relation))) continue;
      yield relation;
      break;
    }
  }
}

/** Profit of 3m on sales of 12m, up 5% from 2.8m: with another amount of the unit near by, what rose is uncertain. */
function hasRival(template: Template, { terms }: Relation): boolean {
  const own = new Set(terms.map((t) => t.claim));
  const units = new Set(terms.slice(1).map((t) => t.claim?.figure.unit));
  return template.amounts.some((c) => !own.has(c) && (units.has(c.figure.unit) || c.figure.unit === ''));
}

function changeOf(view: View, template: Template, match: RegExpExecArray): Relation | null {
  const groups = match.groups!;
  const [from, to, by] = [groups.from!, groups.to!, groups.by!].map((c) => claimAt(template, c)) as [
    Claim,
    Claim,
    Claim,
  ];
  if (![from, to, by].every(isPlain) || otherwise.test(match[0])) return null;
  const down = groups.down !== undefined;
  const unit = unitOf(view, from, to);
  if (unit === null) return null;
  if (by.figure.unit === '%' && unit !== '%') return build('growth', from, to, by, rateVerdict(from, to, by, down));
  const points = unit === '%' && by.figure.unit === 'percentage points';
  const alike = by.figure.unit === unit || (by.figure.unit === '' && isCounted(unit));
  if (!points && (unit === '%' || !alike)) return null;
  return build('difference', from, to, by, differenceVerdict(from, to, by, down));
}

/** The unit of both ends, where they have one: from 120 to 126 homes lends its homes to the first. */
function unitOf(view: View, from: Claim, to: Claim): string | null {
  const [a, b] = [from.figure.unit, to.figure.unit];
  if (a === b) return a;
  if (a !== '' && b !== '') return null;
  // From 20,000 square feet to 32,000: the unit is said once, with the first.
  if (b === '' && a !== '%' && !isMoney(a) && isOfOneScale(from, to)) return a;
  // From 1.1 to 1.2 billion: what the first counts in is left unsaid.
  return comparable(view, from, to) ? a || b : null;
}

function isOfOneScale(from: Claim, to: Claim): boolean {
  const [a, b] = [from.figure.value!, to.figure.value!];
  return compare(multiply(a, ten), b) > 0 && compare(multiply(b, ten), a) > 0;
}

function build(kind: RelationKind, from: Claim, to: Claim, by: Claim, verdict: ChangeVerdict): Relation {
  const terms = [termOf(kind === 'growth' ? 'rate' : 'by', by), termOf('from', from), termOf('to', to)];
  return { kind, basis: 'stated', construction: 'english-change', terms, ...verdict };
}

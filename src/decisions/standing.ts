import type { Flag } from '../checks/flag.js';
import { describeQuote } from '../text/quote.js';
import type { Decision } from './decision.js';
import { lastWords } from './decision-log.js';

/**
 * How a flag stands: `open` where nobody has decided, `decided`, or `stale` where a decision was made of copy that has
 * changed since, so that the flag asks anew.
 */
export type Standing =
  | { readonly state: 'open' }
  | { readonly state: 'decided' | 'stale'; readonly decision: Decision };

const open: Standing = { state: 'open' };

/** What a decision keeps of the copy: the flagged text, its surroundings, and the other places it was weighed against. */
export type Basis = Pick<Decision, 'quote' | 'prefix' | 'suffix' | 'related'>;

/** A flag, as far as it is told whether something was decided of it: of this run, or as a report has it. */
export type Decidable = Pick<Flag, 'fingerprint' | 'check' | 'quote' | 'spans'> & {
  readonly related: readonly { readonly quote: string }[];
};

/** The basis of a flag as the copy stands now. */
export function basisOf(flag: Decidable, text: string): Basis {
  const { prefix, suffix } = describeQuote(text, flag.spans);
  return { quote: flag.quote, prefix, suffix, related: flag.related.map(({ quote }) => quote) };
}

/** How each flag stands under what was decided, in the order of the flags. */
export function standingsOf(flags: readonly Decidable[], text: string, decisions: readonly Decision[]): Standing[] {
  const last = lastWords(decisions);
  if (last.size === 0) return flags.map(() => open);
  const known = new Set(flags.map(({ fingerprint }) => fingerprint));
  const orphans = groupByCheck([...last.values()].filter(({ flag }) => !known.has(flag)));
  return flags.map((flag) => {
    const basis = basisOf(flag, text);
    const own = last.get(flag.fingerprint);
    if (own) return { state: isBorneOut(own, basis) ? 'decided' : 'stale', decision: own };
    const former = orphans.get(flag.check)?.find((decision) => isSamePlace(decision, basis));
    if (!former) return open;
    return { state: isBorneOut(former, basis) ? 'decided' : 'stale', decision: former };
  });
}

/** Whether the copy still says what was decided on: the same words, weighed against the same other words. */
function isBorneOut(decision: Decision, basis: Basis): boolean {
  return (
    decision.quote === basis.quote &&
    decision.related.length === basis.related.length &&
    decision.related.every((quote, i) => quote === basis.related[i])
  );
}

/** Fewer characters on a side could be anyone's. */
const telling = 6;

/** An edit right beside the flagged words, or of them, changes its fingerprint; then one whole side still tells the place. */
function isSamePlace(decision: Decision, basis: Basis): boolean {
  return (
    (decision.prefix.length >= telling && decision.prefix === basis.prefix) ||
    (decision.suffix.length >= telling && decision.suffix === basis.suffix)
  );
}

function groupByCheck(decisions: readonly Decision[]): Map<string, Decision[]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(decision.check);
    if (group) group.push(decision);
    else groups.set(decision.check, [decision]);
  }
  return groups;
}

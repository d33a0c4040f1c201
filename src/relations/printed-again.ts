import type { Claim } from '../claims/claim.js';
import { isPlain } from './commensurable.js';
import { digitsOf } from './one-slip.js';
import type { Relation } from './relation.js';
import { sameRelation } from './same-relation.js';

/** An article with more values of one unit is a list of them. */
const most = 24;

/**
 * `printed-again`: a figure that the article prints twice or more, and once with two neighbouring digits exchanged, where
 * nothing else on the page bears that one out.
 * Holds: 前8个月交付720台…1至8月已完成720台…这720台中. Fails: 前8个月交付702台…1至8月已完成720台…这720台中.
 */
export function* printedAgain(claims: readonly Claim[], said: readonly Relation[]): Iterable<Relation> {
  const borneOut = new Set<Claim>();
  for (const { verdict, terms, kind } of said)
    if (verdict === 'holds' && kind !== 'same') for (const { claim } of terms) if (claim) borneOut.add(claim);
  let from = 0;
  for (let i = 1; i <= claims.length; i++) {
    if (i < claims.length && claims[i]!.passage.article === claims[from]!.passage.article) continue;
    yield* ofArticle(claims.slice(from, i), borneOut);
    from = i;
  }
}

function* ofArticle(claims: readonly Claim[], borneOut: ReadonlySet<Claim>): Iterable<Relation> {
  const units = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    const { figure, passage } = claim;
    if (passage.cell || figure.kind !== 'quantity' || figure.unit === '' || figure.date || !isPlain(claim)) continue;
    // Prices of a list are as near to each other by chance.
    if (significantOf(claim) < (/元$/.test(figure.unit) ? 4 : 3)) continue;
    const values = units.get(figure.unit) ?? new Map<string, Claim[]>();
    units.set(figure.unit, values);
    const printed = numeralOf(claim);
    const known = values.get(printed);
    if (known) known.push(claim);
    else values.set(printed, [claim]);
  }
  for (const values of units.values()) {
    if (values.size < 2 || values.size > most) continue;
    for (const [odd] of values.values()) {
      const own = numeralOf(odd!);
      if (values.get(own)!.length > 1 || borneOut.has(odd!) || odd!.passage.kind === 'heading') continue;
      const models = [...exchanged(own)].flatMap((other) => {
        const found = values.get(other);
        return found && found.length > 1 ? [found] : [];
      });
      if (models.length === 1) yield sameRelation('printed-again', models[0]![0]!, odd!, 'fails');
    }
  }
}

/** As printed, scale and all: 3.2万. */
function numeralOf({ passage, figure: { numeral } }: Claim): string {
  return passage.folded.slice(numeral.start, numeral.end);
}

function significantOf(claim: Claim): number {
  return digitsOf(claim).replace(/0+$/, '').length + (/0$/.test(digitsOf(claim)) ? 1 : 0);
}

/** The numeral with two neighbouring digits exchanged, each pair in turn. */
function* exchanged(numeral: string): Iterable<string> {
  const digits = [...numeral];
  for (let i = 0; i + 1 < digits.length; i++) {
    const [a, b] = [digits[i]!, digits[i + 1]!];
    if (a === b || !/\d/.test(a) || !/\d/.test(b)) continue;
    yield digits
      .with(i, b)
      .with(i + 1, a)
      .join('');
  }
}

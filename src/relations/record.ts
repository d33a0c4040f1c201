import type { Claim } from '../claims/claim.js';
import { compare, exact, formatExact } from '../text/exact.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { printed, sumVerdict } from './sum-verdict.js';
import { between, termOf, type View } from './view.js';

const games = /^(?:战|场|轮)$/;
/** Points for a win, a draw and a loss, as leagues give them: football now and before, volleyball and basketball, chess. */
const systems: readonly (readonly [number, number, number])[] = [
  [3, 1, 0],
  [2, 1, 0],
  [2, 0, 1],
];

/**
 * `record`: so many games, won, drawn and lost. Holds: 6战4胜1平1负. Fails: 6战4胜1平2负.
 * `points`: won, drawn and lost, and the points that makes. Holds: 12胜5平3负,积41分. Fails: 12胜5平3负,积42分.
 */
export function* records(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, won] of amounts.entries()) {
    if (won.figure.unit !== '胜') continue;
    const results = [won];
    for (let k = i + 1; k < amounts.length && /^[平负]$/.test(amounts[k]!.figure.unit); k++) {
      if (!/^[、,]?$/.test(between(view, amounts[k - 1]!, amounts[k]!))) break;
      results.push(amounts[k]!);
    }
    if (results.length < 2 || !results.every(isPlain)) continue;
    const before = amounts[i - 1];
    const unit = before && (games.test(before.figure.unit) || text[before.figure.end] === '战');
    if (
      before &&
      unit &&
      isPlain(before) &&
      /^战?(?:比赛|较量|过后|之后|后|中)?[,]?(?:取得|以|战绩为|拿下|收获)?$/.test(between(view, before, won))
    ) {
      yield sumRelation('record', 'stated', before, results, sumVerdict(results, before));
    }
    const points = amounts[i + results.length];
    if (points?.figure.unit !== '分' || !isPlain(points) || results.length < 3) continue;
    if (/^[^,。;\d]{0,6},?(?:共|总)?(?:积|得|拿到)$/.test(between(view, results.at(-1)!, points))) {
      yield pointsOf(results, points);
    }
  }
}

function pointsOf(results: readonly Claim[], points: Claim): Relation {
  const count = (unit: string) => Number(results.find((r) => r.figure.unit === unit)?.figure.value?.n ?? 0n);
  const [won, drawn, lost] = [count('胜'), count('平'), count('负')];
  const made = systems.map(([w, d, l]) => w * won + d * drawn + l * lost);
  const at = made.findIndex((m) => compare(exact(m), points.figure.value!) === 0);
  const [w, d] = systems[Math.max(0, at)]!;
  const shown = `${w} × ${won} + ${d} × ${drawn} = ${formatExact(exact(made[Math.max(0, at)]!))}`;
  return {
    kind: 'product',
    basis: 'implied',
    construction: 'points',
    terms: [termOf('total', points), ...results.map((r) => termOf('factor', r))],
    verdict: at >= 0 ? 'holds' : 'fails',
    working: at >= 0 ? `${shown} ✓` : `${shown} ≠ ${printed(points)} ✗`,
    doubt: null,
  };
}

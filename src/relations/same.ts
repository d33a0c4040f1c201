import type { Claim } from '../claims/claim.js';
import { intersects } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { termOf } from './view.js';

/** Measures that many things in one article share. */
const generic =
  /^(?:总投资|投资|资金|面积|建筑面积|占地面积|总面积|人口|补贴|奖金|罚款|收入|金额|同比|价格|产量|长度|全长|总长|项目|企业|群众|学生|学校|公里)$/;

/**
 * `restated`: one measure of one subject, period and qualifier, stated in two sentences of one article.
 * Holds: 全县新增造林面积5200亩 … 全县新增造林面积5200亩. Fails: 全县新增造林面积5200亩 … 全县新增造林面积2500亩.
 */
export function* restatements(claims: readonly Claim[]): Iterable<Relation> {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, claim);
      continue;
    }
    if (earlier.passage === claim.passage && earlier.sentence.start === claim.sentence.start) continue;
    const holds = intersects(earlier.figure.interval, claim.figure.interval);
    yield {
      kind: 'same',
      basis: 'implied',
      construction: 'restated',
      terms: [termOf('second', claim), termOf('first', earlier)],
      verdict: holds ? 'holds' : 'fails',
      working: `${printed(earlier)} ${holds ? '=' : '≠'} ${printed(claim)} ${holds ? '✓' : '✗'}`,
      doubt: null,
    };
  }
}

/** `null` for figures that are not said of a measure of their own: parts, comparisons, cells of tables. */
function keyOf(claim: Claim): string | null {
  const { measure, subject, period, qualifier, figure, passage } = claim;
  if (!measure || measure.length < 4 || generic.test(measure) || !isPlain(claim) || passage.cell) return null;
  if (figure.kind !== 'quantity' && figure.kind !== 'percent') return null;
  if (qualifier && /其中|同比|环比|比|较|计划|目标|预计|新增/.test(qualifier)) return null;
  return [passage.article, measure, subject ?? '', period ?? '', qualifier ?? '', figure.unit].join('\n');
}

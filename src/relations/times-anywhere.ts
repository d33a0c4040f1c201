import type { Claim } from '../claims/claim.js';
import { isMentioned } from '../text/mentioned.js';
import { timesVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import { productOf } from './equation.js';
import { judge, type Meant } from './judge.js';
import { farther, type Neighbours } from './neighbours.js';
import type { Relation } from './relation.js';
import { leadOf, tailOf, termOf, type View } from './view.js';

/** 绿色贷款余额是科技贷款余额的, 2025年治理面积是2021年的: what is a multiple, and of what. */
const ofNamed = /(?:^|[,;:。(])([^,;:。()]*?)(?:是|为|相当于|达到?了?|超过?了?)(?:约|近)?([^,;:。()]{2,14}?)的$/;
/** 规模扩大到, 增加到: of what it was before. */
const grownTo = /(?:扩大|增加|增长|增|提高|提升|上升|升|发展|扩容|扩展)(?:到|至|为)(?:了)?(?:原来的?)?$/;
const earlier =
  /^(?:去年|上年|前年|同期|去年同期|上年同期|过去|原来|原先|从前|以前|此前|当年|当初|当时|起初|最初|首届|第一届|上届)$/;
const then = /去年|上年|前年|同期|过去|原来|原先|从前|以前|此前|当年|当初|当时|起初|最初|首届|第一|上届|由|从|自/;
const yearIn = /^(\d{4})年?$/;
const apart = /分别|各|平均|均|每|左右|多$|近$/;

interface Times extends Meant {
  readonly from: Claim;
  readonly to: Claim;
}

/**
 * `times-of`: two figures, each in a sentence of its own, and how many times the one is the other, which is named by its year,
 * by what it is of, or by 去年, 原来.
 * Holds: 2021年12.6万亩,…2025年26.7万亩。2025年治理面积是2021年的2.1倍. Fails: …是2021年的3.1倍.
 */
export function* timesAnywhere(neighbours: Neighbours, said: readonly Relation[]): Iterable<Relation> {
  const known = new Set<Claim>();
  for (const { kind, verdict, terms } of said)
    if (kind === 'multiple' && verdict !== 'open') for (const { claim } of terms) if (claim) known.add(claim);
  for (const view of neighbours.views) {
    if (!view.text.includes('倍')) continue;
    for (const by of view.amounts) {
      if (by.figure.unit !== '倍' || known.has(by) || !isPlain(by) || by.figure.value!.n <= by.figure.value!.d)
        continue;
      const lead = view.text.slice(by.sentence.start, by.figure.start);
      const named = ofNamed.exec(lead);
      // “增长到3.8倍”: words that the copy speaks of.
      if (isMentioned(view.text, by.sentence.start + lead.lastIndexOf('“') + 1, by.figure.end)) continue;
      if ((!named && !grownTo.test(lead)) || apart.test(leadOf(view, by))) continue;
      const judgment = judge([...pairsOf(by, named?.[1] ?? '', named?.[2] ?? null, neighbours)]);
      if (judgment) yield relationOf(by, judgment.meant, judgment.holds);
    }
  }
}

function* pairsOf(by: Claim, subject: string, name: string | null, neighbours: Neighbours): Iterable<Times> {
  const about = neighbours
    .of(by)
    .filter(({ claim }) => isPlain(claim) && claim.figure.kind === 'quantity' && claim.figure.value!.n > 0n)
    .filter(({ claim }) => !/^[倍%年月天日岁次]?$/.test(claim.figure.unit) && claim.figure.date === null);
  const bases = about.filter(({ claim }) => isBase(neighbours, by, claim, name));
  const bearing = subject.length >= 2 ? about.filter(({ claim }) => isOf(neighbours, claim, subject)) : [];
  for (const from of bases) {
    const ends = about.filter(
      ({ claim }) => claim !== from.claim && sameUnit(claim, from.claim) && !bases.some((b) => b.claim === claim),
    );
    const own = ends.filter((end) => bearing.includes(end));
    const last = ends.filter(({ claim }) => claim.index < by.index && claim.passage === by.passage).at(-1);
    const chosen = own.length > 0 ? own : last ? [last] : [];
    for (const to of chosen) {
      const equation = equationOf(from.claim, to.claim, by);
      yield {
        from: from.claim,
        to: to.claim,
        distance: farther(from.distance, to.distance),
        sure: bases.length === 1 && own.length === 1,
        strict: [equation],
        lenient: [equation],
      };
    }
  }
}

function equationOf(from: Claim, to: Claim, by: Claim) {
  const claims = [to, from, by];
  return productOf(
    claims,
    claims.map((c) => c.figure.interval),
  );
}

/** 2021年的: a figure of that year; 去年的, 原来的: one of an earlier time; else one whose words bear the name. */
function isBase(neighbours: Neighbours, by: Claim, claim: Claim, name: string | null): boolean {
  const view = neighbours.viewOf(claim);
  if (name === null || earlier.test(name)) return then.test(wordsOf(view, claim));
  const year = yearIn.exec(name)?.[1];
  if (year === undefined) return isOf(neighbours, claim, name);
  // 是2015年的3.6倍,其中: what is told behind the multiple is of that year only where it says so once more.
  const behind = claim.passage === by.passage && claim.sentence.start === by.sentence.start && claim.index > by.index;
  if (behind && !view.text.slice(by.figure.end, claim.figure.start).includes(year)) return false;
  return claim.period?.startsWith(year) === true;
}

/** The words about a figure bear the name, or the figure is of the year that the name begins with. */
function isOf(neighbours: Neighbours, claim: Claim, name: string): boolean {
  const words = wordsOf(neighbours.viewOf(claim), claim);
  const year = /^(\d{4})年/.exec(name)?.[1];
  if (year !== undefined) return claim.period?.startsWith(year) === true;
  const core = name.replace(/^(?:其|该|这|全[市县区省])/, '');
  return core.length >= 2 && words.includes(core);
}

function wordsOf(view: View, claim: Claim): string {
  return leadOf(view, claim) + tailOf(view, claim).slice(0, 8);
}

function relationOf(by: Claim, { from, to }: Times, holds: boolean): Relation {
  const verdict = timesVerdict(from, to, by);
  return {
    kind: 'multiple',
    basis: 'implied',
    construction: 'times-of',
    terms: [termOf('multiple', by), termOf('to', to), termOf('from', from)],
    ...verdict,
    verdict: verdict.verdict === 'open' || (verdict.verdict === 'holds') !== holds ? 'open' : verdict.verdict,
  };
}

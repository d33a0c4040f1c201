import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { isPlain } from './commensurable.js';
import { countAlike } from './conversion.js';
import { sumOf } from './equation.js';
import { judge, type Meant } from './judge.js';
import { distances, farther, type Neighbours } from './neighbours.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { leadOf, tailOf, type View } from './view.js';

/** 第一组抓获, 第二次还: which one, and what it did. */
const ordered = /第([一二三四五六七八九十])[\u4e00-\u9fff]{1,4}?([\u4e00-\u9fff]{2})?(?:了|共)?$/;
const numerals = '一二三四五六七八九十';
const output = /(?:生产总值|GDP)[^,。;\d]{0,8}$/;
const noTotal = /其中|另|每|均|其余|剩|余下|还有|去年|上年|同期/;

interface Whole extends Meant {
  readonly whole: Claim;
}

/**
 * `ordinal-parts`: the first so many, the second so many, the third so many, and how many in all, told in the same words
 * elsewhere in the article; or so many in two turns or three.
 * Holds: 抓获14人。…第一组抓获6人,第二组抓获5人,第三组抓获3人. Fails: 抓获14人。…第一组抓获6人,第二组抓获5人,第三组抓获4人.
 */
export function* ordinalParts(neighbours: Neighbours, said: readonly Relation[]): Iterable<Relation> {
  const summed = new Set<Claim>();
  for (const { kind, terms } of said) if (kind === 'sum') for (const { claim } of terms) if (claim) summed.add(claim);
  for (const view of neighbours.views) {
    const orderly = view.text.includes('第一') ? [...seriesIn(view)] : [];
    const divided = /分[两三四五]/.test(view.text) ? [...turnsIn(view)] : [];
    for (const [k, parts] of [...orderly, ...divided].entries()) {
      if (parts.some((part) => summed.has(part))) continue;
      const wholes = [...wholesOf(neighbours, view, parts, k >= orderly.length)];
      const firm = wholes.filter((whole) => whole.firm);
      const judgment = judge(firm.length > 0 ? firm : wholes);
      if (judgment)
        yield sumRelation(
          'ordinal-parts',
          'implied',
          judgment.meant.whole,
          parts,
          sumVerdict(parts, judgment.meant.whole),
        );
    }
  }
}

const turns = /分([两三四五])(?:批|次|期|笔|步|年|回)(?![,。;])[\u4e00-\u9fff]{0,8}$/;

/** 分两批退款22.8万元和15万元: as many figures side by side as there are turns. */
function* turnsIn(view: View): Iterable<readonly Claim[]> {
  const { amounts, text } = view;
  for (const [i, first] of amounts.entries()) {
    const said = turns.exec(text.slice(first.clause.start, first.figure.start))?.[1];
    if (!said || !isPlain(first) || first.figure.kind !== 'quantity' || first.figure.unit === '') continue;
    const parts = amounts.slice(i, i + '零一两三四五'.indexOf(said));
    const beside = parts.every(
      (part, k) =>
        isPlain(part) &&
        part.figure.unit === first.figure.unit &&
        (k === 0 || /^[、和与及]$/.test(text.slice(parts[k - 1]!.figure.end, part.figure.start))),
    );
    if (beside && parts.length === '零一两三四五'.indexOf(said)) yield parts;
  }
}

/** Figures of one unit behind 第一…, 第二…, 第三…, in one sentence. */
function* seriesIn(view: View): Iterable<readonly Claim[]> {
  let run: Claim[] = [];
  for (const claim of view.amounts) {
    const which = ordered.exec(leadOf(view, claim))?.[1];
    const at = which === undefined ? -1 : numerals.indexOf(which);
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      at === run.length &&
      last.sentence.start === claim.sentence.start &&
      last.figure.unit === claim.figure.unit &&
      !/[;:。]/.test(view.text.slice(last.figure.end, claim.figure.start));
    if (goesOn && isPlain(claim)) {
      run.push(claim);
      continue;
    }
    if (run.length >= 3) yield run;
    run = at === 0 && isPlain(claim) && claim.figure.kind === 'quantity' ? [claim] : [];
  }
  if (run.length >= 3) yield run;
}

function* wholesOf(neighbours: Neighbours, view: View, parts: readonly Claim[], divided: boolean): Iterable<Whole> {
  const [first] = parts as [Claim];
  const verb = ordered.exec(leadOf(view, first))?.[2] ?? '';
  const outputs: Claim[] = [];
  // Nearest first: what headline and body tell alike is one whole.
  const about = [...neighbours.of(first)].sort((a, b) => distances.indexOf(a.distance) - distances.indexOf(b.distance));
  for (const { claim, distance } of about) {
    if (parts.includes(claim) || !isPlain(claim) || claim.figure.kind !== 'quantity') continue;
    if (!countAlike(first, claim) || !parts.every((p) => compare(p.figure.value!, claim.figure.value!) < 0)) continue;
    const home = neighbours.viewOf(claim);
    const words = home.text.slice(claim.clause.start, claim.figure.start);
    if (noTotal.test(words) || ordered.test(leadOf(home, claim))) continue;
    // 第一、第二、第三产业 make up the product of the place.
    const isOutput = /产业/.test(leadOf(view, first)) && output.test(words);
    if (isOutput && outputs.some((c) => compare(c.figure.value!, claim.figure.value!) === 0)) continue;
    if (isOutput) outputs.push(claim);
    const sure =
      isOutput || (verb !== '' && words.includes(verb)) || /共|总|合计|累计/.test(words + tailOf(home, claim));
    if (!sure && distance !== 'sentence' && !(divided && distance === 'paragraph')) continue;
    const equation = sumOf(
      [claim, ...parts],
      [claim, ...parts].map((c) => c.figure.interval),
    );
    yield {
      whole: claim,
      distance: farther(distance, 'sentence'),
      sure,
      firm: isOutput,
      strict: [equation],
      lenient: [equation],
    };
  }
}

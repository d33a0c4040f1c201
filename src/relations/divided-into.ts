import { compare } from '../text/exact.js';
import { smallNumber } from '../text/small-number.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isSumButForOneSlip } from './equation.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, type View } from './view.js';

const opens = /(?:^|[。,;])分(?:为|成)[^,。;:、\d]{1,14}$/;
const closes = /^[^,。;、\d]{0,4}?(?<count>[二两三四五六七八九])(?:类|种|级|档|组|批|部分|个层次)/;

/**
 * `divided-into`: what was counted in this sentence or the one before is divided into so many kinds, all of them told.
 * Holds: 查出问题214个。分为立行立改146个、分阶段整改52个、持续整改16个三类. Fails: …分阶段整改62个….
 */
export function* dividedInto(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (const [i, first] of amounts.entries()) {
    if (
      !isPlain(first) ||
      !opens.test(text.slice(Math.max(first.sentence.start, first.figure.start - 20), first.figure.start))
    )
      continue;
    const parts = [first];
    for (let k = i + 1; k < amounts.length; k++) {
      const claim = amounts[k]!;
      if (
        !isPlain(claim) ||
        !sameUnit(claim, first) ||
        !/^[、,和][^,。;:、\d]{1,14}$/.test(between(view, parts.at(-1)!, claim))
      )
        break;
      parts.push(claim);
    }
    const count = closes.exec(text.slice(parts.at(-1)!.figure.end, parts.at(-1)!.figure.end + 8))?.groups?.count;
    if (!count || smallNumber(count) !== parts.length) continue;
    if (/^[^。]{0,12}(?:另有|另外|此外|其余)/.test(text.slice(parts.at(-1)!.figure.end, parts.at(-1)!.figure.end + 20)))
      continue;
    const wholes = amounts
      .slice(Math.max(0, i - 6), i)
      .filter(
        (c) => isPlain(c) && sameUnit(c, first) && parts.every((p) => compare(p.figure.value!, c.figure.value!) < 0),
      );
    const total = wholes.findLast((c) => sumVerdict(parts, c).verdict === 'holds') ?? wholes.at(-1);
    // In its sentence, or in the one right before.
    if (!total || text.slice(total.figure.end, first.figure.start).replace(/[^。]/g, '').length > 1) continue;
    const sum = sumVerdict(parts, total);
    // Of what is left, of one of two: only what one slip of the pen would mend is told.
    if (sum.verdict !== 'fails' || isSumButForOneSlip(total, parts))
      yield sumRelation('divided-into', 'stated', total, parts, sum);
  }
}

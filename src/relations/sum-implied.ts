import type { Claim } from '../claims/claim.js';
import { compare, exact } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { hundredPercent, sumVerdict } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

/**
 * `next-to`: three figures of one unit in a row, of which one is the sum of the other two to the last digit. Only proven,
 * never refuted: nothing in the copy says that they belong together but their equality.
 * Holds: 区内参训人员1312人,区外参训人员407人,实际参训人员1719人.
 * `nearly-next-to`: three figures of one name that one slip of the pen keeps from adding up; a question.
 */
export function* adjacentSums(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [a, b, c] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (a.sentence.start !== c.sentence.start || !sameUnit(a, b) || !sameUnit(b, c)) continue;
    if ([a, b, c].some(isIntensive)) continue;
    if (![a, b, c].every((x) => isPlain(x) && compare(x.figure.value!, exact(100)) > 0 && x.figure.unit !== '%'))
      continue;
    const backward = sumVerdict([a, b], c);
    if (backward.exactly) {
      yield sumRelation('next-to', 'implied', c, [a, b], backward);
      continue;
    }
    const forward = sumVerdict([b, c], a);
    if (forward.exactly) {
      yield sumRelation('next-to', 'implied', a, [b, c], forward);
      continue;
    }
    if (backward.verdict === 'fails' && shareTail(view, [a, b, c]) && oneSlipApart([a, b], c)) {
      yield { ...sumRelation('nearly-next-to', 'implied', c, [a, b], backward), doubt: 'loose' };
    }
  }
}

/** 区内参训人员, 区外参训人员, 实际参训人员: what is counted bears one name. */
function shareTail(view: View, claims: readonly Claim[]): boolean {
  const tails = claims.map((c) => leadOf(view, c).slice(-2));
  return tails[0]!.length === 2 && tails.every((t) => t === tails[0]);
}

const done = /已|完成|完工|竣工|投用|建成|通过|合格/;
const notDone = /正在|正按|在建|推进|未|尚|剩余|其余|待|不合格|进行/;

/**
 * `done-and-doing`: a total of undertakings, then a of them finished and b under way.
 * Holds: 八大工程中,6个项目已完工,2个项目正在推进. Fails: 八大工程中,6个项目已完工,3个项目正在推进.
 */
export function* statusSums(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [a, b] = [amounts[i]!, amounts[i + 1]!];
    if (a.sentence.start !== b.sentence.start || a.figure.unit !== b.figure.unit || !isPlain(a) || !isPlain(b))
      continue;
    const [first, second] = [nounOf(view, a), nounOf(view, b)];
    if (
      !first.noun ||
      first.noun !== second.noun ||
      !done.test(first.rest) ||
      notDone.test(first.rest) ||
      !notDone.test(second.rest)
    )
      continue;
    const total = wholeBefore(view, i, first.noun);
    if (total) yield sumRelation('done-and-doing', 'implied', total, [a, b], sumVerdict([a, b], total));
  }
}

/** 个项目已顺利完工: the first two characters after the unit name what is counted, the rest says what became of it. */
function nounOf(view: View, claim: Claim): { noun: string; rest: string } {
  const tail = /^[^,;(。]*/.exec(view.text.slice(claim.figure.end, claim.figure.end + 30))![0];
  const noun = /^[\u4e00-\u9fff]{2}/.exec(tail)?.[0] ?? '';
  return { noun, rest: tail.slice(noun.length) };
}

/** The nearest earlier total in the sentence or the one before: `十大…工程`, or the same unit with the same noun. */
function wholeBefore(view: View, index: number, noun: string): Claim | null {
  const part = view.amounts[index]!;
  for (let k = index - 1; k >= 0 && part.figure.start - view.amounts[k]!.figure.end < 120; k--) {
    const claim = view.amounts[k]!;
    if (!isPlain(claim)) continue;
    const tail = view.text.slice(claim.figure.end, claim.figure.end + 16);
    if (claim.figure.unit === '大' && /^[^,。;]{0,10}(?:工程|项目|行动|任务)/.test(tail)) return claim;
    if (
      claim.figure.unit === part.figure.unit &&
      tail.slice(0, 14).includes(noun) &&
      compare(claim.figure.value!, part.figure.value!) > 0
    )
      return claim;
  }
  return null;
}

/**
 * `roll-call`: N of a thing planned; then its kinds, a and b, are said to be all at work.
 * Holds: 计划修缮7处校舍,目前,4处教学楼和3处宿舍全部开工. Fails: 计划修缮7处校舍,目前,4处教学楼和4处宿舍全部开工.
 */
export function* rollCallSums(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [a, b] = [amounts[i]!, amounts[i + 1]!];
    const total = amounts[i - 1]!;
    if (
      total.sentence.start !== b.sentence.start ||
      ![a, b].every((p) => sameUnit(p, total) && isPlain(p)) ||
      !isPlain(total)
    )
      continue;
    const link = between(view, a, b);
    if (!/^[^,。;、]{1,20}(?:和|及|与|以及)$/.test(link)) continue;
    const behind = text.slice(b.figure.end, Math.min(b.sentence.end, b.figure.end + 60));
    if (!/^[^,。;]{1,20}(?:全部|均已|都已|全都|悉数)/.test(behind)) continue;
    if (!/计划|将|拟|共|需|确定|列入/.test(text.slice(total.clause.start, total.figure.start))) continue;
    const sum = sumVerdict([a, b], total);
    yield sumRelation('roll-call', 'implied', total, [a, b], sum);
  }
}

/** The lead of a percentage that says who bears, pays or holds that share. */
const changes = /下降|提高|增长|上升|降低|减少|增加/;
const bears = /承担|负担|分担|补贴|补助|出资|自付|自筹|支付|报销|持股|认缴/;
/** Parties among whom a cost or a property is divided: 在职职工报销85%、退休人员报销90% are two wholes. */
const party = /个人|单位|企业|财政|中央|地方|省|市|县|政府|集体|医保|基金|社会|国家|公司|集团|股东|自/;

/**
 * `shares-of-whole`: percentages side by side, each borne by another party, make 100 %.
 * Holds: 个人承担30%、单位补贴70%. Fails: 个人承担30%、单位补贴60%.
 */
export function* shareSums(view: View): Iterable<Relation> {
  const percents = view.amounts.filter((c) => c.figure.unit === '%' && isPlain(c));
  for (let i = 0; i + 1 < percents.length; ) {
    const run = [percents[i]!];
    while (i + run.length < percents.length) {
      const next = percents[i + run.length]!;
      const link = between(view, run.at(-1)!, next);
      if (
        !/^[、,和及]?[^、,。;和()]{1,12}$/.test(link) ||
        !bears.test(leadOf(view, next)) ||
        changes.test(leadOf(view, next)) ||
        !bears.test(leadOf(view, run[0]!)) ||
        !party.test(leadOf(view, next)) ||
        !party.test(leadOf(view, run[0]!))
      )
        break;
      run.push(next);
    }
    if (run.length >= 2) {
      const { verdict, working, doubt } = sumVerdict(run, hundredPercent);
      const terms = run.map((p) => termOf('part', p));
      yield { kind: 'sum', basis: 'implied', construction: 'shares-of-whole', terms, verdict, working, doubt };
    }
    i += run.length;
  }
}

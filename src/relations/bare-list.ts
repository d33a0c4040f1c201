import type { Claim } from '../claims/claim.js';
import { add, subtract, zero } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { digitsOf, isSlip } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, leadOf, tailOf, type View } from './view.js';

/** N…，其中义诊168人次; 4个新物种，包括2种海绵: right behind the whole, and with nothing but a name before the first part. */
const opening = /^([^。;:()\d]{0,20}?)[,]?(其中|包括|包含)[:,]?[^,。;:\d]{0,12}$/;
const joint = /^([^,。;:()的了\d]{0,10})(?:、|,?和|,?以及|及)([^、,。;:()的了\d]{0,12})$/;
const closing = /^[^,。;:()、\d]{0,12}(?:[。;!)]|$)/;
/** Some of the parts, parts of another time, or kinds of which one person may be more than one. */

const selected =
  /最|主要|重点|居前|前列|部分|较|比|同比|增长|下降|新增|(?<![中高初同平])等|人均|平均|女|少数民族|以上|以下|学历|退休|脱贫|贫困|党员|骨干/;

const reach = 120;
const rest = /其他|其余|其它|另有/;

/**
 * `bare-list`: N，其中 A x、B y、C z。 Names and figures with nothing else between them, up to the end, are all there are.
 * Where they come to less than the whole, something may have been left out: then only if one slip of the pen tells them
 * apart.
 * Holds: 诊疗460人次,其中内科210人次、外科150人次、儿科100人次. Fails: 诊疗460人次,其中内科210人次、外科150人次、儿科200人次.
 */
export function* bareLists(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 0; i + 3 < amounts.length; i++) {
    const total = amounts[i]!;
    const link = opening.exec(between(view, total, amounts[i + 1]!));
    if (!link || selected.test(link[0]) || !isPlain(total) || isIntensive(total) || total.figure.unit === '%') continue;
    const parts: Claim[] = [];
    for (let k = i + 1; k < amounts.length && isPart(view, amounts[k]!, total); k++) {
      if (parts.length > 0 && !joint.test(between(view, parts.at(-1)!, amounts[k]!))) break;
      parts.push(amounts[k]!);
    }
    const last = parts.at(-1);
    if (parts.length < 3 || !last || !closing.test(text.slice(last.figure.end, last.figure.end + 14))) continue;
    if (selected.test(text.slice(parts[0]!.figure.start, last.figure.end + 4))) continue;
    // A list that ends in 其他 leaves nothing over, and is read as such.
    if (rest.test(leadOf(view, last))) continue;
    // 教育和卫生各1项: more than one.
    if (parts.some((part) => /各$/.test(leadOf(view, part)))) continue;
    const sum = sumVerdict(parts, total);
    if (sum.verdict === 'open') continue;
    const relation = sumRelation('bare-list', 'implied', total, parts, sum);
    if (sum.verdict === 'holds') yield { ...relation, basis: 'stated' };
    else if (namedBefore(view, parts, total)) yield relation;
    else if (oneSlip(parts, total)) {
      // In few digits any list that leaves something out is one slip away.
      yield digitsOf(total).length >= 3 || link[2] !== '其中' ? relation : { ...relation, doubt: 'loose' };
    }
  }
}

/** 4个新物种 are counted by 种, too: the last character of what is counted. */
function isPart(view: View, claim: Claim, total: Claim): boolean {
  if (!isPlain(claim) || isIntensive(claim) || claim.sentence.start !== total.sentence.start) return false;
  if (sameUnit(claim, total)) return true;
  const noun = /^[^,。;:()]*/.exec(tailOf(view, total))![0];
  return total.figure.unit === '个' && claim.figure.unit !== '' && noun.length >= 2 && noun.endsWith(claim.figure.unit);
}

function sumOf(parts: readonly Claim[]) {
  return parts.reduce((s, p) => add(s, p.figure.value!), zero);
}

function oneSlip(parts: readonly Claim[], total: Claim): boolean {
  const sum = sumOf(parts);
  const missing = subtract(total.figure.value!, sum);
  return isSlip(total, sum) || parts.some((p) => isSlip(p, add(missing, p.figure.value!)));
}

/** 义诊、理发、配钥匙3个服务点…其中义诊…、理发…、配钥匙…: what was listed before the whole is what the parts are of. */
function namedBefore(view: View, parts: readonly Claim[], total: Claim): boolean {
  const before = view.text.slice(Math.max(total.sentence.start, total.figure.start - reach), total.figure.start);
  return parts.every((p) => {
    const name = leadOf(view, p).replace(/^.*(?:其中|包括|包含|、|和|及)[:,]?/, '');
    return name.length >= 2 && before.includes(name);
  });
}

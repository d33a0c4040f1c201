import type { Claim } from '../claims/claim.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { leadOf, termOf, type View } from './view.js';

const begun = /^[^,。;\d]{0,6}(?:开工|动工|启动|奠基|进场)/;
const done = /^[^,。;\d]{0,8}(?:完工|竣工|建成|交付|通车|投用|完成|收官)/;
const lasting = /(?:工期|历时|为期|用时|耗时)(?:约|为|是|共|了|[:])*$/;

/**
 * `months-long`: begun in one month and done in another, both with their years, and the months of work in the same
 * sentence. A month more or less is lawful: who counts both ends, or neither.
 * Holds: 2021年10月开工,工期60个月,2026年10月完工. Fails: 2021年10月开工,工期48个月,2026年10月完工.
 */
export function* monthsLong(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    const { figure } = claim;
    if (figure.unit !== '个月' || figure.value?.d !== 1n || !isPlain(claim)) continue;
    // 历时42个月实现主桥合龙: it says itself what took so long.
    if (/^[\u4e00-\u9fff]{2}/.test(view.text.slice(figure.end, figure.end + 2))) continue;
    // 其中隧道施工历时26个月: of one of the works.
    if (!lasting.test(leadOf(view, claim)) || /其中/.test(leadOf(view, claim))) continue;
    const dates = view.claims.filter(
      (c) => c.sentence.start === claim.sentence.start && c.figure.date?.year != null && !c.figure.until,
    );
    const [from, to] = dates;
    if (!from || !to || dates.length !== 2 || from.figure.date!.month === null || to.figure.date!.month === null)
      continue;
    const after = (c: Claim) => view.text.slice(c.figure.end, c.figure.end + 14);
    if (!begun.test(after(from)) || !done.test(after(to))) continue;
    const size = monthOf(to) - monthOf(from);
    if (size <= 0) continue;
    const said = Number(figure.value.n);
    const holds = Math.abs(said - size) <= 1;
    yield {
      kind: 'calendar',
      basis: 'stated',
      construction: 'months-long',
      terms: [termOf('span', claim), termOf('from', from), termOf('to', to)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${size} ${said === size ? '=' : '≈'} ${said} ✓` : `${size} ≠ ${said} ✗`,
      doubt: null,
    };
  }
}

function monthOf({ figure }: Claim): number {
  return figure.date!.year! * 12 + figure.date!.month!;
}

/** What closes a time that was told of in the clauses before: 1945年胜利后迁回. */
const closes = /^[^,。;\d]{0,8}(?:胜利|结束|迁回|回到|返回|重回|复课|退休|竣工|完工|建成|落成|毕业|退役)/;
/** So many years off, the second year is of another story. */
const farOff = 10;
const opens = /^[^。;]{0,40}$/;

/**
 * `years-within`: from one year to another, and how many years went by between them.
 * Holds: 1937年西迁,八年间辗转三地,1945年迁回. Fails: 1937年西迁,六年间辗转三地,1945年迁回.
 */
export function* yearsWithin(view: View): Iterable<Relation> {
  for (const [k, claim] of view.claims.entries()) {
    const { figure } = claim;
    if (figure.unit !== '年' || figure.value?.d !== 1n || figure.date || !isPlain(claim)) continue;
    if (!/[,;]$/.test(view.text.slice(0, figure.start).slice(-1)) || view.text[figure.end] !== '间') continue;
    const from = view.claims[k - 1];
    const to = view.claims.slice(k + 1, k + 4).find((c) => c.figure.date?.year != null);
    if (!from || !to || from.figure.date?.year == null || from.figure.until || to.figure.until) continue;
    if (from.sentence.start !== claim.sentence.start || to.sentence.start !== claim.sentence.start) continue;
    if (!opens.test(view.text.slice(from.figure.end, figure.start))) continue;
    if (!closes.test(view.text.slice(to.figure.end, to.figure.end + 12))) continue;
    const size = to.figure.date!.year! - from.figure.date.year;
    const said = Number(figure.value.n);
    if (size <= 0 || Math.abs(said - size) > farOff) continue;
    const holds = Math.abs(said - size) <= 1;
    const equation = `${to.figure.date!.year} - ${from.figure.date.year} = ${size}`;
    yield {
      kind: 'calendar',
      basis: 'implied',
      construction: 'years-within',
      terms: [termOf('span', claim), termOf('from', from), termOf('to', to)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${equation} ✓` : `${equation} ≠ ${said} ✗`,
      doubt: null,
    };
  }
}

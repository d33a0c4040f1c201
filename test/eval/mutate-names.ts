import { isDivision } from '../../src/lexicons/gazetteer.js';
import type { Span } from '../../src/text/span.js';
import { pick } from './chance.js';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';

const organisation =
  /(?:局|厅|委员会|公司|大学|学院|医院|学校|小学|中学|集团|协会|合作社|中心|开发区|体育馆|美术馆|图书馆|公园|水库|机场|大桥|铁路|社区|街道|研究院|研究所|法院|检察院|办公室|指挥部|基金会|博物馆|联队|股份)/g;
const division = /[\u4e00-\u9fff](?:自治区|自治州|自治县|自治旗|省|市|县|旗|区|盟|州)/g;
/** What a name does not begin with, though it stands before it each time. */
const leads = /^(?:[在的是和由到对等与及了把被向从为也给据让跟于以将]|本报|记者|日前|昨日|通过|其中)+/;

/** Words that tell that the run before the word for its kind is a clause, and no name. */
const notInNames =
  /[的了是在和有设]|[全布开政结格]局$|以人民为中心|会见|坚持|推进|加强|开展|加快|支持|安排|深化|参加|出席|举行|走进|通过|成立|新增/;

/** A character of a name dropped or doubled: names of the gazetteer, and names that stand at least twice in the copy. */
export function* mutateNames(document: Document): Iterable<Mutation> {
  yield* mutate(document, 'name of the gazetteer', gazetteerNames(document.text));
  yield* mutate(document, 'name that stands at least twice', repeatedNames(document.text));
}

function* mutate(document: Document, label: string, names: Iterable<Span>): Iterable<Mutation> {
  const { text, name: page } = document;
  for (const place of names) {
    const name = text.slice(place.start, place.end);
    const inner = [...name]
      .map((_, i) => i)
      .slice(1, -1)
      .filter((i) => name[i] !== name[i - 1] && name[i] !== name[i + 1]);
    if (inner.length === 0) continue;
    for (const how of ['character dropped', 'character doubled'] as const) {
      const i = pick(inner, page, place.start, how);
      const after =
        how === 'character dropped' ? name.slice(0, i) + name.slice(i + 1) : name.slice(0, i) + name[i] + name.slice(i);
      // What the copy or the gazetteer knows as another name is no misprint that anyone could prove.
      if (isDivision(after) || text.includes(after)) continue;
      const at =
        how === 'character dropped'
          ? { start: place.start + i, end: place.start + i + 1 }
          : { start: place.start + i, end: place.start + i };
      yield {
        document,
        class: 'character of a name',
        label,
        how,
        at,
        text: how === 'character dropped' ? '' : name[i]!,
        places: [place],
      };
    }
  }
}

/** Official names of at least three characters, at every place where they stand; the longest one each. */
function* gazetteerNames(text: string): Iterable<Span> {
  let done = 0;
  for (const match of text.matchAll(division)) {
    const end = match.index + match[0].length;
    for (let start = Math.max(done, end - 12); end - start >= 3; start++) {
      if (!isDivision(text.slice(start, end))) continue;
      yield { start, end };
      done = end;
      break;
    }
  }
}

/** The longest run before the word for its kind that the copy repeats, at every place where it stands. */
function* repeatedNames(text: string): Iterable<Span> {
  const done = new Set<string>();
  for (const match of text.matchAll(organisation)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (
      start > 0 &&
      end - start < 16 &&
      /[\u4e00-\u9fff]/.test(text[start - 1]!) &&
      stands(text, start - 1, end) > 1
    )
      start--;
    const name = text.slice(start, end).replace(leads, '');
    if (/^(?:中学|小学)$/.test(match[0]) && (text[end] === '生' || text[match.index - 1] === '中')) continue;
    if (name.length < Math.max(5, match[0].length + 2) || notInNames.test(name) || done.has(name)) continue;
    done.add(name);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      yield { start: at, end: at + name.length };
  }
}

function stands(text: string, start: number, end: number): number {
  return text.split(text.slice(start, end), 3).length - 1;
}

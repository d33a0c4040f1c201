import {
  animalOf,
  animals,
  branches,
  firstYearOf,
  reignNames,
  stemAndBranch,
  stems,
  yearsOf,
} from '../lexicons/eras.js';
import { everyMatch } from '../text/every-match.js';
import { smallNumber } from '../text/small-number.js';
import { calendarRelation } from './calendar-relation.js';
import type { Relation, Term } from './relation.js';
import type { View } from './view.js';

const reign = new RegExp(`(${reignNames.join('|')})(元|[一二三四五六七八九十]{1,3}|\\d{1,2})年`, 'g');
/** 道光十五年(1835年), 道光十五年即1835年; 1835年(道光十五年). */
const yearBehind =
  /^(?:[春夏秋冬]|间|正月|[一二三四五六七八九十冬腊]{1,2}月)?(?:\(|即|公元|公历)+(1[3-9]\d{2})(?:年|\))/;
const yearBefore = /(1[3-9]\d{2})(?:年)?\((?:即|清|明|大清|大明)*$/;

/**
 * `reign-year`: a year of a reign and the year of our era beside it; a year may begin a month later, so that one is lawful.
 * Holds: 道光十五年(1835年). Fails: 道光十五年(1853年).
 */
export function* reignYears(view: View): Iterable<Relation> {
  const { text } = view;
  for (const match of everyMatch(text, reign)) {
    const [printed, name, count] = match;
    const end = match.index + printed.length;
    const n = count === '元' ? 1 : smallNumber(count!);
    const beside = besideOf(text, match.index, end);
    if (!beside || n < 1) continue;
    const year = firstYearOf(name!)! + n - 1;
    const [at, said] = beside;
    // 乾隆皇帝在位六十年: a count that the reign never came to is another slip, told in the same way.
    const holds = said - year >= 0 && said - year <= 1 && n <= yearsOf(name!);
    const equation = `${name}${count}年 = ${firstYearOf(name!)} + ${n} - 1 = ${year}`;
    yield calendarRelation(
      'reign-year',
      'stated',
      [place(view, at, at + 4), place(view, match.index, end)],
      holds,
      holds ? equation : `${equation} ≠ ${said}`,
    );
  }
}

/** The year of our era beside a reign's, and where it stands. */
function besideOf(text: string, start: number, end: number): readonly [number, number] | null {
  const behind = yearBehind.exec(text.slice(end, end + 16));
  if (behind) return [end + behind[0].indexOf(behind[1]!), Number(behind[1])];
  const ahead = yearBefore.exec(text.slice(Math.max(0, start - 12), start));
  return ahead ? [start - ahead[0].length + ahead[0].indexOf(ahead[1]!), Number(ahead[1])] : null;
}

const pair = `([${stems}])([${branches}])`;
const pairAndAnimal = new RegExp(`${pair}([${animals}])年`, 'g');
const yearAndPair = new RegExp(
  `(?<!\\d)((?:1[6-9]|20)\\d{2})年?[(,是即为系]{0,2}(?:农历|夏历|阴历)?${pair}([${animals}])?年`,
  'g',
);
/** 是1938年生人,属虎. */
const born = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})年(?:(\\d{1,2})月)?(?:\\d{1,2}日)?(?:出生|生人|生),?(?:的)?(?:他|她|生肖)?属([${animals}])`,
  'g',
);
const yearOfAnimal = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})年?(?:[(,]?(?:是|即|为|系|农历|也是|恰是)+)([${animals}])年`,
  'g',
);

/**
 * `animal-year`: the year of an animal has a branch of its own, and every year one animal. A child of January or February
 * may belong to the year before.
 * Holds: 2024年是甲辰龙年, 1938年生人,属虎. Fails: 2024年是甲辰兔年, 1938年生人,属兔.
 */
export function* animalYears(view: View): Iterable<Relation> {
  const { text } = view;
  for (const m of everyMatch(text, pairAndAnimal)) {
    const [printed, , branch, animal] = m;
    const right = animals[branches.indexOf(branch!)]!;
    const end = m.index + printed.length;
    const terms = [place(view, end - 2, end), place(view, m.index, m.index + 2)];
    yield calendarRelation(
      'animal-year',
      'stated',
      terms,
      right === animal,
      `${branch} = ${right}${right === animal ? '' : ` ≠ ${animal}`}`,
    );
  }
  for (const m of everyMatch(text, yearAndPair)) {
    const [printed, year, stem, branch] = m;
    const right = stemAndBranch(Number(year));
    const at = m.index + printed.lastIndexOf(stem! + branch!);
    const holds = right === stem! + branch!;
    yield calendarRelation(
      'animal-year',
      'stated',
      [place(view, at, at + 2), place(view, m.index, m.index + 4)],
      holds,
      `${year}年 = ${right}年${holds ? '' : ` ≠ ${stem}${branch}年`}`,
    );
  }
  for (const pattern of [born, yearOfAnimal])
    for (const m of everyMatch(text, pattern)) {
      const animal = m.at(-1)!;
      const year = Number(m[1]);
      const index = animals.indexOf(animal);
      const early = pattern === born && (m[2] === undefined || Number(m[2]) <= 2);
      const holds = animalOf(year) === index || (early && animalOf(year - 1) === index);
      const at = m.index + m[0].lastIndexOf(animal);
      yield calendarRelation(
        'animal-year',
        'implied',
        [place(view, at, at + 1), place(view, m.index, m.index + 5)],
        holds,
        `${year}年 = ${animals[animalOf(year)]}年${holds ? '' : ` ≠ ${animal}年`}`,
      );
    }
}

function place(view: View, start: number, end: number): Term {
  return { role: 'year', claim: null, passage: view.passage, start, end };
}

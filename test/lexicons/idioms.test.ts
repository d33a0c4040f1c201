import { expect, test } from 'vitest';
import { accepted, idioms } from '../../src/lexicons/data/idioms.js';
import { idiomSlipsIn } from '../../src/lexicons/idioms.js';

const slips = (text: string) =>
  [...idiomSlipsIn(text)].map(({ start, end, idiom }) => `${text.slice(start, end)}→${idiom}`);

test('the data are runs of four characters, sorted, each once', () => {
  for (const data of [idioms, accepted]) {
    const runs = data.match(/.{4}/gu)!;
    expect(runs.join('')).toBe(data);
    expect([...new Set(runs)].sort()).toEqual(runs);
  }
});

test('takes no idiom, and no form that it accepts, for a slip', () => {
  for (const run of [...idioms.match(/.{4}/gu)!, ...accepted.match(/.{4}/gu)!]) expect(slips(`，${run}。`)).toEqual([]);
});

test.each([
  ['大家齐心协利修好了桥', '齐心协利→齐心协力'],
  ['他脚塌实地干了十年', '脚塌实地→脚踏实地'],
  ['两家店各有千丘', '各有千丘→各有千秋'],
  ['难题迎刃解，大家高兴', '迎刃解→迎刃而解'],
  ['村里的人络不绝', '络不绝→络绎不绝'],
])('finds the slip in %s', (text, slip) => {
  expect(slips(text)).toEqual([slip]);
});

test.each([
  '在进一步加强管理的基础上',
  '这件事为大家作用不小',
  '他们各有所长期盼着比赛',
  '齐心，协利两家公司',
  '一石三鸟、两全三美',
  '他们有作为，也不言语，你有我也有',
])('leaves alone %s', (text) => {
  expect(slips(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { decisionOn, type Verdict } from '../../src/decisions/decision-on.js';
import { standingsOf } from '../../src/decisions/standing.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';

const before = '开头的一段话。全县今年新建场馆8座（体育馆3座、图书馆4座），年底前全部开放。';
const flagsOf = (text: string) => inspect(readText('a.txt', text)).flags;
const verdict: Verdict = { decision: 'dismissed', reason: 'confirmed', note: null, edits: null };

/** How the only flag of the text stands, after the only flag of `before` was decided on. */
function standingIn(text: string) {
  const [flag] = flagsOf(before);
  const decision = decisionOn(flag!, before, verdict, '王编辑', '2025-11-26T08:00:00.000Z');
  const flags = flagsOf(text);
  expect(flags).toHaveLength(1);
  return standingsOf(flags, text, [decision])[0]!.state;
}

test.each([
  ['the copy is as it was', before, 'decided'],
  ['an edit elsewhere', before.replace('开头的一段话。', '开头换成了长得多的另一段话。'), 'decided'],
  ['an edit right before it', before.replace('新建场馆', '新修场馆'), 'decided'],
  ['the flagged figure changed', before.replace('8座', '9座'), 'stale'],
  ['a figure that it was weighed against changed', before.replace('3座', '2座'), 'stale'],
  ['both sides of it rewritten', '全县新建球场8座（足球场3座、篮球场4座），现已开放。', 'open'],
])('%s', (_, text, state) => {
  expect(standingIn(text)).toBe(state);
});

test('a decision on one flag is none on its lookalike elsewhere', () => {
  const text = `${before}\n\n邻县今年新建场馆8座（体育馆3座、图书馆4座），后年开放。`;
  const [flag] = flagsOf(before);
  const decision = decisionOn(flag!, before, verdict, '王编辑', '2025-11-26T08:00:00.000Z');
  expect(standingsOf(flagsOf(text), text, [decision]).map(({ state }) => state)).toEqual(['decided', 'open']);
});

test('a decision is out of date when the flag is weighed against more than it was', () => {
  const [flag] = flagsOf(before);
  const decision = decisionOn(flag!, before, verdict, '王编辑', '2025-11-26T08:00:00.000Z');
  const stateWith = (related: typeof flag) => standingsOf([related!], before, [decision])[0]!.state;
  expect(stateWith({ ...flag!, related: [...flag!.related, flag!.related[0]!] })).toBe('stale');
  expect(stateWith({ ...flag!, related: flag!.related.slice(1) })).toBe('stale');
  expect(stateWith({ ...flag!, related: [] })).toBe('stale');
});

test('too little context to tell a place by carries no decision to another', () => {
  const [flag] = flagsOf(before);
  const decision = decisionOn(flag!, before, verdict, '王编辑', '2025-11-26T08:00:00.000Z');
  const former = { ...decision, flag: 'former' };
  const stateUnder = (over: Partial<typeof former>) =>
    standingsOf(flagsOf(text), text, [{ ...former, ...over }]).map(({ state }) => state);
  // At the beginning of the text there is no prefix; neither had the decision, of which only its check is known.
  const text = '8座场馆（体育馆3座、图书馆4座）今年新建。\n\n全县今年新建场馆8座（体育馆3座、图书馆4座），年底开放。';
  expect(flagsOf(text).length).toBeGreaterThan(0);
  const open = flagsOf(text).map(() => 'open');
  expect(stateUnder({ prefix: '', suffix: '' })).toEqual(open);
  expect(stateUnder({ prefix: '县今', suffix: '（体' })).toEqual(open);
});

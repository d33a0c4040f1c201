import { expect, test } from 'vitest';
import { repeatedPassage } from '../../src/checks/repeated-passage.js';
import { flagsOf } from './properties.js';

const sentence = '山里的茶园今年第一次用上了无人机，采茶的人省下一半工夫。';

test('flags the second copy and shows the first', () => {
  const text = `${sentence}茶香飘得很远。${sentence}`;
  const [flag, ...others] = flagsOf(repeatedPassage, text);
  expect(others).toEqual([]);
  expect(flag).toMatchObject({ level: 'error', quote: sentence });
  expect(flag!.spans[0]!.start).toBeGreaterThan(flag!.related[0]!.spans[0]!.start);
  expect(flag!.fix?.edits.map((edit) => edit.text)).toEqual(['']);
});

test('takes a repeated quotation only for a warning', () => {
  const quote = '“山里的茶园今年第一次用上了无人机，采茶的人省下一半工夫。”';
  expect(flagsOf(repeatedPassage, `${quote}茶香飘得很远。${quote}`).map((flag) => flag.level)).toEqual(['warning']);
});

test('follows the right one of several places that begin alike', () => {
  const text = `会议指出，要把茶园的路修好，把水引上山。会议指出，要把茶农的账算清，把欠款还上。茶香飘得很远。会议指出，要把茶园的路修好，把水引上山。`;
  expect(flagsOf(repeatedPassage, text).map((flag) => flag.quote)).toEqual([
    '会议指出，要把茶园的路修好，把水引上山。',
  ]);
});

test('passes short sentences and clauses that recur', () => {
  expect(flagsOf(repeatedPassage, '茶香飘得远。风从山里来，茶香飘得远。茶香飘得远。')).toEqual([]);
});

test('asks of a line that stands alone at the head and opens a paragraph well below', () => {
  const between = '一\n茶香飘得很远，山下的人都闻得到。\n水从山上来，茶园喝得饱。\n云在山腰，人在云里。\n';
  const levels = (text: string) => flagsOf(repeatedPassage, text).map((flag) => flag.level);
  expect(levels(`${sentence}\n${between}${sentence}老茶农算过账。`)).toEqual(['note']);
  expect(levels(`${sentence}\n${between}老茶农算过账。${sentence}`)).toEqual(['error']);
});

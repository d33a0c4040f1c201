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

test('a caption may say again what the body says, but nobody says 图为 in the body', () => {
  const said = '收割机在村东的麦田里忙了整整一个上午。';
  const body = `连日来天气晴好，麦子黄了。${said}大家都松了口气。`;
  expect(flagsOf(repeatedPassage, `${body}\n\n图为昨天的麦田。${said}`).map(({ level }) => level)).toEqual(['note']);
  const caption = '图为昨天上午收割机在村东的麦田里作业。';
  expect(flagsOf(repeatedPassage, `连日来天气晴好。${caption}大家都松了口气。\n\n${caption}`)).toHaveLength(1);
});

test('one brief of several printed twice is no caption of the other', () => {
  const brief = `▲${sentence}`;
  const text = `${brief}\n\n▲图书馆明天闭馆一天，后天照常开放。\n\n${brief}`;
  expect(flagsOf(repeatedPassage, text)).toMatchObject([{ level: 'error' }]);
});

test('a clause that is the end of the one before it is told once', () => {
  expect(
    flagsOf(repeatedPassage, '他总是把孩子们的安全放在头一位，把孩子们的安全放在头一位，从不马虎。'),
  ).toMatchObject([{ level: 'warning', quote: '把孩子们的安全放在头一位，' }]);
  expect(flagsOf(repeatedPassage, '他说：“我们把孩子们的安全放在头一位，把孩子们的安全放在头一位，错不了。”')).toEqual(
    [],
  );
});

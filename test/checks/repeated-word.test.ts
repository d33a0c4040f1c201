import { describe, expect, test } from 'vitest';
import { repeatedWord } from '../../src/checks/repeated-word.js';
import { flagsOf } from './properties.js';

const quotes = (text: string) => flagsOf(repeatedWord, text).map((flag) => flag.quote);

test('deletes one of the two', () => {
  const text = '发放补贴补贴资金。';
  const [flag] = flagsOf(repeatedWord, text);
  const [edit] = flag!.fix!.edits;
  expect(text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end)).toBe('发放补贴资金。');
});

test('is sure of a phrase, less so of a word', () => {
  expect(flagsOf(repeatedWord, '大力推动大力推动改革。').map((flag) => flag.level)).toEqual(['error']);
  expect(flagsOf(repeatedWord, '大力推动推动改革。').map((flag) => flag.level)).toEqual(['warning']);
});

describe('a single doubled character', () => {
  test('needs evidence', () => {
    expect(quotes('河对岸是青青的山。')).toEqual([]);
    expect(quotes('双河河畔立着碑。')).toEqual([]);
  });
  test('has it in the copy', () => {
    expect(quotes('云岭卫生院扩建。云岭卫卫生院投入使用。')).toEqual(['卫卫']);
  });
  test('passes where a name meets the next word', () => {
    expect(quotes('达拉特旗旗委、昆明市市长、东胜区区域面积')).toEqual([]);
    expect(quotes('县医院成立，县医院院长到会。')).toEqual([]);
  });
  test('is flagged at the end of a division’s name where no word can begin', () => {
    expect(quotes('达拉特旗旗，昆明市市在西南')).toEqual(['旗旗', '市市']);
  });
});

test('lets people repeat themselves when they speak', () => {
  expect(quotes('他喊：“加油加油！”她说：“大家多交流交流。”')).toEqual([]);
  expect(quotes('两地加强交流交流合作。')).toEqual(['交流交流']);
});

import { expect, test } from 'vitest';
import { numeralStyle } from '../../src/checks/numeral-style.js';
import { readMarks, writeMarks } from './marked-prose.js';
import { flagsOf } from './properties.js';

test.each([
  '全县有⟦3百⟧多户通了气。',
  '工期五⟦十2⟧个月。',
  '厂子建于⟦一九零八⟧年。',
  '一共来了⟦一千〇三⟧人。',
  '⟦2024年十月28日⟧动工。',
  '⟦二〇二四年8月⟧动工。',
  '⟦8月二十日⟧动工。',
  '⟦20世纪八十年代⟧，这里还是荒滩。',
  '⟦24年8月20日⟧，两家签了约。',
  '⟦正月15⟧闹花灯。',
  '抬了⟦三、四⟧里地。',
  '产量在⟦9⟧～16亿斤之间。',
  '跑了⟦两、三⟧公里。',
])('notes %s', (marked) => {
  const { text } = readMarks(marked);
  expect(
    writeMarks(
      text,
      flagsOf(numeralStyle, text).flatMap((flag) => flag.spans),
    ),
  ).toBe(marked);
});

test.each([
  '每车装3千克，每箱5百分比。',
  '3千瓦的机器，10千伏的线路，1百公里。',
  '第三、四个项目开工，高二、三年级放假。',
  '二〇〇八年，一千零三人。',
  '2025年7月28日，农历六月初四。',
  '历时25年7个月，走了1.2千米。',
  '增长4.5%—6.5%，比分为3-1。',
  '全国三四线城市，一二线城市。',
  '有人要一、二人称的写法。',
  '正月初八开市，正月里来是新春，腊月二十三。',
])('passes %s', (text) => {
  expect(flagsOf(numeralStyle, text)).toEqual([]);
});

test('notes each kind once, and mends all of it', () => {
  const [flag, ...others] = flagsOf(numeralStyle, '走了七、八个村，问了三、四十户，住了五、六天。');
  expect(others).toEqual([]);
  expect(flag!.fix!.edits.map((edit) => edit.text)).toEqual(['七八', '三四', '五六']);
});

import { expect, test } from 'vitest';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';

/** The doubt of the failed sum, and the level of the flag that it leaves. */
function judge(prose: string): [doubt: string | null | undefined, level: string | undefined] {
  const { relations, flags } = inspect(readText('x.txt', prose));
  const sum = relations.find((r) => r.kind === 'sum' && r.verdict === 'fails');
  return [sum?.doubt, flags.find((f) => f.check === 'total-mismatch')?.level];
}

test('a stated total that no reading saves is an error', () => {
  expect(judge('招录教师12人、医生8人，合计21人。')).toEqual([null, 'error']);
});

test('a mismatch within the zeros of a round integer is a warning at most', () => {
  expect(judge('甲县拨付3000元、乙县拨付2512元，合计5500元。')).toEqual(['rounded', 'warning']);
  expect(judge('甲县拨付3000元、乙县拨付2512元，合计6500元。')).toEqual([null, 'error']);
});

test('one that cutting digits off instead of rounding explains is a note', () => {
  expect(judge('一季度收储1.29万吨、二季度收储1.29万吨，合计2.5万吨。')).toEqual(['truncated', 'note']);
});

test('half a unit of each printed last digit is no mismatch at all', () => {
  expect(judge('一期投资0.75亿元、二期投资0.46亿元，合计1.2亿元。')).toEqual([undefined, undefined]);
});

test('a figure hedged with 约 is never the ground of an error', () => {
  expect(judge('招录教师约12人、医生8人，合计26人。')).toEqual([undefined, undefined]);
});

test('what stands under 其中 need not be all of it: parts that overlap, or that a slip keeps from closing, are asked about', () => {
  expect(judge('录取教师120名，其中小学70名、中学60名、幼儿园26名。')).toEqual(['loose', 'note']);
  expect(judge('接待游客28639人，其中国庆22194人，中秋6435人。')).toEqual(['loose', 'note']);
});

test('parts that come to more than their whole, and with one slip of the pen mended to all of it, are warned of', () => {
  expect(judge('接待游客28619人，其中国庆22194人，中秋6435人。')).toEqual([null, 'warning']);
  // Of two digits and fewer a slip mends anything.
  expect(judge('古桥8座，其中石桥5座、木桥4座。')).toEqual(['loose', 'note']);
});

test('a bare list of three and more to the end is hardly left open: one slip in many digits makes it a warning', () => {
  expect(judge('诊疗560人次，其中内科210人次、外科150人次、儿科100人次。')).toEqual([null, 'warning']);
  expect(judge('诊疗56人次，其中内科21人次、外科15人次、儿科10人次。')).toEqual(['loose', 'note']);
});

/** The level of the flag of a check. */
function levelOf(check: string, prose: string): string | undefined {
  return inspect(readText('x.txt', prose)).flags.find((f) => f.check === check)?.level;
}

test('of several bases, only one that a slip keeps from fitting is taken for the one that was meant', () => {
  const copy = (rate: string) => `全市游客37.3万人次，过夜25.6万人次，其中古镇接待18.4万人次，占${rate}。`;
  expect(levelOf('share-mismatch', copy('49.3%'))).toBeUndefined();
  expect(levelOf('share-mismatch', copy('94.3%'))).toBe('warning');
  expect(levelOf('share-mismatch', copy('88.8%'))).toBe('note');
});

test('a multiple that cutting off would explain is no doubt where the end is one slip from what it makes', () => {
  expect(levelOf('growth-mismatch', '藏书由216册增加到8460册，是当初的40倍。')).toBe('error');
  expect(levelOf('growth-mismatch', '藏书由216册增加到8850册，是当初的40倍。')).toBe('note');
});

test('round anniversaries ten years apart are asked about, unless the article outvotes one of them', () => {
  const told = (first: string, ...more: string[]) =>
    `县剧院建院${first}周年展演\n\n${more.map((n) => `昨晚，县剧院建院${n}周年展演上演新戏。`).join('\n\n')}`;
  expect(levelOf('value-conflict', told('30', '80'))).toBe('note');
  expect(levelOf('value-conflict', told('30', '80', '80'))).toBe('warning');
  expect(levelOf('value-conflict', told('80', '80', '80'))).toBeUndefined();
});

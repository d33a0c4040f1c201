import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { clean, proven, wrong } from './english.table.js';

describe('clean English copy', () => {
  test.each(clean)('%s', (prose) => {
    expect(inspect(readText('x.txt', prose)).flags.map((f) => [f.check, f.quote])).toEqual([]);
  });

  test('stays clean as one page', () => {
    expect(inspect(readText('x.txt', clean.join('\n\n'))).flags.map((f) => [f.check, f.quote])).toEqual([]);
  });
});

test.each(wrong)('flags: %s', (prose, flags) => {
  expect(inspect(readText('x.txt', prose)).flags.map((f) => [f.level, f.check, f.quote])).toEqual(flags);
});

test.each(proven)('proves: %s', (prose, workings) => {
  const { relations } = inspect(readText('x.txt', prose));
  const held = relations.filter((r) => r.verdict === 'holds' && r.construction !== 'forward');
  expect(held.map((r) => r.working)).toEqual(workings);
});

test('an English paragraph of a Chinese page is read as English, and the Chinese around it as Chinese', () => {
  const page = '全队共30人，由20名教师和11名学生组成。\n\nGrowers hired 310 pickers, among them 385 students.\n';
  expect(inspect(readText('x.txt', page)).flags.map((f) => f.check)).toEqual(['total-mismatch', 'part-exceeds-whole']);
});

test('cost grows with the length of a paragraph, not with its square', () => {
  const sentence = 'Of the 400 seats, 100, or 25%, were sold: 60 to members and 40 to guests, 100 in all. ';
  const time = (times: number) => {
    const source = readText('x.txt', sentence.repeat(times));
    inspect(source);
    const start = process.cpuUsage();
    inspect(source);
    return process.cpuUsage(start).user;
  };
  time(50);
  expect(time(2000) / Math.max(time(100), 1000)).toBeLessThan(100);
});

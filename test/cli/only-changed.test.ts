import { expect, test } from 'vitest';
import type { LineRange } from '../../src/cli/git-changes.js';
import { onlyChanged } from '../../src/cli/only-changed.js';
import { inspect } from '../../src/pipeline.js';
import { toDocument } from '../../src/reports/report.js';
import { readText } from '../../src/sources/read.js';

/** A total in line 1, a part cut off into line 3 by a lone carriage return that git does not count, and a doubled word in line 5. */
const text =
  '全县今年新建体育场馆8座（体育馆3座、图书馆4座）。\n\n天晴。\r社员们的的干劲更足了。\n\n他说：“今年收成不错。\n';
const inspection = inspect(readText('a.txt', text));
const document = toDocument(inspection, { language: 'en' });

const left = (...ranges: LineRange[]) => onlyChanged(document, text, ranges).flags.map(({ check }) => check);

test.each<[number, number, string[]]>([
  [1, 1, ['total-mismatch']],
  [2, 2, []],
  [3, 3, ['repeated-word']],
  [4, 5, ['unpaired-mark']],
  [0, 1, ['total-mismatch']],
  [5, 6, ['unpaired-mark']],
  [1, 5, ['total-mismatch', 'repeated-word', 'unpaired-mark']],
  [9, 9, []],
])('lines %i to %i', (first, last, checks) => {
  expect(left({ first, last })).toEqual(checks);
});

test('no lines, no flags; several ranges, those of each', () => {
  expect(left()).toEqual([]);
  expect(left({ first: 1, last: 1 }, { first: 5, last: 5 })).toEqual(['total-mismatch', 'unpaired-mark']);
});

test('a flag stays for a place that it speaks of', () => {
  const split = '全县今年新建体育场馆8座（体育馆3座、\n图书馆4座）。\n';
  const whole = toDocument(inspect(readText('a.txt', split)), { language: 'en' });
  expect(onlyChanged(whole, split, [{ first: 2, last: 2 }]).flags).toEqual(whole.flags);
});

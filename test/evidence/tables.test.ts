import { expect, test } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { type Inspection, inspect } from '../../src/pipeline.js';
import { readSource, readText } from '../../src/sources/read.js';

/** A table of one row. */
async function table(path: string, row: string): Promise<Inspection> {
  const text = `2025年统计表\n\n| 地区 | 羊绒产量 |\n| --- | --- |\n| ${row} | 2574吨 |\n`;
  return inspect(await readSource(path, text, 'markdown'), []);
}

/** What is said of the figure in the row of a draft's table. */
async function outcomeOf(row: string, source: Inspection): Promise<string> {
  const { claims } = gatherEvidence(await table('drafts/draft.md', row), [source]);
  return claims.find(({ claim }) => claim.quote === '2574吨')!.outcome;
}

test.each([
  ['云杉岭县', '2025年，云杉岭县羊绒产量2574吨。', 'supported'],
  ['云杉岭县', '2025年，白桦市云杉岭县羊绒产量2574吨。', 'supported'],
  ['云杉岭县', '2025年，石坪县羊绒产量2574吨。', 'unsupported'],
  // Every city has one: which is meant, the table alone knows.
  ['市区', '2025年，白桦市市区羊绒产量2574吨。', 'unsupported'],
])('a row of %s, and a source that says %s: %s', async (row, source, outcome) => {
  expect(await outcomeOf(row, inspect(readText('sources/a.txt', source), []))).toBe(outcome);
});

test.each([
  ['云杉岭县', '白桦市云杉岭县', 'supported'],
  ['白桦市云杉岭县', '云杉岭县', 'supported'],
  ['云杉岭县', '石坪县', 'unsupported'],
  ['市区', '白桦市市区', 'unsupported'],
  ['白桦市市区', '市区', 'unsupported'],
])('a row of %s, and one of %s in a source: %s', async (row, other, outcome) => {
  expect(await outcomeOf(row, await table('sources/a.md', other))).toBe(outcome);
});

import { expect, test } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import { readSource, readText } from '../../src/sources/read.js';

/** What is said of the figure in the row of a draft's table. */
async function outcomeOf(row: string, source: string): Promise<string> {
  const table = `2025年统计表\n\n| 地区 | 羊绒产量 |\n| --- | --- |\n| ${row} | 2574吨 |\n`;
  const draft = inspect(await readSource('drafts/draft.md', table, 'markdown'), []);
  const { claims } = gatherEvidence(draft, [inspect(readText('sources/a.txt', source), [])]);
  return claims.find(({ claim }) => claim.quote === '2574吨')!.outcome;
}

test.each([
  ['云杉岭县', '2025年，云杉岭县羊绒产量2574吨。', 'supported'],
  ['云杉岭县', '2025年，白桦市云杉岭县羊绒产量2574吨。', 'supported'],
  ['云杉岭县', '2025年，石坪县羊绒产量2574吨。', 'unsupported'],
  // Every city has one: which is meant, the table alone knows.
  ['市区', '2025年，白桦市市区羊绒产量2574吨。', 'unsupported'],
])('a row of %s, and a source that says %s: %s', async (row, source, outcome) => {
  expect(await outcomeOf(row, source)).toBe(outcome);
});

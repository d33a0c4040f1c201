import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { checkstyleFormat } from '../../src/reports/checkstyle.js';
import type { Format } from '../../src/reports/format.js';
import { githubFormat } from '../../src/reports/github.js';
import { junitFormat } from '../../src/reports/junit.js';
import { markdownFormat } from '../../src/reports/markdown.js';
import { rdjsonFormat } from '../../src/reports/rdjson.js';
import { flagged } from './made-inspection.js';
import { rendered } from './rendered.js';
import { readCommands } from './workflow-commands.js';
import { xmlElements } from './xml-elements.js';

const lines = (text: string) => text.split('\n');

/** Where each format says which places of other documents a flag speaks of. SARIF, which has a field for them, has its own tests. */
const cases: readonly (readonly [string, Format, (text: string) => readonly string[]])[] = [
  ['github', githubFormat('en'), (text) => lines(readCommands(text)[0]!.message)],
  [
    'junit',
    junitFormat({ language: 'en', fails: () => true }),
    (text) => lines(xmlElements(text).find(({ name }) => name === 'failure')!.text),
  ],
  [
    'checkstyle',
    checkstyleFormat('1.2.3'),
    (text) =>
      xmlElements(text)
        .find(({ name }) => name === 'error')!
        .attributes.message!.split(' · '),
  ],
  ['rdjson', rdjsonFormat(), (text) => lines(JSON.parse(text).diagnostics[0].message)],
  ['markdown', markdownFormat('en'), (text) => cellOf(text)],
];

/** The lines of the cell that says what is wrong. */
function cellOf(page: string): string[] {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(page);
  const table = children.find((node) => node.type === 'table')!;
  const rows = [''];
  for (const node of table.children[1]!.children[2]!.children) {
    if (node.type === 'text') rows.push(`${rows.pop()}${node.value}`);
    else if (node.type === 'html' && node.value === '<br>') rows.push('');
    else throw new Error(`${node.type} in a cell`);
  }
  return rows;
}

test.each(cases)('%s names the places of other documents, with the sentence there', (_, format, read) => {
  const note = { zh: '来源', en: 'source' };
  const at = { quote: '13户', spans: [{ start: 20, end: 23 }], note };
  const inspection = flagged('共⟦12户⟧。', {
    elsewhere: [
      { ...at, path: 'sources/九月 统计.txt', line: 2, column: 5, sentence: '全村\n　共13户。' },
      { ...at, path: '来源/<年报|*>.md', line: 7, column: 1, sentence: '13户都在册。' },
    ],
  });
  const said = read(rendered(format, [inspection]));
  expect(said.filter((line) => line.includes('.txt:2:5') || line.includes('.md:7:1'))).toEqual([
    'sources/九月 统计.txt:2:5 source 全村 共13户。',
    '来源/<年报|*>.md:7:1 source 13户都在册。',
  ]);
  expect(said.some((line) => line.includes('is not the sum of its parts'))).toBe(true);
});

test.each(cases)('%s says no more of a flag that speaks of none', (_, format, read) => {
  const said = read(rendered(format, [flagged('共⟦12户⟧。')]));
  expect(said.join()).not.toContain('undefined');
  expect(said.filter((line) => line.includes('is not the sum')).length).toBe(1);
});

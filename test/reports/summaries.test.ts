import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/pipeline.js';
import { githubFormat } from '../../src/reports/github.js';
import { junitFormat } from '../../src/reports/junit.js';
import { markdownFormat } from '../../src/reports/markdown.js';
import { readText } from '../../src/sources/read.js';
import { flagged } from './made-inspection.js';
import { rendered } from './rendered.js';
import { readCommands } from './workflow-commands.js';
import { xmlElements } from './xml-elements.js';

describe('markdownFormat', () => {
  test('keeps below the 1 MiB that GitHub takes, and says how many flags it leaves out', () => {
    const one = flagged(`共⟦${'很多'.repeat(500)}户⟧。`);
    const many = { ...one, flags: Array.from({ length: 600 }, () => one.flags[0]!) };
    const problems = Array.from({ length: 500 }, () => ({ path: 'a', incomplete: true, message: '坏'.repeat(100) }));
    const page = rendered(markdownFormat('en'), [many, one, many], { problems });
    expect(Buffer.byteLength(page)).toBeLessThan(2 ** 20);
    expect(Buffer.byteLength(page)).toBeGreaterThan(2 ** 20 - 2 ** 17);
    const listed = page.match(/`total-mismatch`/g)!.length;
    expect(page).toContain(`${1201 - listed} flags not listed`);
    expect(page).toContain('1201 errors');
  });

  test('counts anew when it is begun anew', () => {
    const format = markdownFormat('en');
    const once = rendered(format, [flagged('共⟦1户⟧。')]);
    expect(rendered(format, [flagged('共⟦1户⟧。')])).toBe(once);
  });

  test('says that clean copy is clean', () => {
    expect(rendered(markdownFormat('zh'), [inspect(readText('a.txt', '天晴。'))])).toContain('**未发现问题**');
  });
});

describe('githubFormat', () => {
  test('gives columns only of a place on one line, which is all that GitHub shows', () => {
    const commands = (prose: string) => readCommands(rendered(githubFormat('en'), [flagged(prose)]));
    expect(commands('一\n共⟦12户⟧。')).toMatchObject([
      {
        name: 'error',
        properties: { line: '2', endLine: '2', col: '2', endColumn: '5', title: 'kanwu total-mismatch' },
      },
    ]);
    const [wide] = commands('共⟦1\n2户⟧。');
    expect(wide!.properties).toMatchObject({ line: '1', endLine: '2' });
    expect(wide!.properties).not.toHaveProperty('col');
  });

  test('says that there is more in the log than GitHub shows', () => {
    const one = flagged('共⟦1户⟧。');
    const of = (count: number) => rendered(githubFormat('en'), [{ ...one, flags: Array(count).fill(one.flags[0]) }]);
    expect(of(10)).not.toContain('stand in this log');
    expect(of(11)).toContain('stand in this log');
  });
});

describe('junitFormat', () => {
  const format = junitFormat({ language: 'en', fails: (level) => level !== 'note' });

  test('fails a flag that fails the run, passes one that does not, and skips one that is spared', () => {
    const [error, note] = [
      flagged('共⟦1户⟧。').flags[0]!,
      flagged('共⟦1户⟧。', { level: 'note', id: 'f-2' }).flags[0]!,
    ];
    const inspection = { ...flagged('共⟦1户⟧。'), flags: [error, note] };
    const elements = xmlElements(
      rendered(format, [inspection], { suppressed: [{ flag: error, by: 'baseline', reason: null }] }),
    );
    expect(elements.map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'testcase',
      'system-out',
      'testcase',
      'skipped',
    ]);
    expect(elements[1]!.attributes).toMatchObject({ tests: '3', failures: '1', errors: '0', skipped: '1' });
    expect(elements[3]!.text).toContain('sources/a.txt:1:2 error');
  });

  test('shows that a document without flags was read', () => {
    const elements = xmlElements(rendered(format, [inspect(readText('a.txt', '天晴。'))]));
    expect(elements.slice(1).map(({ name, attributes }) => [name, attributes.name])).toEqual([
      ['testsuite', 'a.txt'],
      ['testcase', 'kanwu'],
    ]);
  });
});

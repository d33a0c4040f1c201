import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseClaimFile } from '../../src/claims/claim-file.js';
import { kanwuInTerminal } from '../review/terminal.js';
import { kanwu, workspace } from './kanwu.js';

const report = '2025年，青杨岭县完成造林面积3.46万亩，新建农村公路182公里。\n';
const draft = '2025年，青杨岭县完成造林面积3.64万亩，新建农村公路182公里。\n';
const copy = { 'sources/年报.txt': report, 'sources/稿件.txt': draft };
const provenance = {
  drafts: { 'sources/稿*.txt': ['sources/年报.txt'] },
  sources: { 'sources/年报.txt': { title: '青杨岭县2025年年报', url: 'https://example.org/2025' } },
};
const json = { 'kanwu.config.json': JSON.stringify({ provenance }) };

describe('what the config declares', () => {
  test.each([
    ['json', JSON.stringify({ provenance })],
    ['yaml', "provenance:\n  drafts:\n    'sources/稿*.txt': [sources/年报.txt]\n"],
    ['js', `export default ${JSON.stringify({ provenance })};\n`],
    ['mjs', `export default ${JSON.stringify({ provenance })};\n`],
  ])('holds a draft against its source, written as %s', async (type, config) => {
    const cwd = workspace({ ...copy, [`kanwu.config.${type}`]: config });
    const { code, stdout } = await kanwu(cwd, ['check', 'sources/稿件.txt']);
    expect(code).toBe(1);
    expect(stdout).toContain('sources/稿件.txt:1:17 error “3.64万亩” differs from its source: “3.46万亩”');
    expect((await kanwu(cwd, ['check', 'sources/稿件.txt', '--no-config'])).code).toBe(0);
  });

  test('is known to trace, coverage, link, unlink, claims, verify and report', async () => {
    const cwd = workspace({ ...copy, ...json });
    expect((await kanwu(cwd, ['trace', '182公里', 'sources/稿件.txt'])).stdout).toContain('sources/年报.txt:1:');
    expect((await kanwu(cwd, ['coverage'])).stdout).toContain(
      'sources/稿件.txt: 50% (1 of 2 borne out, 1 contradicted',
    );
    expect(await kanwu(cwd, ['coverage', '--require', '60'])).toMatchObject({ code: 1 });
    expect(await kanwu(cwd, ['link', '3.64万亩', 'sources/年报.txt:1:17', '--contradicts'])).toMatchObject({ code: 0 });
    expect(await kanwu(cwd, ['claims', 'sources'])).toMatchObject({ code: 0 });
    const file = parseClaimFile(readFileSync(join(cwd, 'claims/稿件.txt.json'), 'utf8'));
    expect(file.sources).toMatchObject([{ path: 'sources/年报.txt' }]);
    expect(file.claims.flatMap(({ evidence }) => evidence)).toMatchObject([
      { quote: '3.46万亩', stance: 'contradicts' },
    ]);
    expect(await kanwu(cwd, ['verify'])).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'sources/年报.txt'), report.replace('182', '192'));
    expect((await kanwu(cwd, ['verify', 'sources/稿件.txt'])).stdout).toContain(
      '年报.txt, which it relies on, was changed',
    );
    expect(await kanwu(cwd, ['unlink', '3.64万亩'])).toMatchObject({ code: 0 });
    const reviews = await kanwu(cwd, ['report', 'sources/稿件.txt', '--format', 'claimreview']);
    expect(reviews.stdout).toContain('青杨岭县2025年年报');
    const book = await kanwu(cwd, ['report', 'sources/稿件.txt', '--format', 'html']);
    expect(book.stdout).toContain('https://example.org/2025');
  });

  test('is known to the desk', async () => {
    const cwd = workspace({ ...copy, ...json });
    const desk = kanwuInTerminal(cwd, ['review', 'sources/稿件.txt', '--lang', 'en']);
    await desk.shows('source-conflict');
    await desk.shows('“3.46万亩”');
    desk.type('q');
    expect(await desk.ended()).toBe(0);
  });

  test('is relative to the config, wherever in its repository kanwu runs', async () => {
    const cwd = workspace({
      '.git/HEAD': '',
      'kanwu.config.json': JSON.stringify({
        provenance: { drafts: { 'desk/sources/*件.txt': ['desk/sources/年报.txt'] } },
      }),
      'desk/sources/年报.txt': report,
      'desk/sources/稿件.txt': draft,
    });
    const { stdout } = await kanwu(join(cwd, 'desk'), ['check']);
    expect(stdout).toContain('“3.46万亩” at sources/年报.txt:1:17');
    expect((await kanwu(cwd, ['check', 'desk/sources'])).stdout).toContain('“3.46万亩” at desk/sources/年报.txt:1:17');
  });

  test('is told by --print-config, as paths from here', async () => {
    const cwd = workspace({ ...copy, ...json });
    const relied = async (path: string) =>
      JSON.parse((await kanwu(cwd, ['check', '--print-config', path])).stdout).reliesOn;
    expect(await relied('sources/稿件.txt')).toEqual(['sources/年报.txt']);
    expect(await relied('sources/年报.txt')).toEqual([]);
  });

  test('a changed source is heard of, for all that is kept of earlier runs', async () => {
    const cwd = workspace({ ...copy, ...json, 'sources/稿件.txt': report });
    const run = () => kanwu(cwd, ['check', 'sources/稿件.txt', '--cache']);
    expect((await run()).code).toBe(0);
    expect((await run()).code).toBe(0);
    writeFileSync(join(cwd, 'sources/年报.txt'), draft);
    expect((await run()).code).toBe(1);
  });
});

describe('declarations in several places', () => {
  const matter = (path: string) => `---\nrelies-on: ${path}\n---\n\n${draft}`;

  test('add up: a draft is held against the sources that any of them names', async () => {
    const cwd = workspace({
      'sources/front.txt': '2025年，青杨岭县完成造林面积3.64万亩。\n',
      'sources/config.txt': '2025年，青杨岭县新建农村公路182公里。\n',
      'sources/file.txt': '2025年，青杨岭县水库8座。\n',
      'sources/draft.md': matter('sources/front.txt'),
      'kanwu.config.json': JSON.stringify({ provenance: { drafts: { 'sources/*.md': ['sources/config.txt'] } } }),
      'kanwu.sources.json': JSON.stringify({ drafts: { 'sources/draft.md': ['sources/file.txt'] } }),
    });
    const { stdout } = await kanwu(cwd, ['coverage', '--format', 'json']);
    const [document] = JSON.parse(stdout).documents;
    expect(document.coverage.percent).toBe(100);
    expect(document.sources.map(({ path }: { path: string }) => path)).toEqual([
      'sources/front.txt',
      'sources/config.txt',
      'sources/file.txt',
    ]);
  });

  test('of what is known of a source, what the config says goes before kanwu.sources.json, field by field', async () => {
    const note = { title: '旧题', publisher: '青杨岭县统计局' };
    const cwd = workspace({
      ...copy,
      ...json,
      'kanwu.sources.json': JSON.stringify({ sources: { 'sources/年报.txt': note } }),
    });
    const { stdout } = await kanwu(cwd, ['coverage', '--format', 'json']);
    expect(JSON.parse(stdout).documents[0].sources).toMatchObject([
      { title: '青杨岭县2025年年报', url: 'https://example.org/2025', publisher: '青杨岭县统计局' },
    ]);
  });
});

describe('a declaration that makes no sense ends the run in one line', () => {
  test.each([
    [{ draft: {} }, 'there is no key provenance.draft; did you mean drafts?'],
    [{ sources: { a: { tittle: 'x' } } }, 'there is no key provenance.sources.a.tittle; did you mean title?'],
    [{ drafts: { a: 'b' } }, 'provenance.drafts.a must be a list'],
    [{ drafts: { a: [] } }, 'provenance.drafts.a must hold 1 or more'],
    [{ drafts: { a: [''] } }, 'provenance.drafts.a[0] is empty'],
    [{ sources: { a: { url: '统计局' } } }, 'provenance.sources.a.url “统计局” is no address'],
    [{ sources: { a: { date: '2026年' } } }, 'provenance.sources.a.date “2026年” is no date'],
  ])('%j', async (declared, said) => {
    const cwd = workspace({ ...copy, 'kanwu.config.json': JSON.stringify({ provenance: declared }) });
    const { code, stdout, stderr } = await kanwu(cwd, ['check']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`kanwu: kanwu.config.json: ${said}`);
    expect(stderr.split('\n')).toHaveLength(2);
    const other = workspace({ ...copy, 'kanwu.sources.json': JSON.stringify(declared) });
    const same = await kanwu(other, ['check', 'sources/稿件.txt']);
    expect(same.code).toBe(2);
    expect(same.stderr).toContain(`kanwu: kanwu.sources.json: ${said.replaceAll('provenance.', '')}`);
  });

  test.each([
    [
      { drafts: { 'x/*.txt': ['sources/年报.txt'] } },
      'kanwu.config.json makes no sense (provenance.drafts: x/*.txt: no such file)',
    ],
    [
      { drafts: { 'sources/稿件.txt': ['sources/年抱.txt'] } },
      'sources/稿件.txt relies on sources/年抱.txt, which does not exist; did you mean sources/年报.txt?',
    ],
  ])('%j', async (declared, said) => {
    const cwd = workspace({ ...copy, 'kanwu.config.json': JSON.stringify({ provenance: declared }) });
    const { code, stderr } = await kanwu(cwd, ['check', 'sources/稿件.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

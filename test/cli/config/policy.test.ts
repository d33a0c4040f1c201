import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../../src/reports/report-schema.js';
import { kanwu, workspace } from '../kanwu.js';

/** One error (total-mismatch), and one warning (repeated-word, which may be an error). */
const wrong = '全县今年新建体育场馆8座（体育馆3座、图书馆4座）。\n\n社员们的的干劲更足了。\n';
const total = 'total-mismatch';

async function flagsIn(cwd: string, args: readonly string[] = []) {
  const { code, stdout, stderr } = await kanwu(cwd, ['check', '--format', 'json', ...args]);
  const flags = reportSchema
    .parse(JSON.parse(stdout))
    .documents.flatMap(({ path, flags }) => flags.map(({ check, level }) => `${path} ${check} ${level}`));
  return { code, flags, stderr };
}

const yaml = (config: string) =>
  workspace({ 'kanwu.config.yaml': config, 'sources/a.txt': wrong, 'sources/b.md': wrong });

describe('a config', () => {
  test('sets levels, turns checks off, and does so for some files only', async () => {
    const cwd = yaml(`
checks: { ${total}: warning, repeated-word: off }
overrides:
  - files: ['*.md']
    checks: { ${total}: off, repeated-word: { level: error } }
`);
    expect(await flagsIn(cwd)).toMatchObject({
      code: 0,
      flags: ['sources/a.txt total-mismatch warning', 'sources/b.md repeated-word warning'],
    });
  });

  test.each([
    ['JSON with a byte-order mark', 'kanwu.config.json', `\ufeff{"checks": {"${total}": "off"}}`],
    ['YAML', 'kanwu.config.yml', `checks:\n  ${total}: off # 由财务核对\n`],
    ['JavaScript of the older kind', 'kanwu.config.js', `module.exports = { checks: { '${total}': 'off' } };`],
    ['JavaScript', 'kanwu.config.mjs', `export default { checks: { '${total}': 'off' } };`],
  ])('may be %s', async (_, name, text) => {
    const cwd = workspace({ [name]: text, 'a.txt': wrong });
    expect(await flagsIn(cwd, ['a.txt'])).toMatchObject({ code: 0, flags: ['a.txt repeated-word warning'] });
    expect(await flagsIn(cwd, ['a.txt', '--no-config'])).toMatchObject({ code: 1 });
  });

  test('that is named holds, wherever it lies', async () => {
    const cwd = workspace({ 'house/style.yaml': `checks: { ${total}: off }`, 'a.txt': wrong });
    expect(await kanwu(cwd, ['check', 'a.txt', '--config', 'house/style.yaml'])).toMatchObject({ code: 0 });
    const { code, stderr } = await kanwu(cwd, ['check', 'a.txt', '--config', 'house/stile.yaml']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'kanwu: house/stile.yaml does not exist; check the path\n' });
  });

  test.each([
    [
      'checks: { total-mismach: off }',
      'kanwu.config.yaml: checks.total-mismach is no check; did you mean total-mismatch?',
    ],
    ['chekcs: {}', 'there is no key chekcs; did you mean checks?'],
    ['checks: [', 'kanwu.config.yaml cannot be read: '],
    ['words: !elsewhere x', 'words must be a list'],
    ['wordLists: [名单.txt]', '名单.txt does not exist'],
  ])('%s: one line, and exit code 2 of every command', async (config, line) => {
    const cwd = yaml(config);
    for (const command of ['check', 'fix', 'claims', 'verify', 'report']) {
      const { code, stdout, stderr } = await kanwu(cwd, [command, 'sources']);
      expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 });
      expect(stderr).toContain(line);
    }
    // Where the user is sent to for the names of checks.
    expect((await kanwu(cwd, ['explain'])).code).toBe(0);
  });

  test('decides what fails, unless the command line does', async () => {
    const cwd = yaml(`failOn: never\nchecks: { ${total}: off }`);
    expect(await flagsIn(cwd)).toMatchObject({ code: 0 });
    expect(await flagsIn(cwd, ['--fail-on', 'warning'])).toMatchObject({ code: 1 });
    const counted = yaml(`maxWarnings: 1\nchecks: { ${total}: off }`);
    expect(await flagsIn(counted)).toMatchObject({ code: 1 });
    expect(await flagsIn(counted, ['--max-warnings', '2'])).toMatchObject({ code: 0 });
    expect(await flagsIn(counted, ['--fail-on', 'never'])).toMatchObject({ code: 0 });
  });

  test('tells which paths are read: includes, and excludes even what is named, which is then said', async () => {
    const cwd = workspace({
      'kanwu.config.yaml': 'paths: { include: [版面], exclude: [旧稿] }',
      '版面/a.txt': wrong,
      '版面/旧稿/b.txt': wrong,
    });
    const paths = async (args: string[]) => [...new Set((await flagsIn(cwd, args)).flags.map((f) => f.split(' ')[0]))];
    expect(await paths([])).toEqual(['版面/a.txt']);
    expect(await paths(['.'])).toEqual(['版面/a.txt']);
    const named = await flagsIn(cwd, ['版面/旧稿/b.txt']);
    expect(named).toEqual({
      code: 0,
      flags: [],
      stderr: 'kanwu: 版面/旧稿/b.txt is not read: kanwu.config.yaml excludes 旧稿\n',
    });
  });

  test('that excludes all that a folder holds is no clean result', async () => {
    const cwd = yaml('paths: { exclude: [sources] }');
    for (const args of [[], ['sources'], ['sources', 'sources/a.txt']]) {
      const { code, stdout, stderr } = await kanwu(cwd, ['check', ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('kanwu.config.yaml excludes all that was found');
    }
    expect((await kanwu(cwd, ['check', 'sources/a.txt', 'sources/b.md'])).code).toBe(0);
  });

  test('whose globs match nothing is said when all is read', async () => {
    const cwd = yaml('overrides:\n  - { files: [付刊/**], checks: {} }');
    expect((await flagsIn(cwd)).stderr).toContain('kanwu.config.yaml: no file matches 付刊/**; check the glob\n');
    expect((await flagsIn(cwd, ['sources/a.txt'])).stderr).toBe('');
  });

  test('gives words, in lists of their own too, beside those of the workspace', async () => {
    const cwd = workspace({
      'kanwu.config.yaml': 'words: [社员们的的干劲]\nwordLists: [lists/名单.txt]',
      'lists/名单.txt': '# 栏目\n救助救助站\n',
      'kanwu.words.txt': '旗民们的的\n',
      'a.txt': '社员们的的干劲更足了。\n\n救助救助站的人来了。\n\n旗民们的的心愿。\n',
    });
    expect((await flagsIn(cwd, ['a.txt'])).flags).toEqual([]);
    expect((await flagsIn(cwd, ['a.txt', '--no-config'])).flags).toHaveLength(2);
  });

  test('sets the language, unless the command line does', async () => {
    const cwd = yaml('language: zh');
    expect((await kanwu(cwd, ['check', 'sources', '--level', 'error'])).stdout).toContain('差错');
    expect((await kanwu(cwd, ['check', 'sources', '--lang', 'en'])).stdout).toContain('error');
    expect((await kanwu(cwd, ['check', 'gone.txt'])).stderr).toContain('找不到 gone.txt');
  });

  test('holds at the other commands: fixes of a check that is off are not made', async () => {
    const cwd = yaml('checks: { repeated-word: off }');
    expect((await kanwu(cwd, ['fix', '--dry-run'])).stdout).toBe('');
    expect((await kanwu(cwd, ['fix', '--dry-run', '--no-config'])).stdout).toContain('+社员们的干劲');
  });
});

test('--print-config prints what holds for a file', async () => {
  const cwd = yaml(`
checks: { ${total}: warning }
words: [甲]
overrides: [{ files: ['*.md'], checks: { mixed-width: off }, words: [乙] }]
paths: { exclude: [旧稿] }
maxWarnings: 3
baseline: known.json
`);
  const printed = async (file: string) =>
    JSON.parse((await kanwu(cwd, ['check', '--print-config', file, '--fail-on', 'note'])).stdout);
  expect(await printed('sources/b.md')).toMatchObject({
    config: 'kanwu.config.yaml',
    excluded: false,
    failOn: 'note',
    maxWarnings: 3,
    baseline: 'known.json',
    checks: { [total]: 'warning', 'mixed-width': 'off', 'repeated-word': 'error' },
    words: ['甲', '乙'],
  });
  expect(await printed('旧稿/b.txt')).toMatchObject({
    excluded: true,
    checks: { 'mixed-width': 'note' },
    words: ['甲'],
  });
});

test('--quiet shows what fails the gate, and nothing of the rest', async () => {
  const cwd = yaml('{}');
  const quiet = async (args: string[]) => await flagsIn(cwd, ['sources/a.txt', '--quiet', ...args]);
  expect(await quiet([])).toEqual({ code: 1, flags: ['sources/a.txt total-mismatch error'], stderr: '' });
  expect((await quiet(['--fail-on', 'warning'])).flags).toHaveLength(2);
  expect((await quiet(['--max-warnings', '0'])).flags).toHaveLength(2);
});

test('without a config nothing is loaded to read one', async () => {
  const cwd = workspace({ 'a.txt': wrong });
  const coverage = mkdtempSync(join(tmpdir(), 'kanwu-loaded-'));
  const loaded = async () => {
    const { readdirSync, readFileSync, rmSync } = await import('node:fs');
    await kanwu(cwd, ['check', 'a.txt'], { env: { NODE_V8_COVERAGE: coverage } });
    const json = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), 'utf8'));
    rmSync(coverage, { recursive: true });
    return json.join('');
  };
  expect(await loaded()).not.toMatch(/node_modules\/(zod|yaml|picomatch)\//);
});

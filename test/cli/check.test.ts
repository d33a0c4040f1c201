import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/reports/report-schema.js';
import { binary, kanwu, workspace } from './kanwu.js';

const clean = '河湾镇上半年新建大棚120座。\n';
/** One warning. */
const doubled = '这是全县居民的的心愿。\n';
/** One error. */
const unpaired = '他说：“今年收成不错。\n\n大家都笑了。\n';

async function reportOf(cwd: string, args: readonly string[], stdin: string | Uint8Array = ''): Promise<Report> {
  const { stdout } = await kanwu(cwd, ['check', '--format', 'json', ...args], { stdin });
  return reportSchema.parse(JSON.parse(stdout));
}

describe('exit code', () => {
  test.each([
    [0, clean, []],
    [1, unpaired, []],
    [0, doubled, []],
    [1, doubled, ['--fail-on', 'warning']],
    [1, doubled, ['--fail-on', 'note']],
    [0, unpaired, ['--fail-on', 'never']],
    [1, doubled, ['--fail-on', 'warning', '--level', 'error']],
  ])('%i for %j %j, whatever the format and output', async (code, copy, args) => {
    const cwd = workspace({ 'a.txt': copy });
    for (const more of [[], ['--format', 'json'], ['--output-file', 'out']])
      expect((await kanwu(cwd, ['check', 'a.txt', ...args, ...more])).code).toBe(code);
  });

  test('2 when one file could not be read: it is named once, and the others go on', async () => {
    const cwd = workspace({ 'a.txt': unpaired, 'b.txt': new Uint8Array([1, 0, 2]), 'c.txt': doubled });
    const { code, stdout, stderr } = await kanwu(cwd, ['check', '.']);
    expect(code).toBe(2);
    expect(stderr).toBe('kanwu: b.txt is not a text file; convert it to .txt or .md first\n');
    expect(stdout).toContain('a.txt:1:');
    expect(stdout).toContain('c.txt:1:');
  });
});

describe('bad input', () => {
  test.each([
    ['a binary file', { 'a.txt': new Uint8Array([0x89, 0x50, 0, 0]) }, 'a.txt is not a text file'],
    ['invalid UTF-8', { 'a.txt': new Uint8Array([0x61, 0xff, 0xfe, 0x62, 0xc3]) }, 'the encoding of a.txt is unknown'],
    ['a removed file', { 'b.txt': clean }, 'a.txt does not exist; did you mean b.txt?'],
    ['a folder without copy', { 'a.txt/b.pdf': clean }, 'a.txt holds no copy'],
  ])('%s takes one line and exit code 2', async (_, files: Record<string, string | Uint8Array>, line) => {
    const { code, stdout, stderr } = await kanwu(workspace(files), ['check', 'a.txt']);
    expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 2, lines: 2 });
    expect(stderr).toContain(line);
    expect(stdout).not.toContain('a.txt:');
  });

  test('a link that leads nowhere, and one that leads in a circle', async () => {
    const cwd = workspace();
    symlinkSync('gone.txt', join(cwd, 'a.txt'));
    symlinkSync('round.txt', join(cwd, 'round.txt'));
    for (const name of ['a.txt', 'round.txt']) {
      const { code, stderr } = await kanwu(cwd, ['check', name]);
      expect(code).toBe(2);
      expect(stderr).toMatch(new RegExp(`^kanwu: ${name} .*\n$`));
    }
  });

  test.each([
    ['an empty file', ''],
    ['line ends only', '\n\r\n\n'],
    ['CRLF', clean.replaceAll('\n', '\r\n')],
    ['no line end', clean.trimEnd()],
    ['a byte-order mark', `\ufeff${clean}`],
    ['astral characters', '𠮷野家开业，𠮷。👨‍👩‍👧\n'],
    ['one very long line', `${'全县新建大棚十二座，'.repeat(20_000)}\n`],
  ])('%s is no failure', async (_, text) => {
    expect(await kanwu(workspace({ 'a.txt': text }), ['check', 'a.txt', '--fail-on', 'never'])).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('columns count UTF-16 units, and no byte-order mark', async () => {
    const cwd = workspace({ 'a.txt': '\ufeff第一行。\r\n𠮷野全县居民的的心愿。' });
    expect((await reportOf(cwd, ['a.txt'])).documents[0]!.flags).toMatchObject([{ quote: '的的', line: 2, column: 8 }]);
  });

  test('a name that would recolour the terminal is shown, not obeyed', async () => {
    const { stderr } = await kanwu(workspace(), ['check', 'a\u001bc.txt']);
    expect(stderr).toContain('a␛c.txt does not exist');
  });
});

describe('paths', () => {
  test('are files, folders and globs, each document once, in order', async () => {
    const cwd = workspace({ 'b/2.txt': clean, 'a/1.md': clean, 'a/skip.pdf': clean, 'c.txt': clean });
    const paths = async (...args: string[]) => (await reportOf(cwd, args)).documents.map((document) => document.path);
    expect(await paths('c.txt', 'b', 'a/*.md', './c.txt')).toEqual(['a/1.md', 'b/2.txt', 'c.txt']);
    expect(await paths('**/*.txt')).toEqual(['b/2.txt', 'c.txt']);
  });

  test('are sources/ unless given', async () => {
    const cwd = workspace({ 'sources/a.txt': clean, 'b.txt': clean });
    expect((await reportOf(cwd, [])).documents.map((document) => document.path)).toEqual(['sources/a.txt']);
    const { code, stderr } = await kanwu(workspace(), ['check']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'kanwu: there is no folder sources/ here; name a file (kanwu check copy.txt), or start a workspace with kanwu init\n',
    );
  });

  test('that match nothing are failures, and the others go on', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    const { code, stdout, stderr } = await kanwu(cwd, ['check', 'a.txt', 'none/*.txt']);
    expect(code).toBe(2);
    expect(stderr).toBe('kanwu: no file matches none/*.txt; check the pattern\n');
    expect(stdout).toContain('a.txt:1:');
  });

  test('- is standard input, under the name it is given', async () => {
    const cwd = workspace();
    expect((await reportOf(cwd, ['-'], doubled)).documents).toMatchObject([
      { path: 'stdin', flags: [{ quote: '的的' }] },
    ]);
    const code = '```\n的的\n```\n';
    expect((await reportOf(cwd, ['-', '--stdin-filename', 'a.md'], code)).documents).toMatchObject([
      { path: 'a.md', flags: [] },
    ]);
    expect(await kanwu(cwd, ['check', '-'], { stdin: new Uint8Array([1, 0]) })).toMatchObject({ code: 2 });
  });
});

describe('output', () => {
  test('of JSON is one valid object on standard output', async () => {
    const cwd = workspace({ 'a.txt': doubled, 'b.txt': unpaired, 'c.txt': clean });
    const { summary, documents, tool } = await reportOf(cwd, ['.']);
    expect(tool).toEqual({ name: 'kanwu', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(summary).toMatchObject({ documents: 3, flags: { error: 1, warning: 1, note: 0 } });
    expect(documents).toHaveLength(3);
  });

  test('goes to a file whole, and then standard output is empty', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    const shown = await kanwu(cwd, ['check', 'a.txt', '--format', 'json']);
    expect(await kanwu(cwd, ['check', 'a.txt', '--format', 'json', '--output-file', 'out.json'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(shown.stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
  });

  test('to a place that cannot be written is a failure of one line', async () => {
    const cwd = workspace({ 'a.txt': clean });
    mkdirSync(join(cwd, 'folder'));
    for (const file of ['none/out', 'folder', 'a.txt/out']) {
      const { code, stdout, stderr } = await kanwu(cwd, ['check', 'a.txt', '--output-file', file]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^kanwu: .* cannot be written \(E[A-Z]+\); .*\n$/);
    }
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'folder']);
  });

  test('never overwrites the copy', async () => {
    const cwd = workspace({ 'a.txt': clean });
    symlinkSync('a.txt', join(cwd, 'link'));
    for (const file of ['./a.txt', 'link']) {
      const { code, stderr } = await kanwu(cwd, ['check', 'a.txt', '--output-file', file]);
      expect(code).toBe(2);
      expect(stderr).toContain('would be overwritten');
    }
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(clean);
  });

  test('leaves out flags below --level, and says how many', async () => {
    const cwd = workspace({ 'a.txt': doubled + unpaired });
    const { stdout, stderr } = await kanwu(cwd, ['check', 'a.txt', '--level', 'error']);
    expect(stdout).not.toContain('的的');
    expect(stdout).toContain('1 error, 0 warnings');
    expect(stderr).toBe('kanwu: not shown, being below --level error: 0 errors, 1 warning, 0 notes\n');
  });

  test('has no colours in a pipe, unless forced, and none then with --no-color or NO_COLOR', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    const escapes = async (args: string[], env: NodeJS.ProcessEnv) =>
      (await kanwu(cwd, ['check', 'a.txt', ...args], { env })).stdout.includes('\u001b');
    expect(await escapes([], {})).toBe(false);
    expect(await escapes([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await escapes(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await escapes([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  test('speaks the language of the locale, or that of --lang', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    const chinese = async (args: string[], env: NodeJS.ProcessEnv) =>
      (await kanwu(cwd, ['check', 'a.txt', ...args], { env })).stdout.includes('疑错');
    expect(await chinese([], { LANG: 'zh_CN.UTF-8' })).toBe(true);
    expect(await chinese([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe(false);
    expect(await chinese(['--lang', 'zh'], {})).toBe(true);
    expect(await chinese(['--lang=en'], { LANG: 'zh_CN.UTF-8' })).toBe(false);
  });

  test('to a reader that goes away ends quietly, with the exit code of the copy', async () => {
    const cwd = workspace(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, unpaired + doubled.repeat(300)])),
    );
    const child = spawn(process.execPath, [binary, 'check', '.', '--format', 'json'], { cwd });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test('writes nothing into the workspace', async () => {
    const cwd = workspace({ 'sources/a.txt': unpaired });
    await kanwu(cwd, ['check']);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['sources', 'sources/a.txt']);
  });
});

test('a bug keeps its stack, asks to be reported, and exits 2', async () => {
  const cwd = workspace({ 'a.txt': '路在6月30日修通。\n' });
  const env = { NODE_OPTIONS: '--import data:text/javascript,Math.imul=null' };
  const { code, stderr } = await kanwu(cwd, ['check', 'a.txt'], { env });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^TypeError: .*\n {4}at .*/);
  expect(stderr).toMatch(
    /\nkanwu: a.txt could not be checked: a fault of kanwu, not of the copy; please report what stands above\n$/,
  );
});

test('a full disk on standard output is a failure, not a crash', async ({ skip }) => {
  skip(!existsSync('/dev/full'), 'there is no /dev/full here');
  const cwd = workspace({ 'a.txt': doubled });
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [binary, 'check', 'a.txt'], { cwd, stdio: ['ignore', full, 'pipe'] });
  let stderr = '';
  child.stderr!.on('data', (data) => {
    stderr += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  closeSync(full);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^kanwu: (stdout cannot be written|标准输出).*ENOSPC.*\n$/);
});

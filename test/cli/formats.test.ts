import { spawn } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/output-requests.js';
import { binary, kanwu, workspace } from './kanwu.js';

/** One error. */
const unpaired = '他说：“今年收成不错。\n\n大家都笑了。\n';
/** One warning. */
const doubled = '这是全县居民的的心愿。\n';

describe.each(formats)('--format %s', (format) => {
  test('has the exit code of the copy, on standard output and in a file', async () => {
    const cwd = workspace({ 'error.txt': unpaired, 'warning.txt': doubled, 'binary.txt': new Uint8Array([1, 0]) });
    for (const [code, ...words] of [
      [1, 'error.txt'],
      [0, 'warning.txt'],
      [1, 'warning.txt', '--fail-on', 'warning'],
      [0, 'error.txt', '--fail-on', 'never'],
      [2, 'error.txt', 'binary.txt'],
    ] as const)
      for (const way of [[format], [`${format}=out`], [format, '--output-file', 'out']])
        expect((await kanwu(cwd, ['check', ...words, '--format', ...way])).code).toBe(code);
  });

  test('writes the same into a file as on standard output', async () => {
    const cwd = workspace({ '县报 1.txt': unpaired, 'b.txt': doubled });
    const { stdout } = await kanwu(cwd, ['check', '.', '--format', format]);
    expect(stdout).not.toBe('');
    const run = await kanwu(cwd, ['check', '.', '--format', `${format}=out`]);
    expect(run).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(stdout);
    expect(readdirSync(cwd).sort()).toEqual(['b.txt', 'out', '县报 1.txt']);
  });
});

test('several formats are written in one run, one of them to standard output', async () => {
  const cwd = workspace({ 'a.txt': unpaired });
  const words = ['--format', 'json=a=b.json', '--format', 'text', '--format=junit=out.xml'];
  const { code, stdout } = await kanwu(cwd, ['check', 'a.txt', ...words]);
  expect(code).toBe(1);
  expect(stdout).toContain('a.txt:1:4 error');
  expect(JSON.parse(readFileSync(join(cwd, 'a=b.json'), 'utf8'))).toMatchObject({ summary: { documents: 1 } });
  expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toMatch(/^<\?xml/);
});

describe('bad words', () => {
  test.each([
    [['--format', 'sarfi'], '--format cannot be “sarfi”; did you mean sarif?'],
    [['--format', 'jsn=out'], '--format cannot be “jsn”; did you mean json?'],
    [['--format', 'json='], '--format json= names no file'],
    [['--format', 'json', '--format', 'text'], 'only one format can go to standard output'],
    [['--format', 'json=out', '--format', 'text=./out'], 'two formats cannot go to one file'],
    [['--format', 'json=out', '--format', 'text=link'], 'two formats cannot go to one file'],
    [['--format', 'json=out', '--format', 'text', '--output-file', 'out'], 'two formats cannot go to one file'],
    [['--format', 'json=out', '--output-file', 'b'], '--output-file b is for the one format'],
    [['--format', 'json=a.txt'], '--output-file a.txt is the copy under check'],
  ])('%j', async (words, line) => {
    const cwd = workspace({ 'a.txt': unpaired, out: 'before' });
    symlinkSync('out', join(cwd, 'link'));
    const { code, stdout, stderr } = await kanwu(cwd, ['check', 'a.txt', ...words]);
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 });
    expect(stderr).toContain(line);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('before');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'link', 'out']);
  });
});

describe('an output file', () => {
  test.skipIf(!existsSync('/dev/full'))('on a full disk takes one line and exit code 2', async () => {
    const cwd = workspace({ 'a.txt': unpaired });
    const { code, stderr } = await kanwu(cwd, ['check', 'a.txt', '--output-file', '/dev/full']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^kanwu: \/dev\/full cannot be written \(ENOSPC\); .*\n$/);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test('that is write-protected stays as it is', async () => {
    const cwd = workspace({ 'a.txt': unpaired, out: 'before' });
    chmodSync(join(cwd, 'out'), 0o444);
    const { code, stderr } = await kanwu(cwd, ['check', 'a.txt', '--output-file', 'out']);
    expect(code).toBe(2);
    expect(stderr).toContain('out cannot be written (EACCES)');
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('before');
  });

  test('keeps its mode, and a link stays a link', async () => {
    const cwd = workspace({ 'a.txt': unpaired, out: 'before' });
    chmodSync(join(cwd, 'out'), 0o640);
    symlinkSync('out', join(cwd, 'link'));
    await kanwu(cwd, ['check', 'a.txt', '--format', 'json=link']);
    expect(lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'out')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toMatch(/^\{"version":1/);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'of a run that %s ends is not seen, nor what was written of it',
    async (signal) => {
      const cwd = workspace({ 'a.txt': unpaired, out: 'before' });
      // Standard input stays open, so the run waits with its output begun.
      const child = spawn(process.execPath, [binary, 'check', 'a.txt', '-', '--format', 'json=out'], { cwd });
      const ended = new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      await expect.poll(() => readdirSync(cwd).some((name) => name.endsWith('.tmp')), { timeout: 20_000 }).toBe(true);
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('before');
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out']);
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('before');
    },
  );

  test('of a run with a bug in one file names it, and holds the others', async () => {
    const cwd = workspace({ 'a.txt': '路在6月30日修通。\n', 'b.txt': '\n' });
    const env = { NODE_OPTIONS: '--import data:text/javascript,Math.imul=null' };
    expect((await kanwu(cwd, ['check', '.', '--format', 'json=out'], { env })).code).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'out']);
    const { documents, problems } = JSON.parse(readFileSync(join(cwd, 'out'), 'utf8'));
    expect({ documents, problems }).toMatchObject({ documents: [{ path: 'b.txt' }], problems: [{ path: 'a.txt' }] });
  });
});

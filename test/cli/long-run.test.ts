import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type ProgressPlace, showProgress } from '../../src/cli/progress.js';
import { kanwuInTerminal } from '../review/terminal.js';
import { binary, kanwu, workspace } from './kanwu.js';

const doubled = '这是全县居民的的心愿。\n';
const large = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`a${i}.txt`, '第3组居民共12人。\n'.repeat(2_500)]),
);

/** A workspace in which the run gets as far as z.txt and then waits: nobody has written the pipe yet. */
function waiting(files: Readonly<Record<string, string>>): { cwd: string; reached: () => Promise<FileHandle> } {
  const cwd = workspace(files);
  execFileSync('mkfifo', [join(cwd, 'z.txt')]);
  // A pipe opens for writing when somebody reads it.
  return { cwd, reached: () => open(join(cwd, 'z.txt'), 'w') };
}

describe('an interrupted run', () => {
  test.each([
    ['SIGINT', 130, { 'a.txt': doubled }],
    ['SIGTERM', 143, { 'a.txt': doubled }],
    ['SIGINT', 130, large],
  ] as const)('by %s exits %i, says one line, and leaves output files as they were', async (signal, code, files) => {
    const { cwd, reached } = waiting({ ...files, out: 'former', 'out.json': 'former' });
    const before = readdirSync(cwd);
    const outputs = ['--output-file', 'out', '--format', 'text', '--format', 'json=out.json'];
    const paths = [...Object.keys(files), 'z.txt'];
    // As a shell sees it, which tells how its command ended.
    const command = `"$0" "$@" & echo $!; { wait $!; } 2>/dev/null; echo $?`;
    const words = [process.execPath, binary, 'check', ...paths, ...outputs, '--concurrency', '2'];
    const child = spawn('sh', ['-c', command, ...words], {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const pipe = await reached();
    process.kill(Number(stdout), signal);
    await new Promise((resolve) => child.on('close', resolve));
    await pipe.close();
    const done = Object.keys(files).length;
    expect({ code: Number(stdout.split('\n')[1]), stderr }).toEqual({
      code,
      stderr: `kanwu: stopped after ${done} of ${done + 1} files; output files stay as they were before\n`,
    });
    expect(readdirSync(cwd)).toEqual(before);
    expect(['out', 'out.json'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(['former', 'former']);
  });

  test('keeps what it has checked for the next', async () => {
    const { cwd, reached } = waiting({ 'a.txt': '路在6月30日修通。\n' });
    const child = spawn(process.execPath, [binary, 'check', 'a.txt', 'z.txt', '--cache'], { cwd, stdio: 'ignore' });
    const pipe = await reached();
    child.kill('SIGTERM');
    await new Promise((resolve) => child.on('close', resolve));
    await pipe.close();
    const broken = { NODE_OPTIONS: '--import data:text/javascript,Math.imul=null' };
    expect(await kanwu(cwd, ['check', 'a.txt', '--cache'], { env: broken })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('progress', () => {
  test('is told on a terminal when the run is long, and cleared at the end', async () => {
    const { cwd, reached } = waiting({ 'a.txt': doubled });
    const terminal = kanwuInTerminal(cwd, ['check', 'a.txt', 'z.txt']);
    const pipe = await reached();
    expect(await terminal.shows('1 of 2 files, 1 flag')).toContain('的的');
    await pipe.writeFile(doubled);
    await pipe.close();
    expect(await terminal.ended()).toBe(0);
    const screen = terminal.screen();
    expect(screen).not.toContain('of 2 files');
    expect(screen).toContain('2 documents');
  });

  const progressOn = (place: Partial<ProgressPlace['stream']>, env: NodeJS.ProcessEnv) => {
    const written: string[] = [];
    const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    const stream = { isTTY: true, write, ...place };
    return { written, progress: showProgress(3, 'en', { stream, env, after: 1_000 }) };
  };

  test('waits a second, is hidden before anything else is said, and comes back', () => {
    vi.useFakeTimers();
    try {
      const { written, progress } = progressOn({}, {});
      progress.step(0);
      vi.advanceTimersByTime(999);
      progress.hide();
      expect(written).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(written).toEqual(['\r\u001b[K1 of 3 files, 0 flags']);
      progress.hide();
      progress.hide();
      expect(written.slice(1)).toEqual(['\r\u001b[K']);
      progress.step(2);
      vi.advanceTimersByTime(200);
      expect(written.at(-1)).toBe('\r\u001b[K2 of 3 files, 2 flags');
      progress.end();
      vi.advanceTimersByTime(10_000);
      expect(written.at(-1)).toBe('\r\u001b[K');
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['in a pipe', { isTTY: false }, {}],
    ['in CI', {}, { CI: 'true' }],
    ['on a terminal without a cursor', {}, { TERM: 'dumb' }],
  ])('is not told %s', (_, place, env) => {
    vi.useFakeTimers();
    try {
      const { written, progress } = progressOn(place, env);
      vi.advanceTimersByTime(10_000);
      progress.step(1);
      progress.end();
      expect(written).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});

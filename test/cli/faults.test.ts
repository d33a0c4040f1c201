import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/reports/report-schema.js';
import { binary, kanwu, type Run, workspace } from './kanwu.js';

describe('a document with 10,000 flags', () => {
  const many = 10_000;
  /** Each sum is wrong by 900, and by no slip of the pen that a zero at its end would excuse. */
  const copy = Array.from({ length: many }, (_, i) => {
    const [peaches, pears] = [1_001 + i * 10, 203 + i * 10];
    return `第${i + 1}号院今年栽种桃树${peaches}棵、梨树${pears}棵，合计${peaches + pears + 900}棵。\n`;
  }).join('\n');
  // A third of what Node takes by itself, and four times what this needs: what is kept of a flag must not add up.
  const env = { NODE_OPTIONS: '--max-old-space-size=384' };
  const result = async (format: string): Promise<string> => {
    const cwd = workspace({ 'a.txt': copy });
    const words = ['check', 'a.txt', '--format', format, '--output-file', 'out'];
    expect(await kanwu(cwd, words, { env })).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out']);
    return readFileSync(join(cwd, 'out'), 'utf8');
  };
  const places = Array.from({ length: many }, (_, i) => i * 2 + 1);

  test('as text', { timeout: 120_000 }, async () => {
    const lines = (await result('text')).split('\n');
    const heads = lines.filter((line) => line.startsWith('a.txt:'));
    expect(heads.map((head) => Number(/^a\.txt:(\d+):\d+ error /.exec(head)?.[1]))).toEqual(places);
    expect(lines.at(-2)).toContain('10000 errors, 0 warnings, 0 notes');
  });

  test('as JSON', { timeout: 120_000 }, async () => {
    const { summary, documents } = reportSchema.parse(JSON.parse(await result('json')));
    expect(summary.flags).toEqual({ error: many, warning: 0, note: 0 });
    const { flags } = documents[0]!;
    expect(flags.map(({ line }) => line)).toEqual(places);
    expect(new Set(flags.map(({ id }) => id)).size).toBe(many);
    expect(new Set(flags.map(({ fingerprint }) => fingerprint)).size).toBe(many);
  });

  test('as SARIF', { timeout: 120_000 }, async () => {
    const [run] = (JSON.parse(await result('sarif')) as Log).runs;
    const lines = run!.results!.map(({ locations }) => locations![0]!.physicalLocation!.region!.startLine);
    expect(lines).toEqual(places);
    expect(run!.invocations).toEqual([{ executionSuccessful: true }]);
  });
});

/** One error. */
const unpaired = '他说：“今年收成不错。\n\n大家都笑了。\n';

describe('a result that has nowhere to go', () => {
  const nobody = 65_534;
  /** What a user without rights meets in a folder that is read-only; for root its permissions mean nothing. */
  const asNobody = (cwd: string, words: readonly string[], env = {}): Promise<Run> => {
    chmodSync(cwd, 0o755);
    return kanwu(cwd, words, { env, ...(process.getuid?.() === 0 && { uid: nobody }) });
  };
  const mayRun =
    process.getuid?.() !== 0 || spawnSync(process.execPath, [binary, '--version'], { uid: nobody }).status === 0;
  if (!mayRun) console.warn('nobody but root may read this checkout: no folder is tried as read-only');

  test.runIf(mayRun)('in a read-only folder: what was there stays, and nothing is left beside it', async () => {
    const cwd = workspace({ 'a.txt': unpaired, 'shut/out.json': 'former' });
    chmodSync(join(cwd, 'shut'), 0o555);
    chmodSync(join(cwd, 'shut/out.json'), 0o666);
    const words = ['check', 'a.txt', '--format', 'json=shut/out.json', '--format', 'text'];
    const { code, stdout, stderr } = await asNobody(cwd, words);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'kanwu: shut/out.json cannot be written (EACCES); it is write-protected: change its permissions, or those of its folder\n',
    );
    expect(stdout).toContain('a.txt:1:4 error');
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['a.txt', 'shut', 'shut/out.json']);
    expect(readFileSync(join(cwd, 'shut/out.json'), 'utf8')).toBe('former');

    const chinese = await asNobody(cwd, [...words.slice(0, 4)], { LANG: 'zh_CN.UTF-8' });
    expect(chinese).toEqual({
      code: 2,
      stdout: '',
      stderr: 'kanwu: 写不了 shut/out.json（EACCES）；它受写保护：请修改它或所在文件夹的权限\n',
    });
  });

  /** A namespace of its own may mount a folder read-only, which stops root as well. */
  const mounted = 'mount --bind -o ro shut shut && exec "$0" "$@"';
  const mayMount = spawnSync('unshare', ['--mount', 'sh', '-c', 'mount --bind -o ro /usr /usr']).status === 0;
  if (!mayMount) console.warn('nothing may be mounted here: no disk is tried as read-only');

  test.runIf(mayMount)('on a read-only disk', () => {
    const cwd = workspace({ 'a.txt': unpaired, 'shut/out.json': 'former' });
    const words = [
      process.execPath,
      binary,
      'check',
      'a.txt',
      '--format',
      'json=shut/out.json',
      '--format',
      'text=out',
    ];
    const { status, stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', mounted, ...words], {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^kanwu: shut\/out\.json cannot be written \(EROFS\); it is write-protected: .*\n$/);
    expect(readFileSync(join(cwd, 'shut/out.json'), 'utf8')).toBe('former');
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toContain('a.txt:1:4 error');
  });

  // No user, root or not, can make a file here: they stand for every place that refuses one.
  test.each([
    ['below a file', 'a.txt/out', 'ENOTDIR', 'check that its folder exists and may be written to'],
    ['in a folder that is not there', 'none/out', 'ENOENT', 'check that its folder exists and may be written to'],
    ['where a folder stands', 'folder', 'EISDIR', 'it is a folder: name a file in it'],
    ['on a full disk', '/dev/full', 'ENOSPC', 'the disk is full: make room and run it again'],
  ])('%s: the other outputs are written, whichever is named first', async (_, place, reason, remedy) => {
    if (place.startsWith('/dev/') && !existsSync(place)) return console.warn(`there is no ${place} here`);
    const cwd = workspace({ 'a.txt': unpaired });
    mkdirSync(join(cwd, 'folder'));
    const outputs = [`sarif=${place}`, 'json=out.json', 'text'];
    for (const order of [outputs, outputs.toReversed()]) {
      const words = order.flatMap((output) => ['--format', output]);
      const { code, stdout, stderr } = await kanwu(cwd, ['check', 'a.txt', ...words]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `kanwu: ${place} cannot be written (${reason}); ${remedy}\n`,
      });
      expect(stdout).toContain('a.txt:1:4 error');
      const json = reportSchema.parse(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')));
      expect(json).toMatchObject({ summary: { flags: { error: 1 } }, problems: [] });
      rmSync(join(cwd, 'out.json'));
      expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['a.txt', 'folder']);
    }
  });

  test('twice is told twice, and ends the run before it does any work', async () => {
    const cwd = workspace({ 'a.txt': '路在6月30日修通。\n' });
    // Whoever begins to check dies of this.
    const env = { NODE_OPTIONS: '--import data:text/javascript,Math.imul=null' };
    const words = ['check', 'a.txt', '--format', 'json=none/a', '--format', 'text=none/b'];
    const { code, stdout, stderr } = await kanwu(cwd, words, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^kanwu: none\/a cannot be .*\nkanwu: none\/b cannot be .*\n$/);
  });
});

/** One parcel for a worker. Thirty of them and more are worth starting workers for. */
const long = '河湾镇。\n'.repeat(4_000);

describe.each(['1', '2'])('with --concurrency %s', (threads) => {
  test('a file that vanishes in mid-run is named, and the others are checked', async () => {
    const names = ['0.txt', ...Array.from({ length: 40 }, (_, i) => `a${String(i).padStart(2, '0')}.txt`), 'z.txt'];
    const cwd = workspace(Object.fromEntries(names.slice(1).map((name) => [name, long])));
    spawnSync('mkfifo', [join(cwd, '0.txt')]);
    const words = ['check', ...names, '--concurrency', threads, '--format', 'json=out.json', '--format', 'text'];
    const running = kanwu(cwd, words);
    // A pipe opens for writing when somebody reads it: the files are found by then, and the last of them is yet to be read.
    const pipe = await open(join(cwd, '0.txt'), 'w');
    rmSync(join(cwd, 'z.txt'));
    await pipe.writeFile(unpaired);
    await pipe.close();
    const { code, stdout, stderr } = await running;
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'kanwu: z.txt does not exist; check the path\n' });
    expect(stdout).toContain('41 documents');
    const { documents, problems } = reportSchema.parse(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')));
    expect(documents.map(({ path }) => path)).toEqual(names.slice(0, -1));
    expect(problems).toEqual([{ path: 'z.txt', incomplete: true, message: 'z.txt does not exist; check the path' }]);
  });
});

test.each([
  ['dies', 'throw new Error("died of no fault of its file")', /^Error: died of no fault of its file\n {4}at /],
  ['hoards', 'const hoard = []; for (;;) hoard.push(new Array(1e5).fill(name))', /^kanwu: c\.txt needs more memory/],
])('a file on which a worker %s is named, and the others are checked', async (_, fault, said) => {
  const names = ['a.txt', 'b.txt', 'c.txt', ...Array.from({ length: 40 }, (_, i) => `d${i + 10}.txt`), 'e.txt'];
  const cwd = workspace({ ...Object.fromEntries(names.map((name) => [name, long])), 'e.txt': unpaired });
  // Preloaded into every thread: where a worker opens c.txt, it meets its end outside of all that kanwu could catch.
  writeFileSync(
    join(cwd, 'fault.mjs'),
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
const { statSync, promises: { readFile } } = fs;
const bad = (name) => String(name).endsWith('c.txt');
if (!isMainThread) {
  fs.statSync = (name, ...rest) => (bad(name) ? { isFile: () => false } : statSync(name, ...rest));
  fs.promises.readFile = (name, ...rest) =>
    bad(name) ? new Promise(() => setImmediate(() => { ${fault} })) : readFile(name, ...rest);
}
syncBuiltinESMExports();
`,
  );
  const env = { NODE_OPTIONS: '--import ./fault.mjs --max-old-space-size=128' };
  const { code, stdout, stderr } = await kanwu(cwd, ['check', ...names, '--concurrency', '2', '--format', 'json'], {
    env,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
  const { documents, problems, summary } = reportSchema.parse(JSON.parse(stdout));
  expect(documents.map(({ path }) => path)).toEqual(names.filter((name) => name !== 'c.txt'));
  expect(problems).toMatchObject([{ path: 'c.txt', incomplete: true }]);
  expect(stderr.split('\n').at(-2)).toBe(`kanwu: ${problems[0]!.message}`);
  expect(summary.flags.error).toBe(1);
});

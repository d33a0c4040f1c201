import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CheckedFile, CheckJob } from '../../src/cli/check-file.js';
import { checkFiles, type Spread } from '../../src/cli/check-files.js';
import { workspace } from './kanwu.js';

const here = import.meta.dirname;
/** The worker as it is built; `npm test` builds it first. */
const built = pathToFileURL(join(here, '../../dist/cli/check-worker.js'));
const faulty = pathToFileURL(join(here, 'workers/faulty.mjs'));
const stillborn = pathToFileURL(join(here, 'workers/stillborn.mjs'));

const two: Spread = { workers: 2, entry: built, worthAPool: 0 };

function jobsFor(cwd: string, names: readonly string[], words: readonly string[] = []): CheckJob[] {
  const settings = { language: 'en', words, checks: {}, measured: true, provenance: null } as const;
  return names.map((name) => ({ input: { path: join(cwd, name), name }, settings }));
}

async function outcomes(jobs: readonly CheckJob[], spread: Spread): Promise<CheckedFile[]> {
  const all: CheckedFile[] = [];
  for await (const one of checkFiles(jobs, spread)) all.push(one);
  return all;
}

const nameOf = (checked: CheckedFile) => ('problem' in checked ? checked.path : checked.document.path);
const codeOf = (checked: CheckedFile) => ('problem' in checked ? checked.problem.code : null);

describe('worker threads', () => {
  test('give what this thread gives, in the order of the files, however their sizes differ', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `${String(i).padStart(2, '0')}.${i % 7 === 0 ? 'md' : 'txt'}`,
        `第${i}组居民的的心愿。\n\n`.repeat(i % 13 === 0 ? 500 : (i % 5) + 1),
      ]),
    );
    const cwd = workspace({ ...files, '30.txt': new Uint8Array([1, 0, 2]) });
    const jobs = jobsFor(cwd, Object.keys(files));
    const alone = await outcomes(jobs, { workers: 1 });
    expect(await outcomes(jobs, two)).toEqual(alone);
    expect(alone.map(nameOf)).toEqual(Object.keys(files));
    // What a grade is worked out from comes the same way.
    expect(alone.find((one) => nameOf(one) === '07.md')).toMatchObject({ printed: { headlines: [], characters: 29 } });
    expect(alone.flatMap((checked) => codeOf(checked) ?? [])).toEqual(['file-binary']);
  });

  test('are each told the settings of its files', async () => {
    const cwd = workspace({ 'a.txt': '居民的的心愿。', 'b.txt': '居民的的心愿。' });
    const [a, b] = jobsFor(cwd, ['a.txt', 'b.txt']) as [CheckJob, CheckJob];
    const spared = { ...b, settings: { ...b.settings, words: ['的的心愿'] } };
    const flags = (await outcomes([a, spared], two)).map((c) => ('document' in c ? c.document.flags.length : null));
    expect(flags).toEqual([1, 0]);
  });

  test('are given no more files than keep them busy while nobody takes what came of the first', async () => {
    const names = Array.from({ length: 2_000 }, (_, i) => `${i}.txt`);
    const cwd = workspace(Object.fromEntries(names.map((name) => [name, '河湾镇。'.repeat(1_000)])));
    const log = join(cwd, 'log');
    for await (const checked of checkFiles(jobsFor(cwd, names, [log]), { ...two, entry: faulty })) {
      expect(nameOf(checked)).toBe('0.txt');
      break;
    }
    const begun = readFileSync(log, 'utf8').split('\n').length;
    expect(begun).toBeLessThan(100);
  });

  test('leave a pipe to this thread', async () => {
    const cwd = workspace({ 'a.txt': '居民的的心愿。', 'c.txt': '居民的的心愿。' });
    execFileSync('mkfifo', [join(cwd, 'b.txt')]);
    const found: (string | null)[] = [];
    for await (const checked of checkFiles(jobsFor(cwd, ['a.txt', 'b.txt', 'c.txt']), two)) {
      // A shell of its own waits to be read; this process must not wait for it.
      if (found.length === 0) spawn('sh', ['-c', 'echo 居民的的心愿。 > b.txt'], { cwd, stdio: 'ignore' });
      found.push(codeOf(checked) ?? nameOf(checked));
    }
    expect(found).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });
});

describe('a fault of one file', () => {
  test.each([
    ['hoards', 'check-out-of-memory'],
    ['dies', 'check-crashed'],
  ])('on which a worker %s is told of that file alone, and the others are checked', async (fault, code) => {
    const names = ['a.txt', 'b.txt', `c-${fault}.txt`, 'd.txt', `e-${fault}.txt`, 'f.txt'];
    const cwd = workspace(Object.fromEntries(names.map((name) => [name, '河湾镇。'])));
    const checked = await outcomes(jobsFor(cwd, names, [join(cwd, 'log')]), { ...two, entry: faulty, heap: 24 });
    expect(checked.map(nameOf)).toEqual(names);
    expect(checked.map(codeOf)).toEqual([null, null, code, null, code, null]);
  });

  test('keeps the stack', async () => {
    const cwd = workspace({ 'a-dies.txt': '河湾镇。', 'b.txt': '河湾镇。' });
    const [checked] = await outcomes(jobsFor(cwd, ['a-dies.txt', 'b.txt'], [join(cwd, 'log')]), {
      ...two,
      entry: faulty,
    });
    expect(checked).toMatchObject({
      stack: expect.stringMatching(/died of no fault of its file\n\s+at .*faulty\.mjs/),
    });
  });

  test('that is too large for a worker’s memory is that it is too large', async () => {
    const cwd = workspace({
      'a.txt': '居民的的心愿。',
      'b.txt': '第3组居民共12人。\n'.repeat(300_000),
      'c.txt': '心愿。',
    });
    const checked = await outcomes(jobsFor(cwd, ['a.txt', 'b.txt', 'c.txt']), { ...two, heap: 96 });
    expect(checked.map(codeOf)).toEqual([null, 'check-out-of-memory', null]);
  });

  test('that vanishes while others are checked is that it is missing', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
    const cwd = workspace(Object.fromEntries(names.map((name) => [name, '河湾镇。\n'.repeat(2_000)])));
    const codes: (string | null)[] = [];
    for await (const checked of checkFiles(jobsFor(cwd, names), two)) {
      if (codes.length === 0) rmSync(join(cwd, '059.txt'));
      codes.push(codeOf(checked));
    }
    expect(codes).toEqual([...names.slice(1).map(() => null), 'file-missing']);
  });
});

test('where workers cannot start, this thread checks', async () => {
  const cwd = workspace({ 'a.txt': '居民的的心愿。' });
  const names = Array.from({ length: 100 }, (_, i) => `${i}.txt`);
  for (const name of names) writeFileSync(join(cwd, name), '居民的的心愿。'.repeat(300));
  const checked = await outcomes(jobsFor(cwd, names), { ...two, entry: stillborn });
  expect(checked.map(nameOf)).toEqual(names);
  expect(checked.every((one) => codeOf(one) === null)).toBe(true);
});

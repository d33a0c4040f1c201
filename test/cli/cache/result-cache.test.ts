import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openResultCache } from '../../../src/cli/cache/result-cache.js';
import { checkHere } from '../../../src/cli/check-here.js';
import { type PackedFile, pack, unpack } from '../../../src/cli/packed-file.js';
import { kanwu, workspace } from '../kanwu.js';

const doubled = '这是全县居民的的心愿，6月30日办成。\n';
/** Breaks every check that is made: what still comes out right was not checked. */
const broken = { env: { NODE_OPTIONS: '--import data:text/javascript,Math.imul=null' } };

describe('--cache', () => {
  test('gives the very same result without checking again', async () => {
    const cwd = workspace({ 'a.txt': doubled, 'b.md': `# 题\n\n${doubled}`, 'c.txt': '河湾镇。', 'd.txt': '' });
    for (const args of [['--format', 'json'], []]) {
      const first = await kanwu(cwd, ['check', '.', '--cache', ...args]);
      expect(await kanwu(cwd, ['check', '.', '--cache', ...args], broken)).toEqual(first);
      expect(await kanwu(cwd, ['check', '.', ...args])).toEqual(first);
    }
    expect(readFileSync(join(cwd, '.kanwu-cache/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('lies in node_modules where there is one, and where it is told to', async () => {
    const cwd = workspace({ 'a.txt': doubled, 'node_modules/x/index.js': '' });
    await kanwu(cwd, ['check', 'a.txt', '--cache']);
    await kanwu(cwd, ['check', 'a.txt', '--cache-location', 'over/there']);
    expect(readdirSync(join(cwd, 'node_modules/.cache/kanwu')).some((name) => name.endsWith('.pack'))).toBe(true);
    expect(readdirSync(join(cwd, 'over/there')).some((name) => name.endsWith('.pack'))).toBe(true);
    expect(existsSync(join(cwd, '.kanwu-cache'))).toBe(false);
  });

  test.each<[string, (cwd: string) => void, string[]]>([
    ['the copy', (cwd) => writeFileSync(join(cwd, 'a.txt'), doubled.replace('全县', '全市')), []],
    ['its name', (cwd) => renameSync(join(cwd, 'a.txt'), join(cwd, 'b.txt')), []],
    ['the words of the newsroom', (cwd) => writeFileSync(join(cwd, 'kanwu.words.txt'), '的的\n'), []],
    ['the config', (cwd) => writeFileSync(join(cwd, 'kanwu.config.json'), '{"checks":{"repeated-word":"off"}}'), []],
    ['the language', () => {}, ['--lang', 'zh']],
    ['the sources that it is held against', (cwd) => writeFileSync(join(cwd, 'kanwu.sources.json'), '{}'), []],
  ])('checks again when %s changes', async (_, change, args) => {
    const cwd = workspace({ 'a.txt': doubled });
    expect((await kanwu(cwd, ['check', '.', '--cache'])).stdout).toContain('的的');
    change(cwd);
    expect((await kanwu(cwd, ['check', '.', '--cache', ...args], broken)).code).toBe(2);
    expect(await kanwu(cwd, ['check', '.', '--cache', ...args])).toEqual(await kanwu(cwd, ['check', '.', ...args]));
  });

  test('keeps what is decided afterwards out of it: levels, and what reviewers dismiss', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    await kanwu(cwd, ['check', 'a.txt', '--cache']);
    expect((await kanwu(cwd, ['check', 'a.txt', '--cache', '--fail-on', 'warning'], broken)).code).toBe(1);
    const { stdout } = await kanwu(cwd, ['check', 'a.txt', '--format', 'json']);
    const { id } = JSON.parse(stdout).documents[0].flags[0];
    const decided = ['decide', id, 'a.txt', '--dismiss', '--reason', 'house-style'];
    expect((await kanwu(cwd, decided, { env: { KANWU_REVIEWER: 'r' } })).code).toBe(0);
    expect((await kanwu(cwd, ['check', 'a.txt', '--cache', '--fail-on', 'warning'], broken)).code).toBe(0);
  });

  test('that cannot be written is said once, and nothing else changes', async () => {
    const cwd = workspace({ 'a.txt': doubled, 'b.txt': doubled, taken: '' });
    const without = await kanwu(cwd, ['check', '.', '--fail-on', 'warning']);
    const run = await kanwu(cwd, ['check', '.', '--fail-on', 'warning', '--cache-location', 'taken']);
    expect(run).toMatchObject({ code: without.code, stdout: without.stdout });
    expect(run.stderr).toMatch(/^kanwu: the cache in taken cannot be written \(E[A-Z]+\), so .*\n$/);
  });
});

describe('the cache', () => {
  const settings = { language: 'en', words: [], checks: {}, provenance: null } as const;
  const never = (error: Error) => {
    throw error;
  };

  test('of another build holds nothing', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    const job = { input: { path: join(cwd, 'a.txt'), name: 'a.txt' }, settings };
    const checked = await checkHere(job);
    for (const build of ['one', 'other']) {
      const cache = openResultCache(join(cwd, 'cache'), never, build);
      expect(cache.find(job)).toBeNull();
      cache.keep(job, pack(checked));
      expect(unpack(cache.find(job)!)).toEqual(checked);
      cache.close();
    }
  });

  test('keeps a result by the bytes that were checked, not by those that stand there now', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    const job = { input: { path: join(cwd, 'a.txt'), name: 'a.txt' }, settings };
    const cache = openResultCache(join(cwd, 'cache'), never, 'build');
    const checked = await checkHere(job);
    writeFileSync(job.input.path, '河湾镇。');
    cache.keep(job, pack(checked));
    expect(cache.find(job)).toBeNull();
    writeFileSync(job.input.path, doubled);
    expect(unpack(cache.find(job)!)).toEqual(checked);
    cache.close();
  });

  test('keeps no failure', () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'cache'));
    const cache = openResultCache(join(cwd, 'cache'), never, 'build');
    const failed: PackedFile = { path: 'a.txt', problem: { code: 'check-crashed', args: { path: 'a.txt' } } };
    cache.keep({ input: { path: join(cwd, 'a.txt'), name: 'a.txt' }, settings }, failed);
    cache.close();
    expect(readdirSync(join(cwd, 'cache'))).toEqual([]);
  });
});

describe('a packed file', () => {
  const settings = { language: 'en', words: [], checks: {}, provenance: null } as const;

  test('is the same when unpacked, and yet the same as JSON', async () => {
    const cwd = workspace({ 'a.txt': `全县共12人，其中男7人、女4人。\n\n${doubled}` });
    const checked = await checkHere({ input: { path: join(cwd, 'a.txt'), name: 'a.txt' }, settings });
    const unpacked = unpack(pack(checked));
    expect(unpacked).toEqual(checked);
    expect(JSON.stringify(unpacked)).toBe(JSON.stringify(checked));
    expect(checked).toMatchObject({ tally: { claims: 4, relations: { fails: 1 } } });
  });
});

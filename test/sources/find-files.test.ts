import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/sources/find-files.js';
import { openSource } from '../../src/sources/open.js';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kanwu-'));
  for (const folder of ['copy/inner', 'copy/node_modules/x', 'copy/.hidden', 'empty', 'locked', '[一版]'])
    mkdirSync(join(cwd, folder), { recursive: true });
  for (const file of [
    'copy/b.txt',
    'copy/a.md',
    'copy/c.csv',
    'copy/.d.txt',
    'copy/inner/e.MARKDOWN',
    'copy/node_modules/x/README.md',
    'copy/.hidden/f.txt',
    'locked/g.txt',
    '[一版]/头条.txt',
  ])
    writeFileSync(join(cwd, file), '今日天气晴。');
  symlinkSync(join(cwd, 'copy'), join(cwd, 'copy/inner/loop'));
  chmodSync(join(cwd, 'locked'), 0);
});
afterAll(() => {
  chmodSync(join(cwd, 'locked'), 0o700);
  rmSync(cwd, { recursive: true });
});

describe('findFiles', () => {
  test('takes the texts of a folder, at any depth, but no hidden ones and no packages', async () => {
    const { files, unfound } = await findFiles(['copy'], cwd);
    expect(files).toEqual(['copy/a.md', 'copy/b.txt', 'copy/inner/e.MARKDOWN']);
    expect(unfound).toEqual([]);
    expect((await findFiles(['./copy/'], cwd)).files).toEqual(files);
    expect((await findFiles(['.'], join(cwd, 'copy'))).files).toContain('b.txt');
  });

  test('names links that lead nowhere, for the reader to fail on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanwu-'));
    symlinkSync(join(folder, 'gone'), join(folder, '头条.txt'));
    symlinkSync(join(folder, 'gone'), join(folder, 'gone.csv'));
    expect((await findFiles(['.'], folder)).files).toEqual(['头条.txt']);
    rmSync(folder, { recursive: true });
  });

  test('takes a named file whatever its name, once, and names of any shape', async () => {
    const { files } = await findFiles(['copy/c.csv', './copy/c.csv', '[一版]', '[一版]/头条.txt'], cwd);
    expect(files).toEqual(['[一版]/头条.txt', 'copy/c.csv']);
    const absolute = join(cwd, '[一版]');
    expect((await findFiles([absolute], '/')).files).toEqual([`${absolute}/头条.txt`]);
  });

  test('matches patterns, relative and from the root', async () => {
    expect((await findFiles(['copy/*.{txt,csv}'], cwd)).files).toEqual(['copy/b.txt', 'copy/c.csv']);
    expect((await findFiles([`${cwd}/copy/*.txt`], '/')).files).toEqual([`${cwd}/copy/b.txt`]);
  });

  test('says which words name nothing, and what they may have meant', async () => {
    const { files, unfound } = await findFiles(['copy/bb.txt', 'empty', 'copy/*.docx', 'locked', 'nowhere/x.txt'], cwd);
    expect(unfound).toEqual(
      expect.arrayContaining([
        { word: 'copy/bb.txt', why: 'missing', near: ['copy/b.txt'] },
        { word: 'empty', why: 'empty', near: [] },
        { word: 'copy/*.docx', why: 'empty', near: [] },
        { word: 'nowhere/x.txt', why: 'missing', near: [] },
      ]),
    );
    // A superuser reads locked folders.
    expect(files.every((file) => file === 'locked/g.txt')).toBe(true);
  });
});

describe('openSource', () => {
  test('reads a file under the name that it is given', async () => {
    const source = await openSource(join(cwd, 'copy/a.md'), 'copy/a.md');
    expect(source).toMatchObject({ path: 'copy/a.md', format: 'markdown', encoding: 'utf-8', bom: false });
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(source.passages.map((p) => p.text)).toEqual(['今日天气晴。']);
  });

  test.each([
    ['copy/none.txt', 'missing'],
    ['copy/b.txt/x', 'missing'],
    ['copy', 'directory'],
  ])('refuses %s as %s', async (path, code) => {
    await expect(openSource(join(cwd, path), path)).rejects.toMatchObject({ name: 'SourceError', code, path });
  });
});

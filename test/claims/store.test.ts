import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClaimFileError } from '../../src/claims/claim-file.js';
import { claimFilePath, listClaimFiles, readClaimFile, workspacePath, writeClaimFile } from '../../src/claims/store.js';
import { record } from './made-records.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'kanwu-store-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

const file = {
  version: 1 as const,
  path: 'sources/a.txt',
  sha256: 'b'.repeat(64),
  characters: 9,
  claims: [record('c-1', '12座', 2)],
  lost: [],
};

describe('where claim files are kept', () => {
  test.each([
    ['sources/a.txt', 'claims/a.txt.json'],
    ['sources/2025/七月/a.md', 'claims/2025/七月/a.md.json'],
    ['a.txt', 'claims/a.txt.json'],
    ['drafts/sources/a.txt', 'claims/drafts/sources/a.txt.json'],
  ])('%s → %s', (source, kept) => {
    expect(claimFilePath(source)).toBe(kept);
  });

  test.each([
    ['a.txt', 'a.txt'],
    ['./sources/../sources/a.txt', 'sources/a.txt'],
    ['..a.txt', '..a.txt'],
    ['../a.txt', null],
    ['sources/../../a.txt', null],
    ['..', null],
    ['.', null],
    [resolve('/elsewhere/a.txt'), null],
  ])('%s in the workspace is %s', (path, inside) => {
    expect(workspacePath(workspace, path)).toBe(inside);
  });

  test('an absolute path into the workspace is inside', () => {
    expect(workspacePath(workspace, join(workspace, 'sources', 'a.txt'))).toBe('sources/a.txt');
  });
});

describe('the store', () => {
  test('writes what it reads, makes folders, and leaves no other file', async () => {
    expect(await writeClaimFile(workspace, 'claims/deep/a.txt.json', file)).toBe(true);
    expect(readClaimFile(workspace, 'claims/deep/a.txt.json')).toEqual(file);
    expect(readdirSync(join(workspace, 'claims/deep'))).toEqual(['a.txt.json']);
  });

  test('does not touch a file that says the same already', async () => {
    await writeClaimFile(workspace, 'claims/a.txt.json', file);
    const { ino } = statSync(join(workspace, 'claims/a.txt.json'));
    expect(await writeClaimFile(workspace, 'claims/a.txt.json', file)).toBe(false);
    expect(statSync(join(workspace, 'claims/a.txt.json')).ino).toBe(ino);
  });

  test('lists claim files in order, and none where there is no folder', async () => {
    expect(listClaimFiles(workspace)).toEqual([]);
    await writeClaimFile(workspace, 'claims/b.txt.json', file);
    await writeClaimFile(workspace, 'claims/a/a.txt.json', file);
    writeFileSync(join(workspace, 'claims/.gitkeep'), '');
    expect(listClaimFiles(workspace)).toEqual(['claims/a/a.txt.json', 'claims/b.txt.json']);
  });

  test('tells a missing file from a bad one, and keeps the bad one', async () => {
    expect(readClaimFile(workspace, 'claims/a.txt.json')).toBeNull();
    await writeClaimFile(workspace, 'claims/a.txt.json', file);
    writeFileSync(join(workspace, 'claims/a.txt.json'), '{"version": 1');
    expect(() => readClaimFile(workspace, 'claims/a.txt.json')).toThrow(ClaimFileError);
    expect(readFileSync(join(workspace, 'claims/a.txt.json'), 'utf8')).toBe('{"version": 1');
  });
});

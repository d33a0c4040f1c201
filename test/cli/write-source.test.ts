import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSource } from '../../src/cli/write-source.js';
import { RewriteError } from '../../src/sources/rewrite.js';
import { workspace } from './kanwu.js';

const text = '居民的的心愿。\r\n';
const mend = [{ start: 3, end: 4, text: '' }];
const digest = createHash('sha256').update(text).digest('hex');
const place = () => join(workspace({ 'a.txt': text }), 'a.txt');

test('writes the file that was read, with its mode, and leaves nothing beside it', async () => {
  const path = place();
  chmodSync(path, 0o640);
  expect(await writeSource(path, digest, mend)).toBe('written');
  expect(readFileSync(path, 'utf8')).toBe('居民的心愿。\r\n');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(path, '..'))).toEqual(['a.txt']);
});

test('writes nothing over a file that is no longer what was read', async () => {
  const path = place();
  writeFileSync(path, '别人刚改过。\n');
  expect(await writeSource(path, digest, mend)).toBe('changed');
  expect(readFileSync(path, 'utf8')).toBe('别人刚改过。\n');
});

test('makes no file where one has gone, nor its folder', async () => {
  const path = place();
  expect(await writeSource(join(path, 'b.txt'), digest, mend)).toBe('gone');
  expect(await writeSource(join(path, '../b/c.txt'), digest, mend)).toBe('gone');
  rmSync(path);
  expect(await writeSource(path, digest, mend)).toBe('gone');
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('follows a link, which stays one', async () => {
  const path = place();
  const link = join(path, '../link.txt');
  symlinkSync('a.txt', link);
  expect(await writeSource(link, digest, mend)).toBe('written');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('居民的心愿。\r\n');
});

test('a write-protected file is not replaced, though its folder would allow it', async () => {
  const path = place();
  chmodSync(path, 0o444);
  await expect(writeSource(path, digest, mend)).rejects.toMatchObject({ code: 'EACCES' });
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('text that no encoding has leaves the file alone', async () => {
  const path = place();
  await expect(writeSource(path, digest, [{ start: 3, end: 4, text: '\ud842' }])).rejects.toThrow(RewriteError);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

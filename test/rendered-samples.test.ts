import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The repository is a working workspace: its claim files and sample reports are what kanwu makes of its sample pages.
// UPDATE=1 renders them anew.
const root = join(import.meta.dirname, '..');
const main = join(root, 'dist/bin/kanwu.js');
const update = process.env.UPDATE === '1';

function kanwu(...args: string[]): string {
  return execFileSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8' });
}

test.skipIf(!existsSync(main)).each([
  ['check.zh.txt', ['--lang', 'zh']],
  ['check.en.txt', ['--lang', 'en']],
  ['check.json', ['--lang', 'zh', '--format', 'json']],
])('reports/%s is what kanwu says of the sample pages', (name, options) => {
  const rendered = kanwu('check', 'sources', '--fail-on', 'never', '--no-color', ...options);
  const file = join(root, 'reports', name);
  if (update) writeFileSync(file, rendered);
  expect(rendered).toBe(readFileSync(file, 'utf8'));
});

test.skipIf(!existsSync(main))('reports/evidence-book.html is the evidence book of two sample pages', () => {
  const rendered = kanwu('report', 'sources/岁末综述.md', 'sources/民生专版.txt', '--format', 'html', '--lang', 'zh');
  const file = join(root, 'reports/evidence-book.html');
  if (update) writeFileSync(file, rendered);
  expect(rendered).toBe(readFileSync(file, 'utf8'));
});

test.skipIf(!existsSync(main))('claims/ holds a file for each sample page, and all of them verify', () => {
  if (update) kanwu('claims', 'sources');
  const pages = readdirSync(join(root, 'sources'));
  expect(readdirSync(join(root, 'claims')).sort()).toEqual(pages.map((name) => `${name}.json`).sort());
  expect(() => kanwu('verify', 'sources')).not.toThrow();
});

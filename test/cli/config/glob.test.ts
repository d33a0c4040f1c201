import { expect, test } from 'vitest';
import { matcherOf } from '../../../src/cli/config/glob.js';

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'sources/深/a.md', true],
  ['*.md', 'a.txt', false],
  ['旧稿', 'sources/旧稿/深/a.txt', true],
  ['旧稿/', '旧稿/a.txt', true],
  ['旧稿', '旧稿集/a.txt', false],
  ['sources/副刊', 'sources/副刊/a.txt', true],
  ['sources/副刊', 'other/sources/副刊/a.txt', false],
  ['sources/*.txt', 'sources/a.txt', true],
  ['sources/*.txt', 'sources/深/a.txt', false],
  ['sources/**', 'sources/.drafts/a.txt', true],
  ['{a,b}.txt', 'x/b.txt', true],
  ['*', '../a.txt', false],
  ['**', '../a.txt', false],
])('%s and %s: %s', (glob, path, matches) => {
  expect(matcherOf(glob).matches(path)).toBe(matches);
});

import { expect, test } from 'vitest';
import { reliesOn } from '../../src/sources/front-matter.js';

test.each([
  ['---\nrelies-on: [a.txt, b.md]\n---\n正文', { paths: ['a.txt', 'b.md'] }],
  ['---\r\ntitle: 稿\r\nrelies-on:\r\n  - a.txt\r\n---\r\n正文', { paths: ['a.txt'] }],
  ['---\nrelies-on: a.txt\n---', { paths: ['a.txt'] }],
  ['---\ntitle: 稿\n---\nrelies-on: [a.txt]', null],
  ['relies-on: [a.txt]', null],
  ['---\nrelies-on: [a.txt]\n', null],
])('%j', (text, said) => {
  expect(reliesOn(text)).toEqual(said);
});

test.each(['---\nrelies-on: [a\n---\n', '---\nrelies-on: []\n---\n', '---\nrelies-on: [1]\n---\n'])(
  '%j has a fault',
  (text) => {
    expect(reliesOn(text)).toMatchObject({ fault: expect.stringMatching(/^[^\n]+$/) });
  },
);

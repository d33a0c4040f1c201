import { describe, expect, test } from 'vitest';
import { bookDocument, bookOf } from './made-book.js';

const bulletin = '2025年，青河县地区生产总值86.4亿元。2025年，青河县城镇新增就业4860人。';
const draft = '2025年，青河县地区生产总值84.6亿元，城镇新增就业4860人。全县新建场馆8座（体育馆3座、图书馆4座）。';

describe('the book', () => {
  const book = bookOf(bookDocument('a.txt', draft, { 'bulletin.txt': bulletin }));

  test('links every figure to its row, and the row back', () => {
    const figures = [...book.matchAll(/id="(d1-g\d+)"/g)].map(([, id]) => id);
    expect(figures.length).toBeGreaterThanOrEqual(6);
    for (const id of figures) expect(book).toContain(`href="#${id}"`);
  });

  test('has every place that it links to', () => {
    const ids = new Set(Array.from(book.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    for (const [, target] of book.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, target] of book.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('names each thing once', () => {
    const ids = Array.from(book.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows how figures stand, and draws the arithmetic', () => {
    expect(book).toMatch(/class="figure s-contradicted"[^>]*>84.6亿元/);
    expect(book).toMatch(/class="figure s-supported"[^>]*>4860人/);
    expect(book).toMatch(/class="addend">3座<[\s\S]*?class="total">8座/);
  });

  test('tells what a figure stands for in the unit that it is printed in', () => {
    expect(book).toContain('84.55 – 84.65 亿元');
    expect(book).toContain('>4860 人<');
  });

  test('takes nothing from outside, and lets nothing in', () => {
    expect(book).toContain('default-src &#x27;none&#x27;');
    expect(book).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(book).not.toMatch(/ style=| on[a-z]+=/);
  });
});

test('what was decided of a flag stands with it', () => {
  const text = '居民的的心愿。';
  const said = { said: 'dismissed' as const, by: 'Wang', on: '2026-01-31', note: 'a quotation', stale: false };
  const book = bookOf(bookDocument('a.txt', text, {}, [said]));
  expect(book).toContain('dismissed (Wang, 2026-01-31) a quotation');
});

test.each([
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>共8座（甲3座、乙4座）。'],
  ['an end of style and script', '</style></script></title>共8座（甲3座、乙4座）。'],
  ['terminal and direction marks', '共\u001b[31m8座（甲3座、乙4座）\u202e。'],
  ['lone surrogates', '\ud800共8座（甲3座、乙4座）\udc00。'],
])('hostile copy is text: %s', (_, text) => {
  const name = `${text.slice(0, 20)}.txt`;
  const book = bookOf(bookDocument(name, text, { [`${name}2`]: text }));
  expect(book.match(/<script/g)).toHaveLength(1);
  expect(book).not.toMatch(/<img|<\/title>.*<\/title>/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  expect(book).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]|\p{Surrogate}/u);
});

test('an empty document, and one without figures, make a book', () => {
  expect(bookOf(bookDocument('empty.txt', ''))).toContain('empty.txt');
  expect(bookOf(bookDocument('words.txt', '天晴了。'), bookDocument('two.txt', '下雨了。'))).toContain('two.txt');
});

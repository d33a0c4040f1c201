import { describe, expect, test } from 'vitest';
import { deskMessages } from '../../src/messages/desk.js';
import type { Row } from '../../src/review/rows.js';
import { screenOf } from '../../src/review/screen.js';
import type { DeskState } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';
import { deskWith, documentOf, press, somebody } from './made-desk.js';

const wrong = '全县今年新建场馆8座（体育馆3座、图书馆4座），居民的的心愿实现了。工程将于6月31日完工。';
const list = '把家园绘成一幅学有所教、劳有所得、学有所教、老有所养的图景。';

function lines(rows: readonly Row[]): string[] {
  return rows.map((row) => row.map(({ text }) => text).join(''));
}

function listOf(state: DeskState): string[] {
  return lines(screenOf(state).list ?? []);
}

describe('the list beside the page', () => {
  test('puts each document under its path, where there are several', () => {
    expect(listOf(deskWith([wrong], 120)).join('\n')).not.toContain('a.txt');
    const rows = listOf(deskWith([wrong, wrong], 120));
    expect(rows.map((row) => /^[ab]\.txt/.exec(row)?.[0]).filter(Boolean)).toEqual(['a.txt', 'b.txt']);
    expect(rows).toHaveLength(8);
  });

  test('tells decisions apart by their signs, and the help says which is which', () => {
    const { state } = press(deskWith([wrong, wrong], 120), 'd1fyWhich?<enter>s');
    const signs = listOf(state).flatMap((row) => /^[▸ ] (\S) (?:error|warning)/.exec(row)?.[1] ?? []);
    expect(signs).toEqual(['–', '✓', '?', '…', '○', '○']);
    for (const sign of [...signs, '!']) expect(deskMessages.en['help-signs']({})).toContain(sign);
  });

  test('keeps the cursor in sight, however many documents there are', () => {
    let state = deskWith(
      Array.from({ length: 20 }, () => '居民的的心愿。'),
      120,
      16,
    );
    for (let i = 0; i < 20; i++) {
      expect(listOf(state).filter((row) => row.startsWith('▸'))).toHaveLength(1);
      state = press(state, 'j').state;
    }
  });
});

test('choices that have no room are counted, not hidden', () => {
  const shown = lines(screenOf(deskWith([list], 100, 14)).page).join('\n');
  expect(shown).toMatch(/… \+\d+/);
  expect(lines(screenOf(deskWith([list], 100, 40)).page).join('\n')).not.toMatch(/… \+\d+/);
});

test('an exchange in colour has an arrow: not every terminal strikes text through', () => {
  const { state } = press(deskWith([list]), 'f1x');
  expect(lines(screenOf(state).page).join('\n')).toMatch(/学有所教→.有所/);
});

test('what was mended still counts as done', () => {
  const { state } = press(deskWith([wrong]), 'jf');
  expect(lines(screenOf(state).header)[0]).toContain('decided 1/3');
  const mended = documentOf('a.txt', wrong.replace('的的', '的'));
  const after = step(state, { type: 'read', document: mended }, somebody).state;
  expect(lines(screenOf(after).header)[0]).toContain('decided 1/3');
});

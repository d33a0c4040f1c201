import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/decisions/edits.js';
import { keymap } from '../../src/review/keymap.js';
import { currentFlag, cursorIndex, filesToWrite, rowsOf, tally } from '../../src/review/lists.js';
import { rowWidth } from '../../src/review/rows.js';
import { screenOf } from '../../src/review/screen.js';
import { step } from '../../src/review/step.js';
import { deskWith, documentOf, press, somebody } from './made-desk.js';

const wrong = '全县今年新建场馆8座（体育馆3座、图书馆4座），居民的的心愿实现了。工程将于6月31日完工。';
const names = '呼伦尔市的客人来了。内蒙古呼伦贝尔市的朋友也来了。居民的的心愿，孩子的的心愿。';

describe('moving about', () => {
  test('q leaves the preview of what will be written, as Escape does', () => {
    const asked = { ...deskWith([wrong]), mode: { name: 'write', leaving: false } as const };
    expect(press(asked, 'q').state).toEqual(press(asked, '<escape>').state);
    expect(press(asked, 'q').state.mode.name).toBe('browse');
  });

  test('starts at the first flag that nobody has decided, also while documents still arrive', () => {
    const state = deskWith(['没有问题的一句话。', wrong]);
    expect(currentFlag(state)?.document.path).toBe('b.txt');
  });

  test('n skips what is decided, goes round the end, and says when nothing waits', () => {
    const { state } = press(deskWith([wrong]), 'd1');
    expect(currentFlag(press(state, 'nn').state)?.flag.quote).toBe('的的');
    const done = press(state, 'd1d1n').state;
    expect(done.notice?.code).toBe('all-decided');
    expect(tally(done.documents)).toMatchObject({ decided: 3, all: 3 });
  });

  test('what was put off waits, and is asked again once all else is decided', () => {
    const { state } = press(deskWith([wrong]), 's');
    expect(currentFlag(state)?.flag.quote).toBe('的的');
    const last = press(state, 'd1d1').state;
    expect(currentFlag(last)?.flag.quote).toBe('8座');
    expect(tally(last.documents).decided).toBe(2);
  });

  test('a filter hides rows, and the cursor stands on a row that is shown', () => {
    const { state } = press(deskWith([wrong]), 'F<enter><escape>');
    expect(rowsOf(state).map(({ item }) => state.documents[0]!.flags[item]!.level)).not.toContain('error');
    expect(currentFlag(state)?.flag.quote).toBe('的的');
  });

  test('a search finds by the words of the copy, and Esc ends it', () => {
    const { state } = press(deskWith([wrong, names]), '/贝尔<enter>');
    expect(rowsOf(state)).toHaveLength(1);
    expect(currentFlag(state)?.flag.quote).toBe('呼伦尔市');
    expect(rowsOf(press(state, '<escape>').state)).toHaveLength(tally(state.documents).all);
  });
});

describe('deciding', () => {
  test('each verdict is recorded as it is made, with its reason and note', () => {
    const { effects } = press(deskWith([wrong]), 'd3y谁说的？<enter>s');
    expect(
      effects.map((e) => e.do === 'record' && e.entries.map(({ flag, verdict }) => [flag.quote, verdict])),
    ).toEqual([
      [['8座', { decision: 'dismissed', reason: 'house-style', note: null, edits: null }]],
      [['的的', { decision: 'queried', reason: null, note: '谁说的？', edits: null }]],
      [['6月31日', { decision: 'deferred', reason: null, note: null, edits: null }]],
    ]);
  });

  test('“other” wants a note', () => {
    const { state, effects } = press(deskWith([wrong]), 'd4<enter>');
    expect(state.notice?.code).toBe('note-needed');
    expect(effects).toEqual([]);
    expect(press(state, '原文如此<enter>').effects).toHaveLength(1);
  });

  test('fixes and typed replacements are put together, and nothing is written before it is confirmed', () => {
    const { state, effects } = press(deskWith([wrong]), 'jfe<ctrl-u>6月30日<enter>x');
    expect(effects.every((e) => e.do === 'record')).toBe(true);
    const [file] = filesToWrite(state);
    expect(applyEdits(state.documents[0]!.text, file!.edits)).toBe(
      wrong.replace('的的', '的').replace('6月31日', '6月30日'),
    );
    expect(press(state, '<escape>').effects).toEqual([]);
    expect(press(state, 'y').effects).toEqual([{ do: 'write', files: [file], leave: false }]);
  });

  test('a fix that would write over another is refused', () => {
    const { state } = press(deskWith([wrong]), 'jf');
    const row = currentFlag(press(state, 'k').state)!;
    expect(row.flag.quote).toBe('的的');
    const twice = press(state, 'ke<ctrl-u>新的<enter>').state;
    expect(filesToWrite(twice)[0]?.edits).toHaveLength(1);
  });

  test('a bulk decision wants another key than the one that asked, and is undone as one', () => {
    const asked = press(deskWith([names]), 'njAf').state;
    expect(press(asked, 'f').effects).toEqual([]);
    expect(press(asked, '<enter>').effects).toEqual([]);
    const { state, effects } = press(asked, 'Y');
    expect(effects).toHaveLength(1);
    expect(tally(state.documents).decided).toBe(2);
    const undone = press(state, 'u');
    expect(tally(undone.state.documents).decided).toBe(0);
    expect(undone.effects.flatMap((e) => (e.do === 'record' ? e.entries : [])).map((e) => e.verdict.decision)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
  });

  test('undo restores the verdict that was there before, not just none', () => {
    const { state } = press(deskWith([wrong]), 'd1kd2');
    const { effects } = press(state, 'u');
    expect(effects).toMatchObject([{ entries: [{ verdict: { decision: 'dismissed', reason: 'not-an-error' } }] }]);
  });

  test('a word that stands nowhere in the copy is not accepted', () => {
    const { state, effects } = press(deskWith([names]), 'w<ctrl-u>别处的词<enter>');
    expect(state.notice?.code).toBe('not-in-copy');
    expect(effects).toEqual([]);
  });

  test('v marks a claim verified with what bears it out, and again takes it back', () => {
    const { state, effects } = press(deskWith([wrong]), '<tab>v统计公报<enter>');
    expect(effects).toMatchObject([{ do: 'verify', note: '统计公报', verified: { by: 'reviewer', on: '2025-11-26' } }]);
    expect(press(state, 'kv').effects).toMatchObject([{ do: 'verify', verified: null }]);
  });
});

test('a document that was read anew keeps the cursor by its flag', () => {
  const state = press(deskWith([wrong]), 'j').state;
  const document = documentOf('a.txt', `新加的一段。\n\n${wrong}`);
  const next = step(state, { type: 'read', document }, somebody).state;
  expect(currentFlag(next)?.flag.quote).toBe('的的');
});

const anyKey = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...new Set(keymap.flatMap(({ keys }) => keys))) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);

test('whatever keys are pressed, the desk holds together, and its screen fits the terminal', () => {
  const start = deskWith([wrong, names, '没有问题。']);
  fc.assert(
    fc.property(
      fc.array(anyKey, { maxLength: 60 }),
      fc.integer({ min: 30, max: 180 }),
      fc.integer({ min: 10, max: 50 }),
      (pressed, columns, rows) => {
        let state = step(start, { type: 'resized', columns, rows }, somebody).state;
        for (const key of pressed) {
          const before = state;
          const next = step(state, { type: 'key', key }, somebody);
          state = next.state;
          expect(before.undo.length).toBeLessThanOrEqual(state.undo.length + 1);
          if (rowsOf(state).length > 0) expect(cursorIndex(state)).toBeGreaterThanOrEqual(0);
        }
        const { header, list, page, footer, height, listColumns } = screenOf(state);
        expect(header.length + height + footer.length).toBeLessThanOrEqual(
          Math.max(rows, header.length + footer.length + 1),
        );
        expect(page.length).toBeLessThanOrEqual(height);
        const width = list ? columns - listColumns - 2 : columns;
        for (const row of [...header, ...footer]) expect(rowWidth(row)).toBeLessThanOrEqual(columns);
        for (const row of page) expect(rowWidth(row)).toBeLessThanOrEqual(Math.max(width, 4));
      },
    ),
    { numRuns: 300 },
  );
});

import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/checks/flag.js';
import { decisionOn, lastWordAt, type Verdict } from '../../src/decisions/decision-on.js';
import { applyEdits, editsAt, relativeTo, replacing } from '../../src/decisions/edits.js';
import { planFixes } from '../../src/decisions/fix-plan.js';
import type { Standing } from '../../src/decisions/standing.js';
import { flagged } from '../reports/made-inspection.js';

const text = '零一二三四五六七八九';
const fix = (start: number, end: number, put: string) => ({ edits: [{ start, end, text: put }] });
const open: Standing = { state: 'open' };
type Decided = Exclude<Standing, { readonly state: 'open' }>;

function flag(start: number, end: number, over: Partial<Flag> = {}): Flag {
  const marked = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
  return { ...flagged(marked).flags[0]!, fingerprint: `${start}-${end}`, ...over };
}
function decided(on: Flag, verdict: Partial<Verdict>, state: 'decided' | 'stale' = 'decided'): Decided {
  const whole: Verdict = { decision: 'fixed', reason: null, note: null, edits: null, ...verdict };
  return { state, decision: decisionOn(on, text, whole, '王', '2025-11-26T08:00:00Z') };
}
/** What becomes of the text, and why flags were left. */
function outcome(...flags: [Flag, Standing][]) {
  const plan = planFixes(
    flags.map(([one]) => one),
    flags.map(([, standing]) => standing),
    text,
  );
  return [applyEdits(text, plan.edits), ...plan.left.map(({ why }) => why), ...(plan.bare ? [plan.bare] : [])];
}

describe('fixes made unasked', () => {
  test('are those that leave no choice, of flags that are more than a question', () => {
    const sure = flag(1, 2, { fix: fix(1, 2, '甲') });
    expect(outcome([sure, open])).toEqual(['零甲二三四五六七八九']);
    expect(outcome([{ ...sure, level: 'note' }, open])).toEqual([text, 'question']);
    expect(outcome([{ ...sure, fix: null }, open])).toEqual([text, 1]);
    expect(outcome([{ ...sure, fix: null, candidates: [fix(1, 2, '甲'), fix(3, 4, '乙')] }, open])).toEqual([
      text,
      'choice',
    ]);
  });

  test.each(['dismissed', 'queried', 'deferred'] as const)('are none where a reviewer said %s', (decision) => {
    const sure = flag(1, 2, { fix: fix(1, 2, '甲') });
    expect(outcome([sure, decided(sure, { decision })])).toEqual([text, 'decided']);
    expect(outcome([sure, decided(sure, { decision }, 'stale')])).toEqual([text, 'stale']);
  });

  test('are those that a reviewer chose, whatever could be chosen else', () => {
    const several = flag(1, 2, { level: 'note', candidates: [fix(1, 2, '甲'), fix(3, 4, '乙')] });
    const chosen = decided(several, { edits: relativeTo(several, fix(3, 4, '乙').edits, text) });
    expect(outcome([several, chosen])).toEqual(['零一二乙四五六七八九']);
    expect(outcome([several, { ...chosen, state: 'stale' }])).toEqual([text, 'stale']);
    expect(outcome([several, decided(several, { edits: null })])).toEqual([text, 'decided']);
  });

  test('are none where the copy no longer holds what the chosen one replaces', () => {
    const own = flag(1, 2);
    expect(outcome([own, decided(own, { edits: [{ at: 2, was: '别', text: '乙' }] })])).toEqual([text, 'outrun']);
    expect(outcome([own, decided(own, { edits: [{ at: -5, was: '', text: '乙' }] })])).toEqual([text, 'outrun']);
  });

  test('give way to what a reviewer chose, though that stands behind them', () => {
    const sure = flag(1, 3, { fix: fix(1, 4, '甲') });
    const later = flag(3, 4);
    const chosen = decided(later, { edits: relativeTo(later, replacing(later, '乙'), text) });
    expect(outcome([sure, open], [later, chosen])).toEqual(['零一二乙四五六七八九', 'collides']);
  });
});

test('a reviewer’s own words go to the first piece of a place that a line end cuts', () => {
  const cut = flag(2, 3, { spans: [2, 5].map((start) => ({ start, end: start + 1 })) });
  expect(applyEdits(text, replacing(cut, '甲乙'))).toBe('零一甲乙三四六七八九');
});

test('chosen edits are found at the place of the flag, wherever it has moved', () => {
  const here = flag(4, 5);
  const kept = relativeTo(here, fix(6, 7, '甲').edits, text);
  const moved = { ...here, spans: [{ start: 6, end: 7 }] };
  expect(editsAt(moved, kept, `前面${text}`)).toEqual([{ start: 8, end: 9, text: '甲' }]);
  expect(editsAt(moved, kept, `前面${text.replace('六', '陆')}`)).toBeNull();
});

test('a decision comes after the one that it follows, though that reviewer’s clock is ahead', () => {
  const { decision } = decided(flag(1, 2), {});
  expect(lastWordAt('2025-11-26T09:00:00Z', decision)).toBe('2025-11-26T09:00:00Z');
  expect(lastWordAt('2025-11-26T15:59:00+08:00', decision)).toBe('2025-11-26T08:00:00.001Z');
  expect(lastWordAt('2025-11-26T07:00:00Z', null)).toBe('2025-11-26T07:00:00Z');
});

import { describe, expect, test } from 'vitest';
import { defineCheck, type Finding, noOptions, type OptionsSchema } from '../../src/checks/check.js';
import type { Level } from '../../src/checks/flag.js';
import { checks } from '../../src/checks/registry.js';
import { type CheckRules, type RuleLevel, underRules } from '../../src/checks/rules.js';
import { runChecks } from '../../src/checks/run.js';
import { readText } from '../../src/sources/read.js';

const source = readText('a.txt', '甲乙丙丁\n');
const context = { source, articles: source.articles, passages: source.passages, claims: [], relations: [] };

/** A check of a level that is sure of one character, and has doubts of these levels on the next ones. */
function doubting<Options>(level: Level, doubts: readonly Level[], options: OptionsSchema<Options>) {
  const words = { zh: '', en: '' };
  return defineCheck<Options>({
    id: 'doubting',
    level,
    summary: words,
    why: words,
    options,
    message: { zh: '{with}', en: '{with}' },
    examples: { clean: [], flagged: [] },
    *run({ passages }, chosen): Iterable<Finding> {
      const args = { with: JSON.stringify(chosen) };
      const passage = passages[0]!;
      yield { at: { passage, start: 0, end: 1 }, args };
      for (const [i, doubt] of doubts.entries())
        yield { at: { passage, start: i + 1, end: i + 2 }, level: doubt, args };
    },
  });
}

const raised = (check: ReturnType<typeof doubting>, rules: CheckRules) =>
  runChecks(underRules([check], rules), context);

describe('a level', () => {
  test.each<[Level, RuleLevel, Level[]]>([
    ['error', 'error', ['error', 'warning', 'note']],
    ['error', 'warning', ['warning', 'note', 'note']],
    ['error', 'note', ['note', 'note', 'note']],
    ['warning', 'error', ['error', 'error', 'warning']],
    ['warning', 'note', ['note', 'note', 'note']],
    ['note', 'error', ['error', 'error', 'error']],
    ['error', 'off', []],
  ])('%s made %s: doubts stay as many steps lower, never below a note', (own, level, expected) => {
    const check = doubting(own, ['warning', 'note'], noOptions);
    expect(raised(check, { doubting: { level } }).map((flag) => flag.level)).toEqual(expected);
  });

  test('checks that no rule names run as they are', () => {
    expect(underRules(checks, {})).toEqual(checks);
    const off = underRules(checks, { 'total-mismatch': { level: 'off' } });
    expect(off.map(({ id }) => id)).toEqual(checks.map(({ id }) => id).filter((id) => id !== 'total-mismatch'));
  });
});

describe('options', () => {
  const least: OptionsSchema<{ least: number }> = {
    shape: { least: {} },
    parse(input) {
      const { least: n = 3 } = input as { least?: unknown };
      if (typeof n !== 'number') throw new TypeError('least is no number');
      return { least: n };
    },
  };
  const said = (rules: CheckRules) => raised(doubting('note', [], least), rules)[0]!.message.en;

  test('reach the check, read by its own schema', () => {
    expect(said({})).toBe('{"least":3}');
    expect(said({ doubting: { options: { least: 5 } } })).toBe('{"least":5}');
    expect(said({ doubting: { level: 'error', options: {} } })).toBe('{"least":3}');
  });

  test('that the check does not take are refused', () => {
    expect(() => said({ doubting: { options: { least: 'x' } } })).toThrow('least is no number');
    const none = doubting('note', [], noOptions);
    expect(() => raised(none, { doubting: { options: { least: 1 } } })).toThrow('no options');
  });
});

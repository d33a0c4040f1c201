import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Decision } from '../../src/decisions/decision.js';
import { formatDecision, lastWords, parseDecisionLog } from '../../src/decisions/decision-log.js';
import { appendDecisions, readDecisionLog } from '../../src/decisions/store.js';

function made(flag: string, at: string, over: Partial<Decision> = {}): Decision {
  return {
    flag,
    check: 'total-mismatch',
    decision: 'dismissed',
    reason: 'confirmed',
    note: null,
    edits: null,
    by: '王编辑',
    at: `2025-11-26T${at}.000Z`,
    quote: '8座',
    prefix: '新建场馆',
    suffix: '（体育馆',
    related: ['3座', '4座'],
    ...over,
  };
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kanwu-decisions-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

describe('a decision log', () => {
  test('reads back what was written, a decision a line', () => {
    const decisions = [made('a', '08:00:00'), made('b', '08:01:00', { decision: 'queried', note: '哪一年？\n请核' })];
    const text = decisions.map(formatDecision).join('');
    expect(text.split('\n')).toHaveLength(3);
    expect(parseDecisionLog(text)).toEqual({ decisions, bad: [] });
  });

  test.each([1, 20, 100])('a line torn off after %i characters is named, and spoils nothing', (length) => {
    const whole = formatDecision(made('a', '08:00:00'));
    const torn = formatDecision(made('b', '08:01:00')).slice(0, length);
    const { decisions, bad } = parseDecisionLog(whole + torn);
    expect(decisions.map(({ flag }) => flag)).toEqual(['a']);
    expect(bad).toEqual([{ line: 2, torn: true }]);
  });

  test('what is written behind a torn line stands on a line of its own', () => {
    const workspace = folder();
    appendDecisions(workspace, 'claims/a.decisions.jsonl', [made('a', '08:00:00')]);
    appendFileSync(join(workspace, 'claims/a.decisions.jsonl'), '{"flag":"b","che');
    appendDecisions(workspace, 'claims/a.decisions.jsonl', [made('c', '08:02:00')]);
    const { decisions, bad } = readDecisionLog(workspace, 'claims/a.decisions.jsonl');
    expect(decisions.map(({ flag }) => flag)).toEqual(['a', 'c']);
    expect(bad).toEqual([{ line: 2, torn: false }]);
  });

  test('the latest word counts, whatever the order of lines; one taken back is none', () => {
    const early = made('a', '08:00:00');
    const late = made('a', '09:00:00', { decision: 'queried' });
    for (const order of [
      [early, late],
      [late, early],
    ])
      expect(lastWords(order).get('a')?.decision).toBe('queried');
    expect(lastWords([early, made('a', '10:00:00', { decision: 'withdrawn' })]).has('a')).toBe(false);
  });

  test('two reviewers’ logs merge in git as lines', () => {
    const repository = folder();
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: repository, stdio: 'pipe' });
    const log = 'claims/a.decisions.jsonl';
    git('init', '-q', '-b', 'main');
    writeFileSync(join(repository, '.gitattributes'), readFileSync(join(import.meta.dirname, '../../.gitattributes')));
    appendDecisions(repository, log, [made('a', '08:00:00')]);
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'other');
    appendDecisions(repository, log, [made('b', '08:05:00', { by: '李编辑' })]);
    git('commit', '-qam', 'two');
    git('checkout', '-q', 'main');
    appendDecisions(repository, log, [made('a', '08:03:00', { decision: 'queried' })]);
    git('commit', '-qam', 'three');
    git('merge', '-q', 'other', '-m', 'merge');
    const { decisions, bad } = readDecisionLog(repository, log);
    expect(bad).toEqual([]);
    const words = lastWords(decisions);
    expect(words.get('a')?.decision).toBe('queried');
    expect(words.get('b')?.by).toBe('李编辑');
  });
});

import { expect, test } from 'vitest';
import { configFault } from '../../../src/cli/config/config-fault.js';
import { configSchema } from '../../../src/cli/config/config-schema.js';
import { say } from '../../../src/messages/messages.js';

/** What is said of a config, without the name of its file. */
function faultOf(config: unknown): string {
  const { success, error } = configSchema.safeParse(config);
  if (success) return '';
  return say('en', configFault('c', config, error.issues[0]!)).replace(/^c: /, '');
}

test.each<[unknown, string]>([
  [{ chekcs: {} }, 'there is no key chekcs; did you mean checks?'],
  [{ checks: { 'total-mismach': 'off' } }, 'checks.total-mismach is no check; did you mean total-mismatch? (kanwu'],
  [
    { checks: { 'total-mismatch': 'warn' } },
    'checks.total-mismatch cannot be “warn” (it takes off, note, warning, error)',
  ],
  [{ checks: { 'total-mismatch': 2 } }, 'checks.total-mismatch cannot be “2”'],
  [{ checks: { 'total-mismatch': { levle: 'off' } } }, 'no key checks.total-mismatch.levle; did you mean level?'],
  [
    { checks: { 'total-mismatch': { level: 'offf' } } },
    'checks.total-mismatch.level cannot be “offf”; did you mean off?',
  ],
  [{ checks: { 'total-mismatch': { options: {} } } }, 'no key checks.total-mismatch.options'],
  [{ overrides: [{ files: ['*.md'], chcks: {} }] }, 'no key overrides[0].chcks; did you mean checks?'],
  [{ overrides: [{ files: [] }] }, 'overrides[0].files must hold 1 or more'],
  [{ overrides: [{ files: ['*.md'], checks: { x: 'off' } }] }, 'overrides[0].checks.x is no check'],
  [{ overrides: {} }, 'overrides must be a list'],
  [{ paths: { exclude: ['a', './b'] } }, 'paths.exclude[1] “./b” can match no file'],
  [{ paths: { exclude: ['../b'] } }, 'can match no file'],
  [{ paths: { exclude: ['/b'] } }, 'can match no file'],
  [{ paths: { exclude: ['a\\b'] } }, 'can match no file'],
  [{ paths: { exclude: ['!b'] } }, 'can match no file'],
  [{ words: ['甲\n乙'] }, 'words[0] “甲\n乙” is not one word on one line'],
  [{ maxWarnings: -1 }, 'maxWarnings must be 0 or more'],
  [{ maxWarnings: '1' }, 'maxWarnings must be a number'],
  [{ failOn: 'errors' }, 'failOn cannot be “errors”; did you mean error?'],
  [[], 'the config must be an object'],
  [undefined, 'the config must be an object'],
])('%j: %s', (config, said) => {
  expect(faultOf(config)).toContain(said);
});

test('says nothing of a config that makes sense', () => {
  const checks = { 'total-mismatch': 'off', 'numeral-style': { level: 'error' } };
  const paths = { include: ['sources'], exclude: ['旧稿', '.drafts/**'] };
  const overrides = [{ files: ['副刊/*.md'], checks, words: ['康康'] }];
  expect(faultOf({ $schema: 'x', language: 'zh', paths, checks, words: [], overrides, failOn: 'never' })).toBe('');
});

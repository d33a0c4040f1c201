import { expect, test } from 'vitest';
import { statusOf } from '../../src/evidence/status.js';

const nothing = { verified: null, stances: [] };

test.each([
  ['supported', nothing, 'supported'],
  ['rounded', nothing, 'supported'],
  ['derived', nothing, 'supported'],
  ['contradicted', nothing, 'contradicted'],
  ['unsupported', nothing, 'unverified'],
  [null, nothing, 'unverified'],
  // What a person links counts for more than what the sources say, and a contradiction for more than a support.
  ['unsupported', { verified: null, stances: ['supports'] }, 'supported'],
  ['supported', { verified: null, stances: ['supports', 'contradicts'] }, 'contradicted'],
  ['contradicted', { verified: null, stances: ['supports'] }, 'supported'],
  ['contradicted', { verified: { by: '周明', on: '2026-01-31' }, stances: ['contradicts'] }, 'verified'],
] as const)('%s with %j is %s', (outcome, recorded, status) => {
  expect(statusOf(outcome, recorded)).toBe(status);
});

import { expect, test } from 'vitest';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { lawful } from './lawful.table.js';
import { lawfulScopes } from './lawful-scopes.table.js';

const loud = (prose: string) =>
  inspect(readText('x.txt', prose))
    .flags.filter(({ level }) => level !== 'note')
    .map(({ check, quote, working }) => [check, quote, working]);

test.each([...lawful, ...lawfulScopes])('no error and no warning: %s', (prose) => {
  expect(loud(prose)).toEqual([]);
});

test('nor where all of it stands on one page', () => {
  expect(loud(lawful.join('\n\n'))).toEqual([]);
});

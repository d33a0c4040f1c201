import { expect, test } from 'vitest';
import { sharedEnd, sharedStart } from '../../src/text/shared-ends.js';

test.each([
  ['', '', 0, 0],
  ['', '羊绒', 0, 0],
  ['羊绒', '羊绒', 2, 2],
  ['羊绒', '羊绒产量', 2, 0],
  ['产量', '羊绒产量', 0, 2],
  ['羊绒产量', '羊毛产量', 1, 2],
  ['羊毛', '驼绒', 0, 0],
])('“%s” and “%s” begin alike in %i characters, and end alike in %i', (a, b, start, end) => {
  expect([sharedStart(a, b), sharedStart(b, a)]).toEqual([start, start]);
  expect([sharedEnd(a, b), sharedEnd(b, a)]).toEqual([end, end]);
});

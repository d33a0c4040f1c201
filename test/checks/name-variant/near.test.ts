import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../src/checks/name-variant/names.js';
import { placesNear } from '../../../src/checks/name-variant/near.js';

const name = { text: '明湖科技职业学院', count: 2, at: 0 };
const edits = (text: string) => placesNear(text, [name]).map(({ edit, index }) => [edit, index]);

describe('a place near to a name', () => {
  test.each([
    ['明湖科枝职业学院', 'other', 3],
    ['明胡科技职业学院', 'other', 1],
    ['明湖技科职业学院', 'exchanged', 2],
    ['明科湖技职业学院', 'exchanged', 1],
    ['湖明科技职业学院', 'exchanged', 0],
    ['明湖科职业学院', 'missing', 3],
    ['明湖科技技职业学院', 'extra', 4],
    ['旺湖科技职业学院', 'first', 0],
    ['在湖科技职业学院', 'first', 0],
    ['明湖科技职业学校', 'last', 7],
  ])('%s', (text, edit, index) => {
    expect(edits(text)).toEqual([[edit, index]]);
  });
  test.each(['明湖科技职业学院', '明湖科学职业技术学院', '海湖科枝职业学院'])('none in %s', (text) => {
    expect(edits(text)).toEqual([]);
  });
});

test('names are what the copy repeats, without what leads up to them', () => {
  const names = namesIn('在青山镇便民服务中心,到青山镇便民服务中心,和青山镇便民服务中心').map(({ text, count }) => [
    text,
    count,
  ]);
  expect(names).toEqual([['青山镇便民服务中心', 3]]);
});

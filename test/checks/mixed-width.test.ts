import { expect, test } from 'vitest';
import { mixedWidth } from '../../src/checks/mixed-width.js';
import { flagsOf } from './properties.js';

test('says once how many marks depart, and mends them all', () => {
  const [flag, ...others] = flagsOf(
    mixedWidth,
    '河开了，船动了，人也来了,岸上有人喊：快看！水里的鱼跳，天上的雁叫;春天到了，大家都高兴，一起唱，一起跳。',
  );
  expect(others).toEqual([]);
  expect(flag).toMatchObject({ level: 'note', quote: ',', args: { mark: ',', usual: '，', count: '2' } });
  expect(flag!.fix!.edits.map((edit) => edit.text)).toEqual(['，', '；']);
});

test('leaves alone copy that is half-width, or has no way of its own', () => {
  for (const copy of ['河开了,船动了,人也来了,岸上有人喊:快看!', '河开了,船动了，人也来了,岸上有人喊：快看!'])
    expect(flagsOf(mixedWidth, copy)).toEqual([]);
});

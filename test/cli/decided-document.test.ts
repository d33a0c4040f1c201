import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDecided } from '../../src/cli/decided-document.js';
import { workspace } from './kanwu.js';

const copy = `社员们的的干劲更足了。<!-- kanwu-disable-line -- 方言 -->

全镇建成大棚12座（东村5座、西村6座）。

他说：“今年收成不错。
`;

test('what the config turns off and what a comment suppresses are not there to be decided', async () => {
  const folder = workspace({ 'a.md': copy });
  const checks = { 'unpaired-mark': { level: 'off' as const } };
  const settings = { language: 'zh' as const, words: [], checks, provenance: null };
  const { flags, standings } = await readDecided(folder, join(folder, 'a.md'), settings);
  expect(flags.map(({ check }) => check)).toEqual(['total-mismatch']);
  expect(standings).toEqual([{ state: 'open' }]);
});

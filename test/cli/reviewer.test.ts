import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localTime } from '../../src/cli/clock.js';
import { kanwu, workspace } from './kanwu.js';

/** Who is said to have decided, in such an environment. */
async function reviewerIn(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  const check = await kanwu(folder, ['check', '--format', 'json']);
  const { id } = JSON.parse(check.stdout).documents[0].flags[0];
  const alone = { HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  expect(await kanwu(folder, ['decide', id, '--later'], { env: { ...alone, ...env } })).toMatchObject({ code: 0 });
  const last = readFileSync(join(folder, 'claims/a.txt.decisions.jsonl'), 'utf8').trim().split('\n').at(-1)!;
  return JSON.parse(last).by;
}

test('the reviewer is who the environment says, else git’s user, else the system’s', async () => {
  const folder = workspace({ 'sources/a.txt': '居民的的心愿。\n' });
  expect(await reviewerIn(folder, {})).toBe(userInfo().username);
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['config', 'user.name', '王编辑'], { cwd: folder });
  expect(await reviewerIn(folder, {})).toBe('王编辑');
  expect(await reviewerIn(folder, { KANWU_REVIEWER: ' ' })).toBe('王编辑');
  expect(await reviewerIn(folder, { KANWU_REVIEWER: '李编辑' })).toBe('李编辑');
  // Without git on the path.
  expect(await reviewerIn(folder, { PATH: '' })).toBe(userInfo().username);
});

test('the time of a decision is the moment, as the clock on the wall shows it', () => {
  const now = new Date('2025-11-26T00:30:00.500Z');
  const written = localTime(now);
  expect(written).toMatch(/^2025-11-2\dT\d\d:\d\d:00\.500[+-]\d\d:\d\d$/);
  expect(Date.parse(written)).toBe(now.getTime());
});

test('in China the date is China’s', async () => {
  const folder = workspace({ 'sources/a.txt': '居民的的心愿。\n' });
  await reviewerIn(folder, { TZ: 'Asia/Shanghai' });
  expect(readFileSync(join(folder, 'claims/a.txt.decisions.jsonl'), 'utf8')).toMatch(/"at":"[^"]*\+08:00"/);
});

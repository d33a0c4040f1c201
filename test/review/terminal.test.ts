import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspace } from '../cli/kanwu.js';
import { kanwuInTerminal, keys } from './terminal.js';

const copy = '全县今年新建场馆8座（体育馆3座、图书馆4座），居民的的心愿实现了。工程将于6月31日完工。\n';
const log = (folder: string) => readFileSync(join(folder, 'claims/a.txt.decisions.jsonl'), 'utf8');
const decisions = (folder: string) =>
  log(folder)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a session from the first flag to a written file', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('[1/3]');
  await desk.shows('8座');
  desk.type('d');
  await desk.shows('Why dismiss it?');
  desk.type('2');
  await desk.shows('[2/3]');
  expect(decisions(folder)).toMatchObject([
    { decision: 'dismissed', reason: 'confirmed', quote: '8座', by: 'reviewer' },
  ]);
  desk.type('f');
  await desk.shows('[3/3]');
  expect(decisions(folder)[1]).toMatchObject({ decision: 'fixed', quote: '的的' });
  desk.type('e');
  await desk.shows('becomes');
  desk.type(keys.ctrlU);
  desk.type('6月30日');
  await desk.shows(/becomes: 6月30日/);
  desk.type(keys.enter);
  await desk.shows('all decided');
  expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(copy);
  desk.type('q');
  await desk.shows('2 fixes in 1 file not yet written');
  desk.type('y');
  expect(await desk.ended()).toBe(0);
  expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(
    copy.replace('的的', '的').replace('6月31日', '6月30日'),
  );
});

test('undo takes a decision back on the screen and on disk; redo makes it again', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('decided 0/3');
  desk.type('jf');
  await desk.shows('decided 1/3');
  desk.type('u');
  await desk.shows('decided 0/3');
  expect(decisions(folder).map((d) => d.decision)).toEqual(['fixed', 'withdrawn']);
  desk.type('U');
  await desk.shows('decided 1/3');
  expect(decisions(folder).map((d) => d.decision)).toEqual(['fixed', 'withdrawn', 'fixed']);
});

test('killed at any moment it loses nothing, and starts again where it stopped', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const first = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await first.shows('[1/3]');
  first.type('s');
  await first.shows('decided 0/3');
  await first.shows('[2/3]');
  first.type('f');
  await first.shows('decided 1/3');
  first.kill('SIGKILL');
  await first.ended();
  const second = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await second.shows('[3/3]');
  await second.shows('decided 1/3');
  await second.shows('to write 1');
});

test('without a terminal it says what to do instead', async () => {
  const { kanwu } = await import('../cli/kanwu.js');
  const folder = workspace({ 'sources/a.txt': copy });
  const run = await kanwu(folder, ['review']);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/kanwu check.*kanwu decide.*kanwu fix/);
  expect(existsSync(join(folder, 'claims'))).toBe(false);
});

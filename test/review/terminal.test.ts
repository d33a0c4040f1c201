import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('a file that was changed meanwhile is not written over; the choices find their places in the new copy', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('decided 0/3');
  desk.type('jf');
  await desk.shows('to write 1');
  const edited = `又加了一段。\n\n${copy}`;
  writeFileSync(join(folder, 'sources/a.txt'), edited);
  desk.type('x');
  await desk.shows('1 change to write');
  desk.type('y');
  await desk.shows('changed elsewhere: nothing was written');
  expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(edited);
  await desk.shows('to write 1');
  desk.type('x');
  await desk.shows('1 change to write');
  desk.type('y');
  await desk.shows('1 change written in 1 file');
  expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(edited.replace('的的', '的'));
});

test('a source deleted under the desk loses nothing', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('decided 0/3');
  desk.type('jfx');
  await desk.shows('1 change to write');
  rmSync(join(folder, 'sources/a.txt'));
  desk.type('y');
  await desk.shows('is gone: nothing was written; the choices are kept');
  expect(existsSync(join(folder, 'sources/a.txt'))).toBe(false);
  expect(decisions(folder)).toMatchObject([{ decision: 'fixed' }]);
});

test('a decision on copy that has changed since comes back, and says so', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const first = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await first.shows('decided 0/3');
  first.type('d1q');
  await first.ended();
  writeFileSync(join(folder, 'sources/a.txt'), copy.replace('3座', '2座'));
  const second = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await second.shows('decided 0/3');
  await second.shows(/out of date: reviewer on .* said “dismissed” of “8座”/);
});

test('a torn last line of the log is named, and what stands before it counts', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const first = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await first.shows('decided 0/3');
  first.type('d1q');
  await first.ended();
  writeFileSync(join(folder, 'claims/a.txt.decisions.jsonl'), `${log(folder)}{"flag":"1234","che`);
  const second = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await second.shows('line 2 of claims/a.txt.decisions.jsonl is torn');
  await second.shows('decided 1/3');
});

test('a log that cannot be written leaves the flag undecided, and says why', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('decided 0/3');
  writeFileSync(join(folder, 'claims'), 'a file where the folder should be');
  desk.type('d1');
  await desk.shows('not recorded (EEXIST)');
  await desk.shows('decided 0/3');
});

test('a log that cannot be read keeps its document off the desk, and is named', async () => {
  const folder = workspace({ 'sources/a.txt': copy, claims: 'a file where the folder should be' });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('1 unreadable');
  desk.type('q');
  expect(await desk.ended()).toBe(2);
  await desk.shows('a.txt.decisions.jsonl cannot be read (ENOTDIR)');
});

test('an accepted word is on the list, and its flags are gone; undo brings both back', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('[1/3]');
  desk.type('jw');
  await desk.shows('newsroom’s list');
  desk.type(keys.enter);
  await desk.shows('/2]');
  expect(readFileSync(join(folder, 'kanwu.words.txt'), 'utf8')).toBe('的的\n');
  desk.type('u');
  await desk.shows('/3]');
  expect(readFileSync(join(folder, 'kanwu.words.txt'), 'utf8')).toBe('');
});

test('the editor gets the terminal and the place; what it changed is checked anew', async () => {
  const folder = workspace({
    'sources/a.txt': copy,
    vim: '#!/bin/sh\necho "$@" > seen.txt\nsed -i s/8座/7座/ sources/a.txt\n',
  });
  chmodSync(join(folder, 'vim'), 0o755);
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en'], { env: { EDITOR: './vim' } });
  await desk.shows('[1/3]');
  desk.type('o');
  await desk.shows('sources/a.txt checked anew');
  await desk.shows('/2]');
  expect(readFileSync(join(folder, 'seen.txt'), 'utf8')).toBe('+call cursor(1, 9) sources/a.txt\n');
});

test('a verified claim is kept in its claim file', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('[1/3]');
  desk.type(keys.tab);
  await desk.shows('[1/4]');
  desk.type('v');
  await desk.shows('verified by');
  desk.type('年报第三页');
  await desk.shows('年报第三页');
  desk.type(keys.enter);
  await desk.shows('marked verified');
  desk.type('q');
  await desk.ended();
  const { claims } = JSON.parse(readFileSync(join(folder, 'claims/a.txt.json'), 'utf8'));
  expect(claims[0]).toMatchObject({ quote: '8座', verified: { by: 'reviewer' }, note: '年报第三页' });
});

test('a figure shows what its source says, and a place in a verification is kept as evidence', async () => {
  const folder = workspace({
    'sources/a.md': '---\nrelies-on: [./r.txt]\n---\n\n2025年，云杉岭县城镇新增就业2574人。\n',
    'sources/r.txt': '2025年，云杉岭县城镇新增就业2574人。\n',
  });
  const desk = kanwuInTerminal(folder, ['review', 'sources/a.md', '--lang', 'en']);
  await desk.shows('[0/0]');
  desk.type(keys.tab);
  await desk.shows('[1/2]');
  desk.type('j');
  await desk.shows('agrees with a source');
  await desk.shows('sources/r.txt:1:17 “2574人”');
  desk.type('v');
  await desk.shows('verified by');
  desk.type('sources/r.txt:1:17 p. 3');
  await desk.shows('p. 3');
  desk.type(keys.enter);
  await desk.shows('marked verified');
  desk.type('q');
  await desk.ended();
  const { claims } = JSON.parse(readFileSync(join(folder, 'claims/a.md.json'), 'utf8'));
  expect(claims[1]).toMatchObject({
    verified: { by: 'reviewer' },
    evidence: [{ path: 'sources/r.txt', quote: '2574人', stance: 'supports', by: 'reviewer' }],
  });
});

test('narrow and short terminals, and resizing, keep the desk whole', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'zh'], { columns: 40, rows: 12 });
  await desk.shows('[1/3]');
  desk.resize(120, 30);
  await desk.shows('▸ ○ 差错');
  desk.resize(80, 24);
  await desk.shows(/^(?!.*▸ ○)[\s\S]*\? 帮助/);
  desk.type('?');
  await desk.shows('按键说明');
});

test('nothing flagged: the desk tells what was proven instead', async () => {
  const folder = workspace({ 'sources/a.txt': '全县新建场馆7座（体育馆3座、图书馆4座）。\n' });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('Nothing to decide. Read: 1 document');
  await desk.shows('1 relation proven');
  desk.type('q');
  expect(await desk.ended()).toBe(0);
});

test('a file that cannot be read is named when the desk closes, and the others are on it', async () => {
  const folder = workspace({ 'sources/a.txt': copy, 'sources/b.txt': Buffer.from([0, 1, 2]) });
  const desk = kanwuInTerminal(folder, ['review', '--lang', 'en']);
  await desk.shows('1 unreadable');
  desk.type('q');
  expect(await desk.ended()).toBe(2);
  await desk.shows('b.txt is not a text file');
});

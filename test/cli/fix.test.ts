import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kanwu, workspace } from './kanwu.js';

// A sum without a repair, a doubled word with one, and a numeral whose repair is but a question.
const copy = '全县今年新建场馆8座（体育馆3座、图书馆4座）。\n居民的的心愿实现了。\n全村有2千多人，人均收入翻番。\n';
const read = (folder: string, path = 'sources/a.txt') => readFileSync(join(folder, path), 'utf8');

async function idOf(folder: string, quote: string): Promise<string> {
  const { stdout } = await kanwu(folder, ['check', '--format', 'json']);
  const flags = JSON.parse(stdout).documents.flatMap((document: { flags: unknown }) => document.flags);
  return flags.find((flag: { quote: string }) => flag.quote === quote).id;
}

test('tells what was done, what is left and why; then there is nothing more to do', async () => {
  const folder = workspace({ 'sources/a.txt': copy, 'sources/clean.txt': '一切如常。\n' });
  const first = await kanwu(folder, ['fix']);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^sources\/a\.txt: 1 fix made, \d flags left\n/);
  expect(first.stdout).toContain('with no fix to offer');
  expect(first.stdout).not.toContain('clean.txt');
  expect(read(folder)).toBe(copy.replace('的的', '的'));
  expect((await kanwu(folder, ['fix'])).stdout).toMatch(/^sources\/a\.txt: 0 fixes made, \d flags left\n/);
  expect(await kanwu(folder, ['fix', 'sources/clean.txt'])).toMatchObject({
    code: 0,
    stdout: 'no flags, nothing to fix\n',
  });
});

test('leaves what a reviewer spoke against, and says so, until that is withdrawn', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const id = await idOf(folder, '的的');
  await kanwu(folder, ['decide', id, '--query', '--note', '口误？']);
  const { stdout } = await kanwu(folder, ['fix']);
  expect(stdout).toContain(`2:3 ${id} “的的” left: a reviewer decided otherwise (queried)\n`);
  expect(read(folder)).toBe(copy);
  expect((await kanwu(folder, ['decide', id, '--withdraw'])).code).toBe(0);
  expect(await kanwu(folder, ['decide', id, '--withdraw'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`nothing was decided of ${id}`),
  });
  await kanwu(folder, ['fix']);
  expect(read(folder)).toBe(copy.replace('的的', '的'));
});

test('a decision that the copy has outrun is withdrawn under the fingerprint that it was made under', async () => {
  const folder = workspace({ 'sources/a.txt': `${copy}我们的说的的话。\n` });
  const id = await idOf(folder, '8座');
  await kanwu(folder, ['decide', id, '--dismiss', '--reason', 'confirmed']);
  const path = join(folder, 'sources/a.txt');
  execFileSync('sed', ['-i.bak', 's/场馆8座/场馆9座/', path]);
  const now = await idOf(folder, '9座');
  expect(now).not.toBe(id);
  expect((await kanwu(folder, ['decide', now, '--withdraw'])).code).toBe(0);
  expect((await kanwu(folder, ['decide', now, '--withdraw'])).code).toBe(2);
});

test('a dry run writes a patch that git applies to the same end, and nothing else', async () => {
  const text = copy.replaceAll('\n', '\r\n').replace(/\r\n$/, '');
  const folder = workspace({ 'sources/甲 乙.txt': text, '.gitattributes': '* -text\n' });
  const dry = await kanwu(folder, ['fix', '--dry-run']);
  expect(dry.code).toBe(0);
  expect(dry.stdout).toMatch(/^--- a\/sources\/甲 乙\.txt\t?\n\+\+\+ b\/sources\/甲 乙\.txt\t?\n@@ -1,3 \+1,3 @@\n/);
  expect(dry.stderr).toMatch(/^sources\/甲 乙\.txt: 1 fix would be made, \d flags left\n/);
  expect(read(folder, 'sources/甲 乙.txt')).toBe(text);
  const other = workspace({ 'sources/甲 乙.txt': text });
  execFileSync('git', ['init', '-q'], { cwd: other });
  execFileSync('git', ['apply', '-'], { cwd: other, input: dry.stdout });
  await kanwu(folder, ['fix']);
  expect(read(other, 'sources/甲 乙.txt')).toBe(read(folder, 'sources/甲 乙.txt'));
  expect(read(folder, 'sources/甲 乙.txt')).toBe(text.replace('的的', '的'));
});

test('of several repairs none is made; decide lists them, and takes the one that is chosen', async () => {
  const text = '路边摆着茄子、豆角、南瓜、豆角和辣椒。\n';
  const folder = workspace({ 'sources/a.txt': text });
  const id = await idOf(folder, '豆角');
  expect((await kanwu(folder, ['fix'])).stdout).toContain(
    `${id} “豆角” left: 2 fixes are possible; choose with kanwu decide ${id} --fix 1…2\n`,
  );
  expect(read(folder)).toBe(text);
  for (const words of [['--fix'], ['--fix', '3'], ['--fix', '0']])
    expect(await kanwu(folder, ['decide', id, ...words])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `kanwu: ${id} offers 2 fixes: --fix 1: 1:13 delete “、豆角”; --fix 2: 1:8 delete “豆角、”\n`,
    });
  expect((await kanwu(folder, ['decide', id, '--fix', '2'])).stdout).toMatch(
    /: fix chosen \(1:8 delete “豆角、”\), by /,
  );
  await kanwu(folder, ['fix']);
  expect(read(folder)).toBe('路边摆着茄子、南瓜、豆角和辣椒。\n');
});

test('decide puts words on the newsroom’s list, from where they answer the flag', async () => {
  const folder = workspace({ 'sources/a.txt': copy, 'kanwu.words.txt': '# 方言' });
  const id = await idOf(folder, '的的');
  for (const [words, said] of [
    [[await idOf(folder, '8座'), '--accept'], 'is not about words'],
    [[id, '--accept', '别的词'], '“别的词” does not stand around “的的”'],
    [[id, '--accept', '的的 # 注'], 'is not one word on one line'],
    [[id, '--replace', '的的'], '“的的” stands there already'],
  ] as const)
    expect(await kanwu(folder, ['decide', ...words])).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
  expect(read(folder, 'kanwu.words.txt')).toBe('# 方言');
  expect((await kanwu(folder, ['decide', id, '--accept', '居民的的心愿'])).stdout).toBe(
    '“居民的的心愿” is accepted for the whole newsroom (in kanwu.words.txt)\n',
  );
  expect(read(folder, 'kanwu.words.txt')).toBe('# 方言\n居民的的心愿\n');
  expect((await kanwu(folder, ['check'])).stdout).not.toContain('的的');
  expect((await kanwu(folder, ['fix'])).stdout).toMatch(/^sources\/a\.txt: 0 fixes made/);
  expect((await kanwu(folder, ['decide', id, '--later'])).stderr).toContain(`there is no flag ${id}`);
});

test('a write-protected file is named, left alone, and does not stop the others', async () => {
  const folder = workspace({ 'sources/a.txt': copy, 'sources/b.txt': copy });
  chmodSync(join(folder, 'sources/a.txt'), 0o444);
  const { code, stderr } = await kanwu(folder, ['fix']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'kanwu: sources/a.txt cannot be written (EACCES); it is write-protected: change its permissions, or those of its folder\n',
  );
  expect(read(folder)).toBe(copy);
  expect(read(folder, 'sources/b.txt')).toBe(copy.replace('的的', '的'));
});

test('copy outside of the workspace can be fixed, for no log speaks of it, but not decided on', async () => {
  const outer = workspace({ 'a.txt': copy, 'inner/b.txt': copy });
  const cwd = join(outer, 'inner');
  const id = await idOf(outer, '的的').catch(() => 'f-none');
  expect(id).toBe('f-none');
  const { stdout } = await kanwu(cwd, ['check', '../a.txt', '--format', 'json']);
  const flag = JSON.parse(stdout).documents[0].flags.find((one: { quote: string }) => one.quote === '的的');
  expect(await kanwu(cwd, ['decide', flag.id, '../a.txt', '--later'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('../a.txt is outside the current folder'),
  });
  expect((await kanwu(cwd, ['fix', '../a.txt'])).code).toBe(0);
  expect(read(outer, 'a.txt')).toBe(copy.replace('的的', '的'));
});

test('a line of the log that was torn off is named, and the others count', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  const id = await idOf(folder, '的的');
  await kanwu(folder, ['decide', id, '--dismiss', '--reason', 'house-style']);
  appendFileSync(join(folder, 'claims/a.txt.decisions.jsonl'), '{"flag":"0123');
  const run = await kanwu(folder, ['fix']);
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/^kanwu: claims\/a\.txt\.decisions\.jsonl:2 was torn off in mid-line.*\n$/);
  expect(run.stdout).toContain('decided otherwise (dismissed)');
  expect(read(folder)).toBe(copy);
});

test('a log that cannot be read stops what it might speak against', async () => {
  const folder = workspace({ 'sources/a.txt': copy });
  mkdirSync(join(folder, 'claims/a.txt.decisions.jsonl'), { recursive: true });
  for (const words of [['fix'], ['report']]) {
    const { code, stderr, stdout } = await kanwu(folder, words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^kanwu: claims\/a\.txt\.decisions\.jsonl cannot be read \(EISDIR\).*\n$/);
  }
  expect(read(folder)).toBe(copy);
});

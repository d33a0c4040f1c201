import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { kanwu, workspace } from './kanwu.js';

const copy = '全县今年新建场馆8座（体育馆3座、图书馆4座），居民的的心愿实现了。工程将于6月31日完工。\n';

async function flagsOf(
  folder: string,
  ...paths: string[]
): Promise<{ id: string; quote: string; fingerprint: string }[]> {
  const { stdout } = await kanwu(folder, ['check', '--format', 'json', ...paths]);
  return JSON.parse(stdout).documents.flatMap((document: { flags: unknown }) => document.flags);
}

const decisions = (folder: string) =>
  readFileSync(join(folder, 'claims/a.txt.decisions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('kanwu decide', () => {
  test('records a decision by the id that check shows, or by its beginning', async () => {
    const folder = workspace({ 'sources/a.txt': copy });
    const [sum, word] = await flagsOf(folder);
    const run = await kanwu(folder, ['decide', sum!.id, '--dismiss', '--reason', 'confirmed', '--note', '见年报']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect((await kanwu(folder, ['decide', word!.fingerprint.slice(0, 8), '--fix'])).code).toBe(0);
    expect(decisions(folder)).toMatchObject([
      { decision: 'dismissed', reason: 'confirmed', note: '见年报', quote: '8座' },
      { decision: 'fixed', quote: '的的', edits: [{ text: '' }] },
    ]);
  });

  test.each([
    [['f-0000', '--query'], 'there is no flag f-0000'],
    [['f-0000'], 'only one'],
    [['f-0000', '--query', '--later'], 'only one'],
    [['f-0000', '--dismiss'], '--reason'],
    [['f-0000', '--dismiss', '--reason', 'confirmd'], 'did you mean confirmed?'],
    [['f-0000', '--dismiss', '--reason', 'other'], '--note'],
  ])('%j exits 2 with one line, and records nothing', async (words, said) => {
    const folder = workspace({ 'sources/a.txt': copy });
    const run = await kanwu(folder, ['decide', ...words]);
    expect(run.code).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(said);
    expect(existsSync(join(folder, 'claims'))).toBe(false);
  });
});

describe('kanwu fix', () => {
  test('makes what leaves no choice and what was chosen, and leaves what was dismissed', async () => {
    const folder = workspace({ 'sources/a.txt': copy, 'sources/b.txt': '孩子的的心愿。\n' });
    const [, , date] = await flagsOf(folder, 'sources/a.txt');
    const [other] = await flagsOf(folder, 'sources/b.txt');
    await kanwu(folder, ['decide', date!.id, '--replace', '6月30日']);
    await kanwu(folder, ['decide', other!.id, '--dismiss', '--reason', 'house-style']);
    const dry = await kanwu(folder, ['fix', '--dry-run']);
    expect(dry.stdout).toContain(
      '+全县今年新建场馆8座（体育馆3座、图书馆4座），居民的心愿实现了。工程将于6月30日完工。',
    );
    expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(copy);
    expect((await kanwu(folder, ['fix'])).code).toBe(0);
    expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(
      copy.replace('的的', '的').replace('31日', '30日'),
    );
    expect(readFileSync(join(folder, 'sources/b.txt'), 'utf8')).toBe('孩子的的心愿。\n');
  });

  test('keeps the encoding and the line ends of a GB18030 file', async () => {
    const text = '这是一篇说家乡的报道。\r\n居民的的心愿实现了，大家都很高兴。\r\n';
    const folder = workspace({ 'sources/a.txt': iconv.encode(text, 'gb18030') });
    expect((await kanwu(folder, ['fix'])).code).toBe(0);
    expect(readFileSync(join(folder, 'sources/a.txt'))).toEqual(iconv.encode(text.replace('的的', '的'), 'gb18030'));
  });

  test('one file that cannot be read does not stop the others', async () => {
    const folder = workspace({ 'sources/a.txt': copy, 'sources/bad.txt': Buffer.from([0, 1, 2]) });
    const run = await kanwu(folder, ['fix']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('bad.txt');
    expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toContain('居民的心愿');
  });
});

describe('kanwu report --format queries', () => {
  test('prints what was asked, with its sentence and room for the answer; hostile copy stays copy', async () => {
    const hostile = `<script>x</script> **粗** ${copy}`;
    const folder = workspace({ 'sources/a.txt': hostile });
    const [sum] = await flagsOf(folder);
    await kanwu(folder, ['decide', sum!.id, '--query', '--note', '是不是漏了一座？']);
    const { stdout, code } = await kanwu(folder, ['report', '--lang', 'zh']);
    expect(code).toBe(0);
    expect(stdout).toContain('# 原稿疑问单');
    expect(stdout).toContain('是不是漏了一座？');
    expect(stdout).toContain('**8座**');
    expect(stdout).toContain('作者答复');
    expect(stdout).not.toContain('<script>');
    writeFileSync(join(folder, 'sources/a.txt'), hostile.replace('3座', '2座'));
    expect((await kanwu(folder, ['report', '--lang', 'zh'])).stdout).toContain('提问之后稿件改过');
  });

  test('says so where nothing was asked', async () => {
    const folder = workspace({ 'sources/a.txt': copy });
    expect((await kanwu(folder, ['report', '--lang', 'zh'])).stdout).toContain('没有要问作者的');
  });
});

test('words on the newsroom’s list raise nothing, in any command', async () => {
  const folder = workspace({ 'sources/a.txt': '居民的的心愿。\n', 'kanwu.words.txt': '# 方言\n的的\n' });
  expect(await flagsOf(folder)).toEqual([]);
  writeFileSync(join(folder, 'kanwu.words.txt'), Buffer.from([0xff, 0xfe, 0xff]));
  const run = await kanwu(folder, ['check']);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('kanwu.words.txt');
});

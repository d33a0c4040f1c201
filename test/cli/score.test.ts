import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreSchema } from '../../src/score/score-schema.js';
import { kanwu, workspace } from './kanwu.js';

const clean = '河湾镇上半年新建大棚一百二十座。\n'.repeat(400);
const wrong = '全镇新建场馆8座（体育馆3座、图书馆4座）。\n';
const doubled = '这是全县居民的的心愿。\n';

describe('kanwu score', () => {
  test('passes copy within three faults of 10,000 characters, and fails other copy', async () => {
    const cwd = workspace({ 'sources/a.txt': clean.repeat(2) + wrong, 'b.txt': wrong });
    expect(await kanwu(cwd, ['score'])).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await kanwu(cwd, ['score', 'b.txt']);
    expect(code).toBe(1);
    expect(stdout).toContain('newspaper: 1 faults in');
    expect(stdout).toContain('b.txt:1:7');
    expect(stdout).toMatch(/only what kanwu found/);
  });

  test('counts warnings only when told to', async () => {
    const cwd = workspace({ 'a.txt': doubled });
    expect((await kanwu(cwd, ['score', 'a.txt'])).code).toBe(0);
    expect((await kanwu(cwd, ['score', 'a.txt', '--with-warnings'])).code).toBe(1);
  });

  test('doubles a headline of a newspaper, and not of a periodical', async () => {
    const cwd = workspace({ 'a.md': '# 一愁莫展的难题\n\n天晴了。\n' });
    const faults = async (...words: string[]) => {
      const { stdout } = await kanwu(cwd, ['score', 'a.md', '--format', 'json', ...words]);
      return scoreSchema.parse(JSON.parse(stdout)).faults;
    };
    expect(await faults()).toBe(2);
    expect(await faults('--kind', 'periodical')).toBe(1);
  });

  test('speaks the language of the run, also as Markdown in a file', async () => {
    const cwd = workspace({ 'a.txt': wrong });
    const words = ['score', 'a.txt', '--lang', 'zh', '--format', 'markdown', '--output-file', 'score.md'];
    expect(await kanwu(cwd, words)).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'score.md'), 'utf8')).toMatch(/^# 编校差错率\n\n\*\*报纸：1 个差错/);
  });

  test('of copy that cannot all be read exits 2, and grades the rest', async () => {
    const cwd = workspace({ 'a.txt': doubled, 'b.txt': new Uint8Array([1, 0]) });
    const { code, stdout } = await kanwu(cwd, ['score', '.', '--format', 'json']);
    expect(code).toBe(2);
    expect(scoreSchema.parse(JSON.parse(stdout))).toMatchObject({ documents: 1, problems: [{ path: 'b.txt' }] });
    expect(await kanwu(cwd, ['score', 'b.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect(await kanwu(cwd, ['score', '--kind', 'newspapr'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('counts no fault that a comment or a reviewer answers for', async () => {
    const cwd = workspace({
      'sources/a.md': `${wrong.trim()} <!-- kanwu-disable-line -- 口径不同 -->\n`,
      'sources/b.txt': wrong,
    });
    const slips = async () => {
      const { stdout } = await kanwu(cwd, ['score', '--format', 'json']);
      return scoreSchema.parse(JSON.parse(stdout)).slips;
    };
    const [slip, ...others] = await slips();
    expect([slip!.path, others]).toEqual(['sources/b.txt', []]);
    await kanwu(cwd, ['decide', slip!.flag, '--dismiss', '--reason', 'confirmed'], { env: { KANWU_REVIEWER: '校' } });
    expect(await slips()).toEqual([]);
  });
});

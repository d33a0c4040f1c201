import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kanwuInTerminal } from '../review/terminal.js';
import { kanwu, workspace } from './kanwu.js';

const doubled = '这是全县居民的的心愿。\n';
const clean = '河湾镇上半年新建大棚120座。\n';
const rows = 60;

describe('--watch', () => {
  test('says what is other than it was: new flags, mended ones, files that came and went', async () => {
    const cwd = workspace({ 'sources/a.txt': doubled, 'sources/b.txt': clean });
    const path = (name: string) => join(cwd, 'sources', name);
    const terminal = kanwuInTerminal(cwd, ['check', '--watch'], { rows });
    const first = await terminal.shows('2 files watched: 0 errors, 1 warning, 0 notes');
    expect(first).toContain('sources/a.txt:1:');

    writeFileSync(path('b.txt'), `${clean}\n他说：“今年收成不错。\n\n大家都笑了。\n`);
    const second = await terminal.shows('2 files watched: 1 error, 1 warning, 0 notes');
    expect(second).toContain('sources/b.txt:3:');
    expect(second.split('sources/a.txt:1:')).toHaveLength(2);

    writeFileSync(path('a.txt'), doubled.replace('的的', '的'));
    expect(await terminal.shows('2 files watched: 1 error, 0 warnings, 0 notes')).toContain(
      'sources/a.txt: “的的” no longer flagged (repeated-word)',
    );

    writeFileSync(path('c.md'), doubled);
    expect(await terminal.shows('3 files watched: 1 error, 1 warning, 0 notes')).toContain('sources/c.md:1:');
    rmSync(path('b.txt'));
    await terminal.shows(/sources\/b.txt is gone\s+2 files watched: 0 errors, 1 warning, 0 notes/);
    // As editors save: a new file takes the place of the old.
    writeFileSync(path('.a.swp'), doubled);
    renameSync(path('.a.swp'), path('a.txt'));
    await terminal.shows('2 files watched: 0 errors, 2 warnings, 0 notes');

    terminal.type('q');
    expect(await terminal.ended()).toBe(0);
  });

  test('checks all again when words or config change, and survives a config that is half written', async () => {
    const cwd = workspace({ 'sources/a.txt': doubled, 'sources/b.txt': doubled });
    const terminal = kanwuInTerminal(cwd, ['check', '--watch'], { rows });
    await terminal.shows('2 files watched: 0 errors, 2 warnings, 0 notes');
    writeFileSync(join(cwd, 'kanwu.words.txt'), '的的\n');
    await terminal.shows('2 files watched: 0 errors, 0 warnings, 0 notes');
    rmSync(join(cwd, 'kanwu.words.txt'));
    await terminal.shows(/0 errors, 0 warnings, 0 notes[\s\S]*0 errors, 2 warnings, 0 notes/);
    writeFileSync(join(cwd, 'kanwu.config.json'), '{"checks":');
    await terminal.shows('kanwu: kanwu.config.json');
    writeFileSync(join(cwd, 'kanwu.config.json'), '{"checks":{"repeated-word":"note"}}');
    await terminal.shows('2 files watched: 0 errors, 0 warnings, 2 notes');
    terminal.type('q');
    expect(await terminal.ended()).toBe(0);
  });

  test('checks a draft again when the source that it relies on changes', async () => {
    const source = '# 简报\n\n2025年，河湾县城镇新增就业2574人。\n';
    const cwd = workspace({
      'sources/简报.md': source,
      'sources/稿.md': '---\nrelies-on: sources/简报.md\n---\n\n2025年，河湾县城镇新增就业2574人。\n',
    });
    const terminal = kanwuInTerminal(cwd, ['check', '--watch'], { rows });
    await terminal.shows('2 files watched: 0 errors, 0 warnings, 0 notes');
    writeFileSync(join(cwd, 'sources/简报.md'), source.replace('2574', '2547'));
    expect(await terminal.shows('2 files watched: 1 error, 0 warnings, 0 notes')).toContain('differs from its source');
    writeFileSync(join(cwd, 'sources/简报.md'), source);
    await terminal.shows('sources/稿.md: “2574人” no longer flagged (source-conflict)');
    terminal.type('q');
    expect(await terminal.ended()).toBe(0);
  });

  test.each([
    [['-'], 'kanwu check --watch cannot read standard input'],
    [['.', '--format', 'json'], '--watch and --format do not go together'],
    [['.', '--output-file', 'out'], '--watch and --output-file do not go together'],
    [['.', '--update-baseline'], '--watch and --update-baseline do not go together'],
  ])('refuses %j, which waits for an end', async (args, said) => {
    const { code, stderr } = await kanwu(workspace({ 'a.txt': clean }), ['check', '--watch', ...args]);
    expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 2, lines: 2 });
    expect(stderr).toContain(said);
  });
});

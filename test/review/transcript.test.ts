import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { kanwuInTerminal, keys } from './terminal.js';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'reports/review-session.txt');

/** What is done at the desk, and what the screen shows when it is done. */
const session: readonly (readonly [done: string, typed: string, shows: string | RegExp])[] = [
  ['kanwu review sources/民生专版.txt', '', '[1/14]'],
  ['j — the next flag', 'j', '[2/14]'],
  ['d — dismiss it, and say why', 'd', '为什么不改？'],
  ['1 — not an error; the desk goes on to the next', '1', '[3/14]'],
  ['e — type what should stand there', 'e', '改成'],
  ['Ctrl-U, the right date, Enter', `${keys.ctrlU}2025年9月6日（星期六）${keys.enter}`, '[4/14]'],
  ['f — take the fix that is offered', 'f', '[5/14]'],
  ['y — ask the author', 'y', '问作者什么'],
  ['the question, Enter', `引文到哪里为止？${keys.enter}`, '[6/14]'],
  ['u — undo that', 'u', '已撤销'],
  ['s — later', 's', '先放着'],
  ['Tab — the claims', keys.tab, '未核实'],
  ['Tab — the relations: what fails, what stands open, what is proven', keys.tab, '不成立'],
  ['Shift-Tab twice, then x — look at what would be written', '\u001b[Z\u001b[Zx', '将写入 1 个文件、2 处改动'],
  ['y — write it; the file is checked anew', 'y', '已写入 1 个文件、2 处改动'],
];

test.skipIf(!existsSync(join(root, 'dist/bin/kanwu.js')))(
  'reports/review-session.txt is a session over the sample workspace, from first flag to written file (UPDATE=1 renders it)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanwu-session-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(join(root, 'sources'), join(folder, 'sources'), { recursive: true });
    const page = join(folder, 'sources/民生专版.txt');
    const before = readFileSync(page, 'utf8');
    const desk = kanwuInTerminal(folder, ['review', 'sources/民生专版.txt', '--lang', 'zh'], {
      columns: 100,
      rows: 28,
      env: { NO_COLOR: '1', KANWU_REVIEWER: '王编辑' },
    });
    const screens: string[] = [];
    for (const [done, typed, shows] of session) {
      desk.type(typed);
      const screen = await desk.shows(shows);
      screens.push(`▶ ${done}\n\n${screen.replace(/\d{4}-\d\d-\d\d(?=）)/g, '（日期）').trimEnd()}`);
    }
    expect(readFileSync(page, 'utf8')).toBe(before.replace('（星期三）', '（星期六）').replace('食堂食堂', '食堂'));
    const transcript = `${screens.join(`\n\n${'═'.repeat(100)}\n`)}\n`;
    if (process.env.UPDATE) writeFileSync(file, transcript);
    expect(transcript).toBe(readFileSync(file, 'utf8'));
  },
);

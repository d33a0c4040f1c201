import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { median } from './measure.mjs';

const main = join(import.meta.dirname, '../../dist/bin/kanwu.js');
const keystrokes = 120;

/** So many flags in one document: short paragraphs, each with a doubled word of its own. */
function wrongCopy(flags) {
  const digits = '零一二三四五六七八九';
  const name = (i) => [...String(i)].map((d) => digits[d]).join('');
  return Array.from({ length: flags }, (_, i) => `第${name(i)}组居民的的心愿在年底之前都得到了落实。`).join('\n\n');
}

/**
 * From a key pressed to the first and the last byte of the screen that it leads to, in a real terminal: the desk over one
 * document with thousands of flags, every key another flag, every third a decision that goes to disk.
 */
export async function measureDesk(say, flags = 5_000) {
  const folder = mkdtempSync(join(tmpdir(), 'kanwu-bench-desk-'));
  try {
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources/wrong.txt'), wrongCopy(flags));
    const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', KANWU_REVIEWER: 'bench' };
    const from = performance.now();
    const desk = spawn(process.execPath, [main, 'review', '--lang', 'en'], { cwd: folder, cols: 120, rows: 40, env });
    let shown = '';
    let wake = () => {};
    desk.onData((data) => {
      shown += data;
      wake();
    });
    const until = (wanted) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`the desk never showed ${wanted}`)), 20_000);
        wake = () => {
          if (!wanted.test(shown)) return;
          clearTimeout(limit);
          resolve();
        };
        wake();
      });
    await until(/\[1\/\d+\]/);
    say.figure(`first of over ${flags} flags on screen`, performance.now() - from, 'ms');
    // Nobody presses a key before having read the first words of a flag.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const times = [];
    for (let i = 2; i < keystrokes + 2; i++) {
      shown = '';
      const pressed = performance.now();
      desk.write(i % 3 === 0 ? 's' : 'j');
      await until(new RegExp(`\\[${i}/`));
      times.push(performance.now() - pressed);
    }
    desk.kill('SIGKILL');
    say.figure('a keystroke paints, median', median(times), 'ms', median(times) <= 50, '≤ 50 ms');
    say.figure('a keystroke paints, worst', Math.max(...times), 'ms', Math.max(...times) <= 50, '≤ 50 ms');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

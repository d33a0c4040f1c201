import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from './documents.mjs';

const main = join(import.meta.dirname, '../../dist/bin/kanwu.js');
const reportMemory = join(import.meta.dirname, 'report-memory.mjs');
const corpus = join(import.meta.dirname, '../../../shared/corpus');
const articles = 20_000;

/** Articles put together from paragraphs of the corpus, each its own: none is like another, so that no cache can gain by it. */
function writeArticles(folder) {
  const texts = readFolder(corpus).map(({ text }) => text.split(/\n+/).filter((paragraph) => paragraph.trim()));
  const all = texts.flat();
  for (let i = 0; i < articles; i++) {
    const paragraphs = texts[i % texts.length].slice(0, 40);
    paragraphs[i % paragraphs.length] = all[(i * 7919) % all.length];
    const shelf = join(folder, String(Math.floor(i / 500)).padStart(2, '0'));
    if (i % 500 === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${i}.txt`), `${paragraphs.join('\n\n')}\n\n${i}\n`);
  }
}

function run(cwd, args) {
  const from = performance.now();
  const all = ['--import', reportMemory, main, 'check', 'sources', '--fail-on', 'never', ...args];
  const { status, stdout, output } = spawnSync(process.execPath, all, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} → ${status}\n${output[2]}`);
  return { seconds: (performance.now() - from) / 1000, megabytes: Number(output[3]) / 1024, stdout: String(stdout) };
}

function leastByTurns(rounds, cases, work) {
  const least = cases.map(() => null);
  for (let round = 0; round < rounds; round++)
    for (const [i, one] of cases.entries()) {
      const result = work(one);
      if (!least[i] || result.seconds < least[i].seconds) least[i] = result;
    }
  return least;
}

/** A desk's archive: one thread, two workers, and a cache cold and warm, on the same articles; results must be the same. */
export function measureScale(say) {
  if (!existsSync(corpus)) return say.remark('left out: there is no ../shared/corpus to make articles from');
  const folder = mkdtempSync(join(tmpdir(), 'kanwu-bench-scale-'));
  try {
    writeArticles(join(folder, 'sources'));
    say.remark(`${articles.toLocaleString('en')} articles; load of the machine before: ${loadavg()[0].toFixed(1)}`);
    // By turns, and the least of each: what else the machine does takes a core from two workers and none from one thread.
    const [one, two] = leastByTurns(3, ['1', '2'], (threads) => run(folder, ['--concurrency', threads]));
    const cold = run(folder, ['--cache']);
    const warm = run(folder, ['--cache']);
    for (const { stdout } of [two, cold, warm]) if (stdout !== one.stdout) throw new Error('results differ');
    say.figure('one thread', one.seconds, 's');
    say.figure('  peak memory', one.megabytes, 'MB');
    say.figure('two workers', two.seconds, 's');
    say.figure('  peak memory', two.megabytes, 'MB');
    const gain = one.seconds / two.seconds;
    say.ratio('  two workers are faster', gain, gain >= 1.7, '≥ 1.7×');
    say.figure('with a cache, cold', cold.seconds, 's');
    say.figure('with a cache, warm', warm.seconds, 's');
    say.figure('  peak memory', warm.megabytes, 'MB');
    const saved = cold.seconds / warm.seconds;
    say.ratio('  warm is faster than cold', saved, saved >= 10, '≥ 10×');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

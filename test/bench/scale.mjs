import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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

/** Runs kanwu over folders, with what it takes from the first word to the end. */
async function run(cwd, args, folders = ['sources']) {
  const from = performance.now();
  const all = ['--import', reportMemory, main, 'check', ...folders, '--fail-on', 'never', ...args];
  const child = spawn(process.execPath, all, { cwd, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [stdout, stderr, kilobytes, [status]] = await Promise.all([
    ...[1, 2, 3].map((pipe) => text(child.stdio[pipe])),
    once(child, 'close'),
  ]);
  if (status !== 0) throw new Error(`${args.join(' ')} → ${status}\n${stderr}`);
  return { seconds: (performance.now() - from) / 1000, megabytes: Number(kilobytes) / 1024, stdout };
}

/**
 * Two processes that know nothing of each other, each with one thread and half of the folders: no way to share the work
 * between two cores can do better, for nothing is shared. One thread is no measure of a core, since V8 compiles and collects
 * beside it.
 */
async function runApart(cwd) {
  const shelves = readdirSync(join(cwd, 'sources')).map((name) => `sources/${name}`);
  const middle = shelves.length / 2;
  const halves = [shelves.slice(0, middle), shelves.slice(middle)];
  const both = await Promise.all(halves.map((half) => run(cwd, ['--concurrency', '1'], half)));
  return { seconds: Math.max(...both.map(({ seconds }) => seconds)) };
}

async function leastByTurns(rounds, works) {
  const least = works.map(() => null);
  for (let round = 0; round < rounds; round++)
    for (const [i, work] of works.entries()) {
      const result = await work();
      if (!least[i] || result.seconds < least[i].seconds) least[i] = result;
    }
  return least;
}

/** A desk's archive: one thread, two workers, two processes, and a cache cold and warm, on the same articles; results must be the same. */
export async function measureScale(say) {
  if (!existsSync(corpus)) return say.remark('left out: there is no ../shared/corpus to make articles from');
  const folder = mkdtempSync(join(tmpdir(), 'kanwu-bench-scale-'));
  try {
    writeArticles(join(folder, 'sources'));
    say.remark(`${articles.toLocaleString('en')} articles; load of the machine before: ${loadavg()[0].toFixed(1)}`);
    // By turns, and the least of each: what else the machine does takes a core from two workers and none from one thread.
    const [one, two, apart] = await leastByTurns(3, [
      () => run(folder, ['--concurrency', '1']),
      () => run(folder, ['--concurrency', '2']),
      () => runApart(folder),
    ]);
    const cold = await run(folder, ['--cache']);
    const warm = await run(folder, ['--cache']);
    for (const { stdout } of [two, cold, warm]) if (stdout !== one.stdout) throw new Error('results differ');
    say.figure('one thread', one.seconds, 's');
    say.figure('  peak memory', one.megabytes, 'MB');
    say.figure('two workers', two.seconds, 's');
    say.figure('  peak memory', two.megabytes, 'MB');
    say.figure('two processes apart, half of the folders each', apart.seconds, 's');
    const gain = one.seconds / two.seconds;
    say.ratio('  two workers are faster', gain, gain >= 1.7, '≥ 1.7×');
    const most = one.seconds / apart.seconds;
    say.ratio('  two processes apart are faster: the most there is', most);
    say.ratio('  of that, two workers reach', gain / most);
    say.figure('with a cache, cold', cold.seconds, 's');
    say.figure('with a cache, warm', warm.seconds, 's');
    say.figure('  peak memory', warm.megabytes, 'MB');
    const saved = cold.seconds / warm.seconds;
    say.ratio('  warm is faster than cold', saved, saved >= 10, '≥ 10×');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

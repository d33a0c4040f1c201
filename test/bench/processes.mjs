import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageOf } from './documents.mjs';
import { median } from './measure.mjs';

const main = join(import.meta.dirname, '../../dist/bin/kanwu.js');
const oneTool = join(import.meta.dirname, 'one-tool.mjs');
const reportMemory = join(import.meta.dirname, 'report-memory.mjs');

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kanwu-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args, stdio = ['ignore', 'ignore', 'pipe']) {
  const result = spawnSync(process.execPath, args, { stdio, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`node ${args.join(' ')} → ${result.status}\n${result.stderr ?? ''}`);
  return result;
}

/**
 * Milliseconds of each tool's first call on the page, and of its rounds over all texts once warm: the least of several
 * processes, which alternate, so that what else the machine does falls on all tools alike.
 */
export function measureTools(tools, work, processes = 3) {
  return inFolder((folder) => {
    const file = join(folder, 'work.json');
    writeFileSync(file, JSON.stringify(work));
    const times = Object.fromEntries(tools.map((tool) => [tool, []]));
    for (let i = 0; i < processes; i++) {
      for (const tool of tools)
        times[tool].push(JSON.parse(run([oneTool, tool, file], ['ignore', 'pipe', 'pipe']).stdout));
    }
    const least = (all, name) => Math.min(...all.map((one) => one[name]));
    return Object.fromEntries(
      Object.entries(times).map(([tool, all]) => [
        tool,
        { first: least(all, 'first'), least: least(all, 'least'), middle: median(all.map(({ middle }) => middle)) },
      ]),
    );
  });
}

/** From the first word to the exit code, against a Node that does nothing; runs alternate, so that noise falls on both. */
export function measureColdStart(documents, say) {
  inFolder((folder) => {
    const page = join(folder, 'one-page.txt');
    writeFileSync(page, pageOf(documents, 5_000));
    const times = { check: [], nothing: [] };
    const time = (args) => {
      const from = performance.now();
      run(args);
      return performance.now() - from;
    };
    for (let i = 0; i < 21; i++) {
      const [nothing, check] = [time(['-e', '0']), time([main, 'check', '--fail-on', 'never', page])];
      if (i === 0) continue; // the first run reads the disk
      times.nothing.push(nothing);
      times.check.push(check);
    }
    const [check, nothing] = [Math.min(...times.check), Math.min(...times.nothing)];
    say.figure('kanwu check one-page.txt', check, 'ms');
    say.figure('node -e 0', nothing, 'ms');
    say.ratio('  kanwu takes', check / nothing, check / nothing <= 4, '≤ 4×');
    say.ratio('  by the medians of both', median(times.check) / median(times.nothing));
  });
}

/** Peak memory of one run over one, some and many files of the same size. */
export function measureMemory(documents, say) {
  const page = pageOf(documents, 20_000);
  const peak = (files) =>
    inFolder((folder) => {
      const sources = join(folder, 'sources');
      mkdirSync(sources);
      for (let i = 0; i < files; i++) writeFileSync(join(sources, `${i}.txt`), page);
      const args = ['--import', reportMemory, main, 'check', '--format', 'json', '--fail-on', 'never', sources];
      return Number(run(args, ['ignore', 'ignore', 'inherit', 'pipe']).output[3]) / 1024;
    });
  const [one, some, many] = [1, 200, 800].map(peak);
  say.figure('peak memory, 1 file', one, 'MB');
  say.figure('peak memory, 200 files', some, 'MB');
  say.figure('peak memory, 800 files', many, 'MB');
  // The first files grow the heap to its working size; from there on, more files must not need more.
  say.ratio('  800 files against 200', many / some, many / some <= 1.3, '≤ 1.3×');
}

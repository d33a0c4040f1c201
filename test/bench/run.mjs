// npm run bench [folder] [-- --strict]: the budgets of the design as ratios, measured in one run on the same text.
// The text is that of the sample sources, or of the folder named. Exits 0 whatever it finds, with --strict 1 on a ✗.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

const here = import.meta.dirname;
const root = join(here, '../..');

const { values, positionals } = parseArgs({
  options: { strict: { type: 'boolean', default: false } },
  allowPositionals: true,
});

function npm(args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
}
if (!existsSync(join(here, 'node_modules'))) npm(['ci', '--no-audit', '--no-fund', '--prefix', here]);
npm(['run', '--silent', 'build']);

const { readFolder, count } = await import('./documents.mjs');
const { measureThroughput, measureSteps, measureMarkdown } = await import('./throughput.mjs');
const { measureGrowth } = await import('./growth.mjs');
const { measureColdStart, measureMemory } = await import('./processes.mjs');
const { measureScale } = await import('./scale.mjs');
const { measureDesk } = await import('./desk.mjs');
const { measureMatching } = await import('./matching.mjs');
const { inspect } = await import('../../dist/pipeline.js');
const { readText, readSource } = await import('../../dist/sources/read.js');

const { extractClaims } = await import('../../dist/claims/extract.js');
const { relate } = await import('../../dist/relations/relate.js');
const { checks } = await import('../../dist/checks/registry.js');
const { runChecks } = await import('../../dist/checks/run.js');

const kanwu = {
  checks,
  read: (text) => readText('page.txt', text),
  claim: extractClaims,
  relate,
  run: (check, context) => runChecks([check], context),
  context: (text) => {
    const source = kanwu.read(text);
    const claims = extractClaims(source);
    return { ...source, source, claims, relations: relate(source, claims) };
  },
  check: (text) => inspect(readText('page.txt', text)),
  checkMarkdown: async (text) => inspect(await readSource('page.md', text, 'markdown')),
};

let missed = 0;
const verdict = (ok, budget) => {
  if (budget === undefined) return '';
  if (!ok) missed += 1;
  return `${ok ? '✓' : '✗'} budget ${budget}`;
};
const number = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
const line = (name, value, end) => console.log(`  ${name.padEnd(52)} ${value.padStart(12)} ${end}`.trimEnd());
const say = {
  remark: (text) => console.log(`  ${text}`),
  figure: (name, value, unit, ok, budget) => line(name, number(value), `${unit}  ${verdict(ok, budget)}`),
  ratio: (name, value, ok, budget) => line(name, `${number(value)}×`, ` ${verdict(ok, budget)}`),
};

const folder = positionals[0] ?? join(root, 'sources');
const documents = readFolder(folder);
console.log(
  `Node ${process.version}, ${documents.length} files of ${relative(root, folder) || folder}, ${number(count(documents))} characters`,
);

for (const [title, measure] of [
  ['Plain text, one core, warm', () => measureThroughput(documents, say)],
  ['Where the time goes', () => measureSteps(documents, kanwu, say)],
  ['Markdown', () => measureMarkdown(documents, kanwu, say)],
  ['Growth (time against that of one page)', () => measureGrowth(documents, kanwu, say)],
  ['Cold start', () => measureColdStart(documents, say)],
  ['Memory', () => measureMemory(documents, say)],
  ['A large folder', () => measureScale(say)],
  ['The review desk', () => measureDesk(say)],
  ['Drafts against sources', () => measureMatching(say)],
]) {
  console.log(`\n${title}`);
  await measure();
}

console.log(missed === 0 ? '\nEvery budget is kept.' : `\n${missed} budgets are missed.`);
if (values.strict && missed > 0) process.exitCode = 1;

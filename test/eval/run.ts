// npm run eval [-- folder] [-- --misses FILE]: false alarms on clean copy, and what is caught of mutations of it. Without
// a folder it measures the project's own copy (and the published copy beside the repository, where there is any) and
// writes reports/accuracy.md; with a folder it prints the same section for that folder, and writes nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measuredScore } from '../claims/measured-score.js';
import { missesOf, proseSection, section, slipSection } from './accuracy-report.js';
import { readFolder } from './document.js';
import type { Evaluation } from './evaluate.js';
import { scoreExtraction } from './extraction.js';
import { mutatedText, sentenceAround } from './mutation.js';
import { evaluateAll, evaluateSlips, readOwnCopy, readSlips } from './own-copy.js';
import {
  denseIntroduction,
  denseTitle,
  devIntroduction,
  devTitle,
  heldOutIntroduction,
  heldOutTitle,
  ownIntroduction,
  ownTitle,
  preface,
  publishedIntroduction,
  publishedTitle,
  unreadIntroduction,
  unreadTitle,
} from './preface.js';
import type { Trial } from './trial.js';

const root = process.cwd();
const report = join(root, 'reports/accuracy.md');
const published = join(root, '../shared/corpus');
const { values, positionals } = parseArgs({ options: { misses: { type: 'string' } }, allowPositionals: true });

function shown({ mutation, level, checks }: Trial): string {
  const { document, label, how, at, text, places } = mutation;
  const moved = { start: at.start, end: at.start + text.length };
  return [
    `${document.name}  ${label}, ${how}${level ? `  (${level}: ${checks.join(', ')})` : ''}`,
    `    - ${sentenceAround(document.text, at.end > at.start ? at : places[0]!)}`,
    `    + ${sentenceAround(mutatedText(mutation), moved)}`,
  ].join('\n');
}

const misses: string[] = [];
function tell(title: string, { alarms, known, trials }: Evaluation): void {
  console.log(`\n${title}: ${alarms.length} flags on copy as it stands`);
  for (const alarm of alarms) console.log(alarm.shown);
  misses.push(`${title}\n`, ...known.missed.map((one) => `not proven  ${one}`), missesOf(trials, shown));
}

if (positionals[0] !== undefined) {
  const evaluation = await evaluateAll(await readFolder(resolve(positionals[0])));
  tell('This folder', evaluation);
  console.log(`\n${section('This folder', 'Taken for clean copy.', evaluation)}`);
} else {
  const own = await evaluateAll(await readOwnCopy(root));
  tell(ownTitle, own);
  const unread = await evaluateSlips(await readSlips(root, 'unread'));
  const heldOut = await evaluateSlips(await readSlips(root, 'held-out'));
  const dev = await evaluateSlips(await readSlips(root, 'dev'));
  tell(devTitle, dev);
  const sections = [
    preface,
    slipSection(unreadTitle, unreadIntroduction, unread),
    slipSection(heldOutTitle, heldOutIntroduction, heldOut),
    slipSection(devTitle, devIntroduction, dev),
    section(ownTitle, ownIntroduction, own),
  ];
  const dense = await evaluateAll(await readFolder(join(root, 'test/eval/tempting')));
  tell(denseTitle, dense);
  sections.push(section(denseTitle, denseIntroduction, dense));
  if (existsSync(published)) {
    const evaluation = await evaluateAll(await readFolder(published));
    tell(publishedTitle, evaluation);
    sections.push(section(publishedTitle, publishedIntroduction, evaluation));
  } else {
    console.log(`\nThere is no published copy beside the repository; its section stays as it was.`);
    const kept = existsSync(report) ? readFileSync(report, 'utf8') : '';
    const from = kept.indexOf(`## ${publishedTitle}`);
    if (from >= 0) sections.push(kept.slice(from, kept.indexOf('\n## Tables of marked prose', from)).trimEnd());
  }
  sections.push(proseSection(scoreExtraction(), [measuredScore('table'), measuredScore('held-out')]));
  const text = `${sections.join('\n\n')}\n`;
  writeFileSync(report, text);
  console.log(`\n${text}`);
}
if (values.misses !== undefined) writeFileSync(values.misses, `${misses.join('\n')}\n`);
else console.log(misses.join('\n'));

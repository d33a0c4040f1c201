import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { section } from './accuracy-report.js';
import { readFolder } from './document.js';
import { printedIn } from './evaluate.js';
import { knownPropositions } from './known.js';
import { knownRelations } from './known-relations.js';
import { evaluateAll, readOwnCopy, readSlips } from './own-copy.js';
import { ownIntroduction, ownTitle } from './preface.js';
import { isSatisfiable } from './proposition.js';

const root = join(import.meta.dirname, '../..');
const documents = await readOwnCopy(root);

test('copy that people wrote slips for raises no error and no warning as it stands', async () => {
  for (const folder of ['unread', 'held-out', 'dev'] as const) {
    const loud = (await readSlips(root, folder)).flatMap(({ name, inspection }) =>
      inspection.flags.filter(({ level }) => level !== 'note').map(({ check, quote }) => `${name}: ${check} ${quote}`),
    );
    expect(loud).toEqual([]);
  }
});

test('nor does copy that is right, and tempts whoever reckons in haste', async () => {
  const pages = await readFolder(join(root, 'test/eval/tempting'));
  const loud = pages.flatMap(({ name, inspection }) =>
    inspection.flags.filter(({ level }) => level !== 'note').map(({ check, quote }) => `${name}: ${check} ${quote}`),
  );
  expect(loud).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test('every relation marked by hand stands on a page, and holds', () => {
  expect(knownRelations.map((k) => k.page).filter((page) => !documents.some((d) => d.name === page))).toEqual([]);
  const broken = documents.flatMap((document) =>
    knownPropositions(document).flatMap((p) => {
      const printed = printedIn(document, p);
      return isSatisfiable(p, printed) === true ? [] : [`${document.name} ${p.kind}: ${printed.join(', ')}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('the report says what is measured of our own copy now; `npm run eval` refreshes it', async ({ skip }) => {
  const report = readFileSync(join(root, 'reports/accuracy.md'), 'utf8');
  const other = /\(ICU ([\d.]+)\)/.exec(report)?.[1];
  skip(other !== process.versions.icu, `reports/accuracy.md was made with ICU ${other}, which cuts words its own way`);
  const from = report.indexOf(`## ${ownTitle}\n`);
  const own = report.slice(from, report.indexOf('\n## ', from)).trimEnd();
  expect(own).toBe(section(ownTitle, ownIntroduction, await evaluateAll(documents)));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { section } from './accuracy-report.js';
import { printedIn } from './evaluate.js';
import { knownPropositions } from './known.js';
import { knownRelations } from './known-relations.js';
import { evaluateAll, readOwnCopy } from './own-copy.js';
import { ownIntroduction, ownTitle } from './preface.js';
import { isSatisfiable } from './proposition.js';

const root = join(import.meta.dirname, '../..');
const documents = await readOwnCopy(root);

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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Flag } from '../../src/checks/flag.js';
import { inspectText } from './document.js';

const folder = join(import.meta.dirname, 'pages');
/** What an attentive editor would mark on the page: each stretch as it stands there. */
const defectsSchema = z.object({ defects: z.array(z.object({ quote: z.string().min(1), why: z.string() })) });
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function spansOf({ spans, related }: Flag) {
  return [...spans, ...related.flatMap((place) => place.spans)];
}

// Pages as they come from a reader of scans: columns of several widths, captions between, and defects of the kind that print.
test.each(names)('%s: every error and warning is of a defect', async (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const beside = readFileSync(join(folder, name.replace(/\.txt$/, '.defects.json')), 'utf8');
  const { defects } = defectsSchema.parse(JSON.parse(beside));
  const places = defects.map(({ quote }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
  expect(places.filter(({ start }) => start < 0)).toEqual([]);
  const { flags } = await inspectText(name, text);
  const loud = flags.filter(({ level }) => level !== 'note');
  const met = (flag: Flag) => spansOf(flag).some((a) => places.some((b) => a.start < b.end && b.start < a.end));
  expect(loud.filter((flag) => !met(flag)).map(({ check, quote }) => `${check}: ${quote}`)).toEqual([]);
  expect(
    places.filter((b) => loud.some((f) => spansOf(f).some((a) => a.start < b.end && b.start < a.end))).length,
  ).toBeGreaterThan(0);
});

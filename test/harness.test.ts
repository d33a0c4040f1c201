import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/checks/registry.js';
import { inspect } from '../src/pipeline.js';
import { readSource, readText } from '../src/sources/read.js';
import { readMarks, writeMarks } from './checks/marked-prose.js';
import {
  expectDistinct,
  expectFixes,
  expectFrozenSurvives,
  expectLineEnds,
  expectQuotes,
  expectShift,
  expectSuffix,
  expectWords,
  flagsOf,
} from './checks/properties.js';

const root = join(import.meta.dirname, '..');
const read = (name: string): [string, string] => [name, readFileSync(join(root, 'sources', name), 'utf8')];
const names = readdirSync(join(root, 'sources'));
const samples = names.filter((name) => name.endsWith('.txt')).map(read);
const markdownSamples = names.filter((name) => name.endsWith('.md')).map(read);

const pagesFolder = join(root, '../shared/pages');
const pages = existsSync(pagesFolder) ? readdirSync(pagesFolder).filter((name) => name.endsWith('.txt')) : [];

describe('the registry', () => {
  test('has each check once, in the order of ids, each in the file of its name', () => {
    const ids = checks.map((check) => check.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(existsSync(join(root, 'src/checks', `${id}.ts`)), `src/checks/${id}.ts`).toBe(true);
    }
  });

  test('raises the same flags in any order of its checks', () => {
    for (const [name, text] of samples) {
      const source = readText(name, text);
      expect(inspect(source, [...checks].reverse()).flags).toEqual(inspect(source, checks).flags);
    }
  });
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  test('is documented in both languages', () => {
    for (const words of [check.summary, check.why, check.message]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en.replace(/\{\w+\}/g, '')).toMatch(/[a-z]{3}/);
    }
    expect(check.options.parse({})).toBeTypeOf('object');
    expect(check.examples.flagged.length).toBeGreaterThan(0);
    expect(check.examples.clean.length).toBeGreaterThan(0);
  });

  test.each(check.examples.flagged)('flags %s', (example) => {
    const { text, spans } = readMarks(example);
    expect(spans.length).toBeGreaterThan(0);
    const flags = flagsOf(check, text);
    expect(
      writeMarks(
        text,
        flags.flatMap((flag) => flag.spans),
      ),
    ).toBe(example);
    expectGeneral(text);
  });

  test.each(check.examples.clean)('passes %s', (example) => {
    expect(readMarks(example).spans).toEqual([]);
    expect(
      writeMarks(
        example,
        flagsOf(check, example).flatMap((flag) => flag.spans),
      ),
    ).toBe(example);
    expectGeneral(example);
  });

  test.each(samples)('keeps the general properties on sources/%s', (_, text) => {
    expectGeneral(text);
  });

  test('keeps them on real pages', ({ skip }) => {
    if (pages.length === 0) skip('the pages of ../shared are not here');
    for (const name of pages) expectGeneral(readFileSync(join(pagesFolder, name), 'utf8'));
  });

  test.each(markdownSamples)('keeps them on sources/%s', async (name, text) => {
    const source = await readSource(name, text);
    const { flags } = inspect(source, [check]);
    expectQuotes(text, flags);
    expectWords(check, flags);
    expectDistinct(flags);
    expectFrozenSurvives(check, source, flags);
  });

  test('keeps them on copy cut up and put together at random', () => {
    const pieces = [...check.examples.flagged, ...check.examples.clean]
      .map((example) => example.replace(/[⟦⟧]/g, ''))
      .flatMap((example) => example.split(/(?<=[。，、；：“”（）\n])/));
    const copy = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('\n\n', '\r\n', '　', '𠮷', '“', '3')), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(copy, (parts) => {
        const text = parts.join('');
        const flags = flagsOf(check, text);
        expectQuotes(text, flags);
        expectWords(check, flags);
        expectDistinct(flags);
      }),
      { numRuns: 60 },
    );
  });

  function expectGeneral(text: string): void {
    const source = readText('x.txt', text);
    const flags = flagsOf(check, text);
    expectQuotes(text, flags);
    expectWords(check, flags);
    expectDistinct(flags);
    expect(flagsOf(check, text)).toEqual(flags);
    expectFrozenSurvives(check, source, flags);
    expectShift(check, text, flags);
    expectSuffix(check, text, flags);
    expectLineEnds(check, text, flags);
    expectFixes(text, flags, (mended) => flagsOf(check, mended));
  }
});

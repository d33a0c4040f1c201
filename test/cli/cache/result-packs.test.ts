import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResultPacks } from '../../../src/cli/cache/result-packs.js';
import { workspace } from '../kanwu.js';

const keyOf = (name: string) => createHash('sha256').update(name).digest('hex');
const limits = { most: 10_000, full: 1_000, packs: 4 };

function keepAll(folder: string, values: Readonly<Record<string, string>>): void {
  const packs = new ResultPacks(folder, limits);
  for (const [name, value] of Object.entries(values)) packs.keep(keyOf(name), Buffer.from(value));
  packs.close();
}

const found = (packs: ResultPacks, name: string) => packs.find(keyOf(name))?.toString() ?? null;
const packsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.pack'));
const bytesIn = (folder: string) => packsIn(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

describe('packs', () => {
  test('give back what was kept, in this run and in the next', () => {
    const folder = join(workspace(), 'a/b');
    const packs = new ResultPacks(folder, limits);
    expect(found(packs, 'x')).toBeNull();
    for (let i = 0; i < 300; i++) packs.keep(keyOf(`${i}`), Buffer.from(`值${i}`));
    expect(found(packs, '7')).toBe('值7');
    packs.close();
    const next = new ResultPacks(folder, limits);
    for (let i = 0; i < 300; i++) expect(found(next, `${i}`)).toBe(`值${i}`);
    next.close();
  });

  test('never give anything else, wherever a byte is wrong or the end is missing; and what is lost is kept anew', () => {
    const folder = workspace();
    keepAll(folder, { a: 'first', b: 'second' });
    const file = join(folder, packsIn(folder)[0]!);
    const whole = readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, torn) => {
        const bytes = torn ? whole.subarray(0, at) : Buffer.from(whole);
        if (!torn) bytes[at] = bytes[at]! ^ change;
        writeFileSync(file, bytes);
        const packs = new ResultPacks(folder, limits);
        expect([null, 'first']).toContain(found(packs, 'a'));
        expect([null, 'second']).toContain(found(packs, 'b'));
        if (torn) expect([found(packs, 'a'), found(packs, 'b')]).toContain(null);
        for (const [name, value] of [
          ['a', 'first'],
          ['b', 'second'],
        ] as const)
          if (!found(packs, name)) packs.keep(keyOf(name), Buffer.from(value));
        packs.close();
        const next = new ResultPacks(folder, limits);
        expect([found(next, 'a'), found(next, 'b')]).toEqual(['first', 'second']);
        next.close();
        for (const name of packsIn(folder)) writeFileSync(join(folder, name), '');
      }),
      { numRuns: 60 },
    );
  });

  test('of many small ones become one', () => {
    const folder = workspace();
    for (let i = 0; i < 9; i++) keepAll(folder, { [`${i}`]: `value ${i}` });
    expect(packsIn(folder).length).toBeLessThanOrEqual(limits.packs + 1);
    const packs = new ResultPacks(folder, limits);
    for (let i = 0; i < 9; i++) expect(found(packs, `${i}`)).toBe(`value ${i}`);
    packs.close();
  });

  test('that nobody used go when there are too many, the oldest first, and those in use stay', () => {
    const folder = workspace();
    keepAll(folder, { used: 'u'.repeat(1_000) });
    for (const name of packsIn(folder)) utimesSync(join(folder, name), 1, 1);
    for (let i = 0; i < 12; i++) {
      const packs = new ResultPacks(folder, limits);
      expect(found(packs, 'used')).toBe('u'.repeat(1_000));
      packs.keep(keyOf(`${i}`), Buffer.from(`${i}`.repeat(1_000).slice(0, 1_000)));
      packs.close();
    }
    expect(bytesIn(folder)).toBeLessThanOrEqual(limits.most);
    const packs = new ResultPacks(folder, limits);
    expect([found(packs, 'used'), found(packs, '0'), found(packs, '11')].map((v) => v?.[0] ?? null)).toEqual([
      'u',
      null,
      '1',
    ]);
    packs.close();
  });

  test('that hold little of use beside what copy left behind are written anew', () => {
    const folder = workspace();
    for (let round = 0; round < 12; round++) {
      const packs = new ResultPacks(folder, { ...limits, full: 4_000 });
      found(packs, 'stays');
      if (round === 0) packs.keep(keyOf('stays'), Buffer.from('s'));
      for (let i = 0; i < 3; i++) packs.keep(keyOf(`${round} ${i}`), Buffer.alloc(1_000));
      // Of each of the former packs a little is in use.
      for (let former = 0; former < round; former++) packs.find(keyOf(`${former} 0`));
      packs.close();
    }
    // One in three of all that was ever kept is in use.
    expect(bytesIn(folder)).toBeLessThan(2 * 12 * 1_100 + 4_000);
    const packs = new ResultPacks(folder, limits);
    expect(found(packs, '0 0')).not.toBeNull();
    packs.close();
  });
});

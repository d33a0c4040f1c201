import { describe, expect, test } from 'vitest';
import type { ClaimFile } from '../../src/claims/claim-file.js';
import { claimFileSchema } from '../../src/claims/claim-file.js';
import { updateClaimFile } from '../../src/claims/update.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';

const copy = '河湾镇上半年新建大棚120座，培训学员360人。全镇发放补贴58万元，惠及农户912户。\n';

function update(old: ClaimFile | null, text: string) {
  const source = readText('sources/a.txt', text);
  return updateClaimFile(old, source, inspect(source, []).claims);
}

/** The file with a note on the claim of that quote. */
function noted(file: ClaimFile, quote: string): ClaimFile {
  expect(file.claims.map((claim) => claim.quote)).toContain(quote);
  return { ...file, claims: file.claims.map((claim) => (claim.quote === quote ? { ...claim, note: '已核' } : claim)) };
}

const notes = (file: ClaimFile) => file.claims.flatMap(({ quote, note }) => (note ? [`${quote} ${note}`] : []));

describe('updateClaimFile', () => {
  const first = update(null, copy);

  test('makes a valid file, in order of place, whose every quote stands at its spans', () => {
    expect(claimFileSchema.parse(first.file)).toEqual(first.file);
    expect(first.added).toBe(first.file.claims.length);
    for (const { quote, spans } of first.file.claims)
      expect(spans.map((span) => copy.slice(span.start, span.end)).join('')).toBe(quote);
    const starts = first.file.claims.map((claim) => claim.spans[0]!.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('says the same again when nothing changed', () => {
    expect(update(first.file, copy).file).toEqual(first.file);
  });

  test('keeps ids and notes of claims that moved', () => {
    const { file, added } = update(noted(first.file, '360人'), `本报讯　${copy}`);
    expect(file.claims.map((claim) => claim.id)).toEqual(first.file.claims.map((claim) => claim.id));
    expect(notes(file)).toEqual(['360人 已核']);
    expect(added).toBe(0);
  });

  test('never passes a note on to a figure that changed, and gives it another id', () => {
    const { file, fates, added } = update(noted(first.file, '360人'), copy.replace('360人', '380人'));
    expect(fates.filter((fate) => fate.state === 'changed')).toHaveLength(1);
    expect(added).toBe(0);
    expect(notes(file)).toEqual([]);
    expect(file.lost).toMatchObject([{ quote: '360人', note: '已核' }]);
    expect(file.claims.map((claim) => claim.id)).not.toContain(file.lost[0]!.id);
  });

  test('keeps what was written on a lost claim, and gives it back when the claim returns', () => {
    const gone = update(noted(first.file, '912户'), copy.replace('，惠及农户912户', ''));
    expect(gone.file.lost).toMatchObject([{ quote: '912户', note: '已核' }]);
    const still = update(gone.file, `序。${copy.replace('，惠及农户912户', '')}`);
    expect(still.file.lost).toEqual(gone.file.lost);
    const again = update(still.file, copy);
    expect([again.restored, again.added]).toEqual([1, 0]);
    expect(again.file.lost).toEqual([]);
    expect(notes(again.file)).toEqual(['912户 已核']);
  });

  test('gives no new claim an id that an old one holds', () => {
    const [next] = update(null, '另有水渠5公里。').file.claims;
    const taken: ClaimFile = {
      ...first.file,
      claims: first.file.claims.map((claim, i) => (i === 0 ? { ...claim, id: next!.id } : claim)),
    };
    const ids = update(taken, `${copy}另有水渠5公里。`).file.claims.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([next!.id, `${next!.id}-2`]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('carries on what the draft relied on', () => {
    const sources = [{ path: 'sources/b.txt', sha256: 'a'.repeat(64) }];
    expect(update({ ...first.file, sources }, `序。${copy}`).file.sources).toEqual(sources);
  });

  test('drops a lost claim on which nobody wrote anything', () => {
    expect(update(first.file, '无事。\n').file).toMatchObject({ claims: [], lost: [] });
  });

  test('gives it back where the claim returns at another place', () => {
    const gone = update(noted(first.file, '912户'), copy.replace('，惠及农户912户', ''));
    const again = update(gone.file, `春种提要。${copy}`);
    expect([again.restored, again.added, again.file.lost]).toEqual([1, 0, []]);
  });

  test('does not give it back to a claim that is told of another year', () => {
    const told = (year: number, rest: string) => `${year}年概况\n\n全镇发放补贴58万元${rest}。\n`;
    const dated = noted(update(null, told(2024, '，惠及农户912户')).file, '912户');
    const gone = update(dated, told(2024, ''));
    const again = update(gone.file, told(2025, '，惠及农户912户'));
    expect([again.restored, notes(again.file)]).toEqual([0, []]);
    expect(again.file.lost).toMatchObject([{ quote: '912户', note: '已核' }]);
    expect(update(gone.file, told(2024, '，惠及农户912户')).restored).toBe(1);
  });

  test('keeps evidence with its claim, and with one that is lost', () => {
    const evidence = [{ url: 'https://example.org/2025', stance: 'supports' as const }];
    const linked: ClaimFile = {
      ...first.file,
      claims: first.file.claims.map((claim) => (claim.quote === '912户' ? { ...claim, evidence } : claim)),
    };
    const { file } = update(linked, `序。${copy}`);
    expect(file.claims.flatMap((claim) => claim.evidence)).toEqual(evidence);
    expect(update(linked, copy.replace('912户', '921户')).file.lost).toMatchObject([{ quote: '912户', evidence }]);
  });

  test('puts claims in order of place, in whatever order they come', () => {
    const source = readText('sources/a.txt', copy);
    const { claims } = inspect(source, []);
    expect(updateClaimFile(null, source, [...claims].reverse()).file).toEqual(first.file);
  });
});

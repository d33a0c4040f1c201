import { describe, expect, test } from 'vitest';
import type { ClaimFile } from '../../src/claims/claim-file.js';
import { updateClaimFile } from '../../src/claims/update.js';
import { verifyClaims } from '../../src/claims/verify.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';

const copy = '2025年，枫树湾县苹果总产量8.64万吨。\n\n全县冷库库容12.5万立方米，果农们今年收成不错。\n';
const reading = (text: string) => {
  const source = readText('sources/a.txt', text);
  return { source, claims: inspect(source, []).claims };
};
const update = (old: ClaimFile | null, text: string) => {
  const { source, claims } = reading(text);
  return updateClaimFile(old, source, claims);
};

/** The copy's claim file, every claim of it verified. */
const first = update(null, copy).file;
const verified: ClaimFile = {
  ...first,
  claims: first.claims.map((claim) => ({ ...claim, verified: { by: '周明', on: '2026-01-20' } })),
};
const standing = ({ claims }: ClaimFile) => claims.flatMap(({ quote, verified: by }) => (by ? [quote] : []));

describe('a verified figure whose characters stand', () => {
  test.each([
    ['another year', '2025年', '2024年'],
    ['another place', '枫树湾县苹果', '松岗县苹果'],
    ['another measure', '苹果总产量', '梨总产量'],
    ['a plan', '苹果总产量', '苹果计划总产量'],
  ])('is verified no more when it is told of %s, and is again when that is taken back', (_, from, to) => {
    const edited = copy.replace(from, to);
    const { source, claims } = reading(edited);
    const told = verifyClaims(verified, source, claims).flatMap((one) => (one.kind === 'retold' ? [one] : []));
    expect(told.map(({ record }) => record.quote)).toContain('8.64万吨');
    const now = update(verified, edited);
    expect(now.retold.map(({ old }) => old.quote)).toContain('8.64万吨');
    expect(standing(now.file)).not.toContain('8.64万吨');
    const again = update(now.file, copy);
    expect(standing(again.file).sort()).toEqual(standing(verified).sort());
    expect(again.file.lost).toEqual([]);
    expect(again.file.claims.map(({ id }) => id)).toEqual(first.claims.map(({ id }) => id));
  });

  test.each([
    ['the same at greater length', '苹果总产量', '优质苹果总产量'],
    ['the total without saying so', '苹果总产量', '苹果产量'],
    ['the year by the month', '2025年', '2025年11月'],
    ['words put before', '2025年，', '据农业农村局统计，2025年，'],
    ['words put behind', '8.64万吨', '8.64万吨，再创新高'],
  ])('is still verified when it is told with %s', (_, from, to) => {
    const now = update(verified, copy.replace(from, to));
    expect(now.retold).toEqual([]);
    expect(standing(now.file)).toContain('8.64万吨');
  });

  test('keeps its id when nothing was written on it, whatever it is told of', () => {
    const now = update(first, copy.replace('枫树湾县苹果', '松岗县苹果'));
    expect(now.retold).toEqual([]);
    expect(now.file.lost).toEqual([]);
    expect(now.file.claims.map(({ id }) => id)).toEqual(first.claims.map(({ id }) => id));
  });

  test('stands where only kanwu reads the same copy in another way', () => {
    const old: ClaimFile = { ...verified, claims: verified.claims.map((one) => ({ ...one, subject: '松岗县' })) };
    expect(update(old, copy).retold).toEqual([]);
    const { source, claims } = reading(copy);
    expect(verifyClaims(old, source, claims)).toEqual([]);
  });
});

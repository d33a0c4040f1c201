import { describe, expect, test } from 'vitest';
import type { ClaimFile } from '../../src/claims/claim-file.js';
import { updateClaimFile } from '../../src/claims/update.js';
import { verifyClaims } from '../../src/claims/verify.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';

const copy = '河湾镇上半年新建大棚120座，培训学员360人。全镇发放补贴58万元，惠及农户912户。\n';

const sourceOf = (text: string) => readText('sources/a.txt', text);
const claimsOf = (text: string) => inspect(sourceOf(text), []).claims;
const file = updateClaimFile(null, sourceOf(copy), claimsOf(copy)).file;

function problems(kept: ClaimFile, text: string): string[] {
  return verifyClaims(kept, sourceOf(text), claimsOf(text)).map((problem) =>
    'record' in problem
      ? `${problem.kind} ${problem.record.quote}`
      : 'quote' in problem
        ? `${problem.kind} ${problem.quote}`
        : problem.kind,
  );
}

/** The file with its claim of that quote rewritten. */
function tampered(quote: string, change: (claim: ClaimFile['claims'][number]) => object): ClaimFile {
  return {
    ...file,
    claims: file.claims.map((claim) => (claim.quote === quote ? { ...claim, ...change(claim) } : claim)),
  };
}

describe('verifyClaims', () => {
  test('has nothing to say of a file that was just written', () => {
    expect(file.claims.length).toBeGreaterThan(3);
    expect(problems(file, copy)).toEqual([]);
  });

  test.each([
    ['an edit elsewhere', `本报讯　${copy}`, ['stale']],
    ['an edit of a figure', copy.replace('120座', '126座'), ['stale', 'changed 120座']],
    ['a figure moved and another changed', `序。${copy.replace('912户', '921户')}`, ['stale', 'changed 912户']],
    ['a sentence removed', copy.replace('，惠及农户912户', ''), ['stale', 'lost 912户']],
  ])('names what %s did', (_, text, expected) => {
    expect(problems(file, text)).toEqual(expected);
  });

  test('names a quote that does not stand at its spans, though the source was not edited', () => {
    const shifted = tampered('120座', ({ spans: [span] }) => ({
      spans: [{ start: span!.start - 1, end: span!.end - 1 }],
    }));
    expect(problems(shifted, copy)).toEqual(['quote 120座', 'unrecorded 120座']);
    expect(
      problems(
        tampered('120座', () => ({ spans: [{ start: 9000, end: 9004 }] })),
        copy,
      ),
    ).toContain('quote 120座');
  });

  test('names it after an edit elsewhere too', () => {
    const other = tampered('120座', ({ figure }) => ({ figure: { ...figure, value: '210' } }));
    expect(problems(other, `本报讯　${copy}`)).toEqual(['stale', 'value 120座']);
  });

  test('names a figure that reads as another value, or as none', () => {
    expect(
      problems(
        tampered('58万元', ({ figure }) => ({ figure: { ...figure, value: '58' } })),
        copy,
      ),
    ).toEqual(['value 58万元']);
    const part = tampered('360人', ({ spans: [span] }) => ({
      quote: '36',
      spans: [{ start: span!.start, end: span!.start + 2 }],
    }));
    expect(problems(part, copy)).toEqual(['figure 36', 'unrecorded 360人']);
  });

  test('names a figure that the file leaves out', () => {
    const thinned = { ...file, claims: file.claims.filter((claim) => claim.quote !== '912户') };
    expect(problems(thinned, copy)).toEqual(['unrecorded 912户']);
  });
});

import { describe, expect, test } from 'vitest';
import { toDocumentEvidence, toEvidence } from '../../src/reports/evidence-report.js';
import { by, draft, evidence, type Kept, linkOf, source } from './made-trace.js';

describe('a draft and its evidence', () => {
  test('come in order of place, each claim at its line in its own sentence', () => {
    const { claims, sources, sha256 } = toDocumentEvidence(evidence(draft, [source]), 'zh');
    expect(claims.map(({ quote, claim }) => [quote, claim])).toEqual([
      ['2025年', 'claim-2025年'],
      ['2574吨', 'claim-2574吨'],
      ['31吨', 'claim-31吨'],
    ]);
    expect(claims[1]).toMatchObject({ status: 'supported', outcome: 'supported', line: 1, column: 15 });
    expect(claims[1]!.candidates[0]).toMatchObject({ path: 'sources/a.txt', line: 3, column: 15 });
    expect(claims[1]!.candidates[0]!.sentence.quote).toBe('2025年，云杉岭县羊绒产量2574吨。');
    expect(sources[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(sources[0]!.sha256).not.toBe(sha256);
  });

  test('tell of the sentence without the blanks around it', () => {
    const { claims } = toDocumentEvidence(evidence('雨雪偏少。 云杉岭县羊绒产量2574吨。 草场返青。', [source]), 'zh');
    expect(claims[0]!.sentence.quote).toBe('云杉岭县羊绒产量2574吨。');
  });

  test.each([
    ['nothing', {}, 'unverified'],
    ['a link', { evidence: [linkOf('supports')] }, 'supported'],
    ['a link against it', { evidence: [linkOf('contradicts')] }, 'contradicted'],
    ['a link to a source that is gone', { evidence: [linkOf('contradicts', 'sources/z.txt')] }, 'unverified'],
    ['a link to a quote that is gone', { evidence: [{ ...linkOf('contradicts'), quote: '2575吨' }] }, 'unverified'],
    ['an address', { evidence: [{ url: 'https://tjj.example', stance: 'supports' }] }, 'supported'],
    ['a verification', { verified: by, evidence: [linkOf('contradicts')] }, 'verified'],
  ] as const)('say where a claim stands of which people recorded %s', (_, kept, status) => {
    const { claims } = toDocumentEvidence(evidence(draft, [source], { '31吨': kept as Kept }), 'zh');
    expect(claims.find(({ quote }) => quote === '31吨')!.status).toBe(status);
  });

  test('place a link, if it is found, and hold what was recorded with it', () => {
    const links = [
      { ...linkOf('supports'), ...by, note: '表三' },
      linkOf('contradicts', 'sources/z.txt'),
      { url: 'https://tjj.example', stance: 'supports' as const },
    ];
    const kept = { evidence: links, note: '已核', verified: by };
    const { claims } = toDocumentEvidence(evidence(draft, [source], { '31吨': kept }), 'zh');
    const claim = claims.find(({ quote }) => quote === '31吨')!;
    const nobody = { by: null, on: null, note: null };
    const nowhere = { spans: [], line: null, column: null };
    const place = { path: 'sources/a.txt', url: null, quote: '2574吨' };
    expect(claim.links).toEqual([
      {
        ...place,
        spans: [{ start: 18, end: 23 }],
        line: 3,
        column: 15,
        stance: 'supports',
        ...by,
        note: '表三',
        state: 'found',
      },
      { ...place, path: 'sources/z.txt', ...nowhere, stance: 'contradicts', ...nobody, state: 'missing' },
      {
        path: null,
        url: 'https://tjj.example',
        quote: null,
        ...nowhere,
        stance: 'supports',
        ...nobody,
        state: 'address',
      },
    ]);
    expect([claim.note, claim.verified]).toEqual(['已核', by]);
  });

  test('hold the relations of each claim, and none of another’s', () => {
    const copy = '东河区羊绒产量1200吨，西河区羊绒产量980吨，两个区合计羊绒产量2180吨，比上年的2000吨增长9%。';
    const { claims } = toDocumentEvidence(evidence(copy, [source]), 'zh');
    const sum = { kind: 'sum', basis: 'stated', verdict: 'holds', working: '1200 + 980 = 2180 ✓' };
    const growth = { kind: 'growth', basis: 'stated', verdict: 'holds' };
    const of = (quote: string) => claims.find((claim) => claim.quote === quote)!.relations;
    expect(of('980吨')).toEqual([sum]);
    expect(of('2180吨')).toMatchObject([sum, growth]);
    expect(of('9%')).toMatchObject([growth]);
    expect(of('两个')).toEqual([]);
  });

  test('hold what the sources give two figures, each at its place', () => {
    const other = '2025年，云杉岭县羊绒产量2611吨。';
    expect(toDocumentEvidence(evidence(draft, [source, other]), 'zh').disagreements).toMatchObject([
      {
        first: { path: 'sources/a.txt', quote: '2574吨', line: 3, column: 15 },
        second: { path: 'sources/b.txt', quote: '2611吨', line: 1, column: 15 },
        firmness: 'firm',
      },
    ]);
  });

  test('count what is traced, and cut the share off', () => {
    const figures = ['羊绒产量2574吨', '驼绒产量31吨', '驼毛产量36吨']
      .map((one) => `2025年，云杉岭县${one}。`)
      .join('');
    const document = toDocumentEvidence(evidence(figures, [source], { '31吨': { verified: by } }), 'zh');
    expect(document.coverage).toEqual({
      traced: 3,
      verified: 1,
      supported: 1,
      contradicted: 0,
      unverified: 1,
      percent: 66.6,
    });
    expect(toEvidence([], '1.0')).toMatchObject({ version: 1, tool: { name: 'kanwu', version: '1.0' } });
    expect(toEvidence([document, document], '1.0').coverage).toMatchObject({ traced: 6, percent: 66.6 });
    expect(toEvidence([], '1.0').coverage).toMatchObject({ traced: 0, percent: 100 });
  });

  test('hold the claims that are chosen, and count all', () => {
    const { claims, coverage } = toDocumentEvidence(evidence(draft, [source]), 'zh', ({ id }) => id === 'claim-31吨');
    expect([claims.length, coverage.traced]).toEqual([1, 2]);
  });

  test('may rest on nothing', () => {
    const none = { ...evidence(draft, []), evidence: null };
    const document = toDocumentEvidence(none, 'zh');
    expect(document.claims.map(({ outcome, candidates }) => [outcome, candidates])).toEqual([
      [null, []],
      [null, []],
      [null, []],
    ]);
    expect(document).toMatchObject({ disagreements: [], coverage: { traced: 0 } });
  });
});

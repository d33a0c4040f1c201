import { describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '../../src/claims/claim-file.js';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import { type RecordedClaim, toDocumentEvidence, toEvidence } from '../../src/reports/evidence-report.js';
import { traceText } from '../../src/reports/trace-text.js';
import { readText } from '../../src/sources/read.js';
import { describeQuote } from '../../src/text/quote.js';

type Kept = Partial<Pick<RecordedClaim, 'evidence' | 'verified' | 'note'>>;

/** The evidence of a draft in sources; `kept` is what people recorded of its claims, by their quotes. */
function evidence(text: string, sources: readonly string[], kept: Readonly<Record<string, Kept>> = {}) {
  const draft = inspect(readText('drafts/a.txt', text), []);
  const read = sources.map((copy, i) => inspect(readText(`sources/${'abc'[i]}.txt`, copy), []));
  const claims = draft.claims.map((claim) => ({
    claim,
    id: `claim-${claim.quote}`,
    evidence: kept[claim.quote]?.evidence ?? [],
    verified: kept[claim.quote]?.verified ?? null,
    note: kept[claim.quote]?.note ?? null,
  }));
  return {
    ...draft,
    // The order of the claims is another's to choose.
    claims: claims.reverse(),
    evidence: gatherEvidence(draft, read),
    relied: read.map(({ source }) => ({ path: source.path, state: 'changed' as const, note: {} })),
    linked: new Map(read.map(({ source }) => [source.path, source])),
  };
}

const source = '序。\n\n2025年，云杉岭县羊绒产量2574吨。';
const draft = '2025年，云杉岭县羊绒产量2574吨，驼绒产量31吨。';
const by = { by: '周明', on: '2026-01-31' };

/** A link to 2574吨 in the source. */
function linkOf(stance: EvidenceRecord['stance'], path = 'sources/a.txt'): EvidenceRecord {
  const start = source.indexOf('2574吨');
  const { quote, prefix, suffix } = describeQuote(source, [{ start, end: start + 5 }]);
  return { path, quote, prefix, suffix, spans: [{ start, end: start + 5 }], stance };
}

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

  test('place a link, if it is found', () => {
    const kept = { evidence: [linkOf('supports'), linkOf('supports', 'sources/z.txt')], note: '已核' };
    const { claims } = toDocumentEvidence(evidence(draft, [source], { '31吨': kept }), 'zh');
    const { links, note } = claims.find(({ quote }) => quote === '31吨')!;
    expect(links[0]).toMatchObject({ path: 'sources/a.txt', line: 3, column: 15, state: 'found', url: null, by: null });
    expect(links[1]).toMatchObject({ path: 'sources/z.txt', line: null, column: null, state: 'missing', spans: [] });
    expect(note).toBe('已核');
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

describe('a trace for people', () => {
  const trace = (...of: Parameters<typeof evidence>) =>
    traceText(toDocumentEvidence(evidence(...of), 'en'), { language: 'en', color: false });
  const lines = (text: string) => text.split('\n').map((line) => line.trim());

  test('has the place, the sentence and the candidates of each claim', () => {
    const text = lines(trace(draft, [source]));
    expect(text).toContain('drafts/a.txt:1:15 “2574吨” supported agrees with a source claim-2574吨');
    expect(text).toContain('value 2573.5 to 2574.5 吨');
    expect(text).toContain('of 羊绒产量 · 云杉岭县 · 2025');
    expect(text.filter((line) => line.startsWith('sources/a.txt:3:15 “2574吨”'))).toHaveLength(1);
    expect(text.filter((line) => line === '2025年，云杉岭县羊绒产量2574吨。')).toHaveLength(1);
    expect(text).toContain('drafts/a.txt:1:1 “2025年” unverified claim-2025年');
    // A day has no value beside its words, and nothing is said of it.
    const day = lines(trace('7月28日，草场返青。', [source]));
    expect(day.slice(0, 3)).toEqual([
      'drafts/a.txt:1:1 “7月28日” unverified claim-7月28日',
      '7月28日，草场返青。',
      'of --07-28',
    ]);
  });

  test('names the outcome where the status does not', () => {
    expect(trace('2025年，云杉岭县羊绒产量2600吨。', [source])).toMatch(/“2600吨” supported \S.* claim-2600吨/);
    expect(trace(draft, [source])).toMatch(/“31吨” unverified \S.* claim-31吨/);
  });

  test('shows the sources’ quarrels that touch what is shown, and no other', () => {
    const other = '2025年，云杉岭县羊绒产量2611吨。2025年，云杉岭县绒山羊存栏4820只。';
    const own = `${source}2025年，云杉岭县绒山羊存栏4280只。`;
    const text = trace('2025年，云杉岭县羊绒产量2574吨。', [own, other]);
    expect(text).toContain('2611吨');
    expect(text).not.toContain('4820只');
    expect(trace('2025年，云杉岭县绒山羊存栏4280只。', [own, other])).toContain('4820只');
  });

  test('shows sums with their terms', () => {
    const parts = '2025年，东河区羊绒产量1200吨。2025年，西河区羊绒产量980吨。';
    const text = trace('2025年，两个区合计羊绒产量2180吨。', [parts]);
    expect(text).toContain('1200 + 980 = 2180 ✓');
    expect(lines(text).filter((line) => /^sources\/a\.txt:1:\d+ /.test(line))).toHaveLength(2);
  });

  test('tells of sources that changed, and of a draft that relies on none', () => {
    expect(trace(draft, [source])).toMatch(/^sources\/a\.txt: /m);
    expect(trace(draft, [])).toMatch(/^drafts\/a\.txt: \D/m);
    expect(trace(draft, [source])).not.toMatch(/^drafts\/a\.txt: \D/m);
  });

  test('tells what people recorded', () => {
    const kept = {
      evidence: [{ ...linkOf('supports'), ...by, note: '表三' }, linkOf('contradicts', 'sources/z.txt')],
      verified: by,
      note: '已核',
    };
    const text = trace(draft, [source], { '31吨': kept });
    expect(text).toMatch(/1 \S.*sources\/a\.txt:3:15 “2574吨”.*周明.*表三/);
    expect(text).toMatch(/2 \S.*sources\/z\.txt “2574吨”/);
    expect(text).toMatch(/已核/);
    expect(lines(text).filter((line) => line.includes('周明'))).toHaveLength(2);
    expect(trace(draft, [source])).not.toMatch(/周明|已核/);
  });
});

import { describe, expect, test } from 'vitest';
import { toDocumentEvidence } from '../../src/reports/evidence-report.js';
import type { DocumentEvidenceReport } from '../../src/reports/evidence-schema.js';
import { traceText } from '../../src/reports/trace-text.js';
import { by, draft, evidence, linkOf, source } from './made-trace.js';

/** The trace of a document, in English and without colours. */
const traceOf = (document: DocumentEvidenceReport) => traceText(document, { language: 'en', color: false });
const trace = (...of: Parameters<typeof evidence>) => traceOf(toDocumentEvidence(evidence(...of), 'en'));
const lines = (text: string) => text.split('\n').map((line) => line.trimStart());

describe('a trace for people', () => {
  test('has the place, the sentence and the candidates of each claim', () => {
    const text = lines(trace(draft, [source]));
    expect(text).toContain('drafts/a.txt:1:15 “2574吨” supported agrees with a source claim-2574吨');
    expect(text).toContain('value 2573.5 to 2574.5 吨');
    expect(text).toContain('of 羊绒产量 · 云杉岭县 · 2025');
    expect(text.filter((line) => line.startsWith('sources/a.txt:3:15 “2574吨”'))).toEqual([
      'sources/a.txt:3:15 “2574吨” agrees: the value agrees, same measure, same subject, same period, same qualifier',
    ]);
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

  test('says once what the status and the outcome call alike', () => {
    const contradicted = evidence('2025年，云杉岭县羊绒产量2611吨。', [source]);
    const text = traceText(toDocumentEvidence(contradicted, 'zh'), { language: 'zh', color: false });
    expect(lines(text)).toContain('drafts/a.txt:1:15 “2611吨” 与来源不符 claim-2611吨');
  });

  test.each([
    ['羊绒产量超过2500吨。', 'value 2500 to any 吨'],
    ['羊绒产量不足40吨。', 'value any to 40 吨'],
    ['羊绒打包3包。', 'value 3 包'],
  ])('tells how far a value may reach: %s', (copy, value) => {
    expect(lines(trace(copy, [source]))).toContain(value);
  });

  test('says nothing of what a bare figure is of', () => {
    const [, , ...rows] = lines(trace('2574吨。', []));
    expect(rows.slice(0, 2)).toEqual(['value 2573.5 to 2574.5 吨', '']);
  });

  test('shows the blanks of a sentence as one each', () => {
    const copy = '羊绒产量  为\t\t2574吨。';
    expect(lines(trace(copy, [])).slice(1, 2)).toEqual(['羊绒产量 为 2574吨。']);
  });

  describe('of sources that quarrel', () => {
    const own = `${source}2025年，云杉岭县绒山羊存栏4280只。`;
    const other = '2025年，云杉岭县羊绒产量2611吨。2025年，云杉岭县绒山羊存栏4820只。';
    const quarrel = (column: number, a: string, b: string) => [
      'sources disagree',
      `sources/a.txt:3:${column} “${a}”`,
      expect.stringContaining(a),
      `sources/b.txt:1:${column} “${b}”`,
      expect.stringContaining(b),
      '',
    ];
    const wool = quarrel(15, '2574吨', '2611吨');
    const goats = quarrel(36, '4280只', '4820只');
    const quarrels = (document: DocumentEvidenceReport) => {
      const text = lines(traceOf({ ...document, sources: document.sources.map((one) => ({ ...one, state: 'same' })) }));
      return text.slice(text.indexOf('sources disagree'));
    };

    test.each([
      ['the one', '2025年，云杉岭县羊绒产量2574吨。', wool],
      ['the other', '2025年，云杉岭县绒山羊存栏4280只。', goats],
      ['both', '2025年，云杉岭县羊绒产量2574吨，绒山羊存栏4280只。', [...wool, ...goats]],
    ])('shows those that touch what is shown: %s', (_, copy, shown) => {
      expect(quarrels(toDocumentEvidence(evidence(copy, [own, other]), 'en'))).toEqual(shown);
    });

    test('shows those that touch a figure from which one is derived', () => {
      const document = toDocumentEvidence(evidence('2025年，云杉岭县羊绒产量2574吨。', [own, other]), 'en');
      const [claim] = document.claims.slice(-1);
      const { first } = document.disagreements[1]!;
      const derivation = { kind: 'sum', working: '4280 = 4280 ✓', terms: [first] };
      const only = { ...document, claims: [{ ...claim!, candidates: [], derivation }] };
      expect(quarrels(only)).toEqual(goats);
      expect(traceOf({ ...only, claims: [{ ...claim!, candidates: [] }] })).not.toContain('sources disagree');
    });
  });

  test('shows sums with their terms', () => {
    const parts = '2025年，东河区羊绒产量1200吨。2025年，西河区羊绒产量980吨。';
    const text = trace('2025年，两个区合计羊绒产量2180吨。', [parts]);
    expect(text).toContain('1200 + 980 = 2180 ✓');
    expect(lines(text).filter((line) => /^sources\/a\.txt:1:/.test(line))).toEqual([
      'sources/a.txt:1:14 “1200吨”',
      'sources/a.txt:1:33 “980吨”',
    ]);
  });

  test('tells of sources that changed, and of a draft that relies on none', () => {
    const changed = 'sources/a.txt: changed since it was recorded; look again, then run kanwu claims';
    const document = toDocumentEvidence(evidence(draft, [source, source, source]), 'en');
    const [first, second, third] = document.sources;
    const states = [first!, { ...second!, state: 'same' as const }, { ...third!, state: 'new' as const }];
    const text = traceOf({ ...document, sources: states });
    expect(text.split('\n').filter((line) => /^sources/.test(line))).toEqual([changed]);
    expect(text.endsWith(`\n\n${changed}\n`)).toBe(true);
    expect(trace(draft, [])).toMatch(/\n\ndrafts\/a\.txt: declares no sources .*\n$/);
    expect(trace(draft, [source])).not.toContain('declares no sources');
  });

  test('tells what people recorded', () => {
    const kept = {
      evidence: [
        { ...linkOf('supports'), ...by, note: '表三' },
        linkOf('contradicts', 'sources/z.txt'),
        { url: 'https://tjj.example', stance: 'supports' as const, by: '周明' },
      ],
      verified: by,
      note: '已核',
    };
    const text = lines(trace(draft, [source], { '31吨': kept }));
    const from = text.findIndex((line) => line.startsWith('by hand'));
    expect(text.slice(from, from + 6)).toEqual([
      'by hand 1 supports sources/a.txt:3:15 “2574吨” (周明, 2026-01-31) 表三',
      'by hand 2 contradicts sources/z.txt “2574吨” (the source is gone)',
      'by hand 3 supports https://tjj.example (周明)',
      'verified (周明, 2026-01-31)',
      'note 已核',
      '',
    ]);
    expect(trace(draft, [source])).not.toMatch(/by hand|verified \(|note/);
  });
});

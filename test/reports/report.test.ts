import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/pipeline.js';
import { toDocument, toReport } from '../../src/reports/report.js';
import { type DocumentReport, reportSchema } from '../../src/reports/report-schema.js';
import { readText } from '../../src/sources/read.js';
import { sliceSpans } from '../../src/text/span.js';
import { flagged } from './made-inspection.js';

const prose = '标题\r\n\r\n全镇共有120户，其中甲村70户、乙村40户，合计⟦120户⟧。';

describe('toReport', () => {
  test('is what the schema says, to the key', () => {
    const report = toReport([flagged(prose)], '1.2.3', { language: 'en' });
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report.summary).toMatchObject({ documents: 1, flags: { error: 1, warning: 0, note: 0 } });
    expect(report.summary.claims).toBe(report.documents[0]!.claims.length);
  });

  test('counts lines and columns from one, columns in UTF-16 units', () => {
    const { flags } = toDocument(flagged('标题\r\n\r\n𠮷野村共⟦12户⟧。'), { language: 'zh' });
    expect(flags[0]).toMatchObject({ line: 3, column: 6, message: '合计“12户”与分项不符' });
  });

  test('writes numbers as decimals in the base unit, and leaves what is unbounded null', () => {
    const { claims } = toDocument(inspect(readText('a.txt', '全年接待游客1.3万人次，产值突破43万元。')), {
      language: 'zh',
    });
    expect(claims.map((claim) => claim.figure)).toMatchObject([
      { value: '13000', low: '12500', high: '13500', unit: '人次', approximation: 'rounded' },
      { value: '430000', low: '430000', high: null, unit: '元' },
    ]);
  });

  test('leaves out flags that are not to be shown, and counts what it holds', () => {
    const report = toReport([flagged(prose)], '1', { language: 'zh', shows: (level) => level !== 'error' });
    expect(report.documents[0]!.flags).toEqual([]);
    expect(report.summary.flags.error).toBe(0);
  });

  test('ties the terms of relations to claims of the same document', () => {
    const document = toDocument(inspect(readText('a.txt', '共有学员120人，其中男学员70人，女学员50人。')), {
      language: 'zh',
    });
    const ids = new Set(document.claims.map((claim) => claim.id));
    for (const { terms } of document.relations)
      for (const { claim } of terms) if (claim !== null) expect(ids).toContain(claim);
  });

  test('holds the invariant of spans: every quote is what its spans cut from the text', () => {
    const part = fc.constantFrom(
      ...[
        '全县新增就业',
        '其中',
        '，',
        '。',
        '、',
        '\n',
        '\r\n\r\n',
        '12',
        '.5',
        '万',
        '人',
        '%',
        '共',
        '的的',
        '“',
        '𠮷',
        '占',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expectQuotes(toDocument(inspect(readText('a.txt', text)), { language: 'zh' }), text);
      }),
    );
  });
});

function expectQuotes({ claims, relations, flags }: DocumentReport, text: string): void {
  const quoted = [...claims, ...relations.flatMap(({ terms }) => terms), ...flags, ...flags.flatMap((f) => f.related)];
  for (const { quote, spans } of quoted) expect(sliceSpans(text, spans)).toBe(quote);
}

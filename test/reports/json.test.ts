import { describe, expect, test } from 'vitest';
import { jsonFormat } from '../../src/reports/json.js';
import { toReport } from '../../src/reports/report.js';
import { flagged } from './made-inspection.js';

describe('jsonFormat', () => {
  const inspections = [flagged('共⟦12户⟧。'), flagged('共⟦13户⟧。')];
  const report = toReport(inspections, '1.2.3', { language: 'zh' });
  const format = jsonFormat({ name: 'kanwu', version: '1.2.3' });
  const render = (documents: typeof report.documents) =>
    format.begin() +
    documents.map((document, index) => format.document(document, { index, text: '' })).join('') +
    format.end({ summary: report.summary, characters: 0, hidden: false, problems: [] });

  test('is the report, written piece by piece, a document a line', () => {
    expect(JSON.parse(render(report.documents))).toEqual(report);
    expect(render(report.documents).trimEnd().split('\n')).toHaveLength(4);
  });

  test('is one object with no documents too', () => {
    expect(JSON.parse(render([]))).toMatchObject({ version: 1, documents: [] });
  });

  test('writes no control character raw, and loses none', () => {
    const { documents } = toReport([flagged('共⟦1\u001b\u007f\u009b2户⟧\u2028。')], '1', { language: 'zh' });
    const text = format.document(documents[0]!, { index: 0, text: '' });
    expect(text.trim()).not.toMatch(/\p{Control}|\u2028/u);
    expect(JSON.parse(text)).toEqual(documents[0]);
  });
});

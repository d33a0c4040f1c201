import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/pipeline.js';
import { addDocument, emptySummary, tallyOf, toDocument } from '../../src/reports/report.js';
import { textFormat } from '../../src/reports/text.js';
import { flagged } from './made-inspection.js';

function render(inspection: Inspection, options: Partial<Parameters<typeof textFormat>[0]> = {}): string {
  const language = options.language ?? 'en';
  const format = textFormat({ language, color: false, columns: 80, ...options });
  const document = toDocument(inspection, { language });
  const { text } = inspection.source;
  const totals = {
    summary: addDocument(emptySummary, document, tallyOf(document)),
    characters: text.length,
    hidden: false,
    problems: [],
  };
  return format.begin() + format.document(document, { index: 0, text }) + format.end(totals);
}

describe('textFormat', () => {
  const text = '全镇共有住户⟦120户⟧，其中甲村70户、乙村40户。';
  const sum = flagged(text, {
    working: '70 + 40 = 110 ≠ 120',
    related: [{ quote: '70户', spans: [{ start: 15, end: 18 }], note: { zh: '分项', en: 'a part' } }],
    fix: { edits: [{ start: 6, end: 10, text: '110户' }] },
  });

  test('shows place, level, reason, check, the sentence with its mark, working, related places and fix', () => {
    expect(render(sum)).toMatch(
      [
        'sources/a.txt:1:7 error the total “120户” is not the sum of its parts total-mismatch f-1',
        '    全镇共有住户120户，其中甲村70户、乙村40户。',
        '                ^^^^^',
        '    working 70 + 40 = 110 ≠ 120',
        '    1:16 “70户” a part',
        '    fix “120户” → “110户”',
        '',
        '',
      ].join('\n'),
    );
  });

  test('ends in one line of totals, with flags per 10,000 characters', () => {
    const last = render(sum).trimEnd().split('\n').at(-1);
    expect(last).toMatch(
      /^1 document, \d+ claims?, \d+ relations? \(.*\) · 1 error, 0 warnings, 0 notes · 400\.0 per 10,000/,
    );
  });

  test('speaks Chinese', () => {
    const shown = render(sum, { language: 'zh' });
    expect(shown).toContain('sources/a.txt:1:7 差错 合计“120户”与分项不符 total-mismatch f-1');
    expect(shown).toContain('    改法 “120户”改为“110户”');
    expect(shown).toContain('    1:16 “70户” 分项');
  });

  test('says so when there are no flags', () => {
    expect(render({ ...sum, flags: [] })).toMatch(/^1 document, .* · no flags\n$/);
  });

  test('has colours only when asked, and the same words with them', () => {
    expect(render(sum)).not.toContain('\u001b');
    const colored = render(sum, { color: true });
    expect(colored).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it takes the colours off.
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render(sum));
  });

  test('lets no control character of the copy through, wherever it is quoted', () => {
    const bad = '1\u001b[2J2户';
    const shown = render(
      flagged(`共⟦${bad}⟧。`, {
        working: bad,
        related: [{ quote: bad, spans: [{ start: 1, end: 8 }], note: { zh: bad, en: bad } }],
        fix: { edits: [{ start: 1, end: 8, text: bad }] },
      }),
    );
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Control}/u);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EvidenceRecord } from '../../src/claims/claim-file.js';
import { locateAnnotated, readAnnotations } from '../../src/evidence/annotation.js';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import { toDocumentEvidence } from '../../src/reports/evidence-report.js';
import { webAnnotations } from '../../src/reports/web-annotation.js';
import { readText } from '../../src/sources/read.js';
import { describeQuote } from '../../src/text/quote.js';

const filler = fc
  .array(fc.constantFrom('𠮷祥村的树绿了。', '😀', '天气晴好。', '\n\n', '河水清，鱼儿多。', '\ud842'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

test('what goes out comes back at the very characters, past astral ones, and after text was put before', () => {
  fc.assert(
    fc.property(filler, filler, filler, fc.integer({ min: 1000, max: 99_999 }), (before, between, moved, figure) => {
      const paths = ['稿件/一 稿.txt', 'sources/年报#1.txt'] as const;
      const texts = [
        `${before}\n\n2025年，云杉岭县城镇新增就业${figure}人。${between}`,
        `${between}\n\n2025年，云杉岭县城镇新增就业${figure}人。${before}`,
      ] as const;
      const [draft, source] = [0, 1].map((i) => inspect(readText(paths[i]!, texts[i]!), []));
      const own = draft!.claims.find(({ quote }) => quote === `${figure}人`)!;
      const other = source!.claims.find(({ quote }) => quote === `${figure}人`)!;
      const link: EvidenceRecord = {
        path: paths[1],
        ...describeQuote(texts[1], other.spans),
        spans: [...other.spans],
        stance: 'supports',
        by: '周明',
        on: '2026-01-31',
        note: '见年报',
      };
      const report = toDocumentEvidence(
        {
          source: draft!.source,
          relations: draft!.relations,
          claims: draft!.claims.map((claim) => ({
            claim,
            id: claim.id,
            evidence: claim === own ? [link] : [],
            verified: claim === own ? { by: '李芳', on: '2026-02-01' } : null,
            note: null,
          })),
          evidence: gatherEvidence(draft!, [source!]),
          relied: [],
          linked: new Map([[paths[1], source!.source]]),
        },
        'zh',
      );
      const json = webAnnotations([report], (path) => texts[paths.indexOf(path as (typeof paths)[number])] ?? null);
      const annotations = readAnnotations(json);
      expect(annotations.map(({ by, says }) => [by, says])).toEqual([
        [null, 'supports'],
        ['周明', 'supports'],
        ['李芳', 'verified'],
      ]);
      for (const { target, to } of annotations) {
        expect(target.path).toBe(paths[0]);
        expect(locateAnnotated(texts[0], target)).toEqual(own.spans[0]);
        if (to === null || typeof to === 'string') continue;
        expect(to.path).toBe(paths[1]);
        expect(locateAnnotated(texts[1], to)).toEqual(other.spans[0]);
        const shift = moved.length + 2;
        const { start, end } = other.spans[0]!;
        expect(locateAnnotated(`${moved}\n\n${texts[1]}`, to)).toEqual({ start: start + shift, end: end + shift });
      }
      expect(annotations[1]).toMatchObject({ note: '见年报', on: '2026-01-31' });
    }),
    { numRuns: 300 },
  );
});

test('positions count code points', () => {
  const text = '𠮷祥村2025年城镇新增就业2574人。';
  const draft = inspect(readText('a.txt', text), []);
  const report = toDocumentEvidence(
    {
      source: draft.source,
      relations: [],
      claims: draft.claims.map((claim) => ({
        claim,
        id: claim.id,
        evidence: [{ url: 'https://example.org', stance: 'supports' as const, by: '周明' }],
        verified: null,
        note: null,
      })),
      evidence: null,
      relied: [],
      linked: new Map(),
    },
    'zh',
  );
  const page = JSON.parse(webAnnotations([report], () => text));
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  const position = page.items.at(-1).target.selector[1];
  expect([...text].slice(position.start, position.end).join('')).toBe('2574人');
});

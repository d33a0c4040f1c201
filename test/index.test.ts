import { expect, test } from 'vitest';
import * as kanwu from '../src/index.js';

test('the public face has these names, and no others', () => {
  expect(Object.keys(kanwu).sort()).toEqual([
    'ClaimFileError',
    'LineIndex',
    'SourceError',
    'anchorClaims',
    'check',
    'checks',
    'checkstyleFormat',
    'claimFileSchema',
    'csvFormat',
    'defineCheck',
    'describeQuote',
    'evidenceReportSchema',
    'formatClaimFile',
    'formatExact',
    'gatherEvidence',
    'githubFormat',
    'inspect',
    'jsonFormat',
    'jsonlFormat',
    'junitFormat',
    'levels',
    'locateAnnotated',
    'locateQuote',
    'markdownFormat',
    'noOptions',
    'parseClaimFile',
    'provenanceSchema',
    'rdjsonFormat',
    'readAnnotations',
    'readBytes',
    'readSource',
    'readText',
    'recordSchema',
    'reportSchema',
    'sarifFormat',
    'sliceSpans',
    'textFormat',
    'toDocument',
    'toDocumentEvidence',
    'toEvidence',
    'toReport',
    'updateClaimFile',
    'verifyClaims',
  ]);
});

test('the example of the README runs', () => {
  const report = kanwu.toReport([kanwu.inspect(kanwu.readText('copy.txt', '这是全县居民的的心愿。'))], '0.0.0', {
    language: 'zh',
  });
  expect(report.summary.documents).toBe(1);
  expect(report.documents[0]!.flags.map((flag) => flag.quote)).toEqual(['的的']);
});

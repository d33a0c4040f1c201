import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimFileSchema } from '../src/claims/claim-file.js';
import { updateClaimFile } from '../src/claims/update.js';
import { configSchema } from '../src/cli/config/config-schema.js';
import { gatherEvidence } from '../src/evidence/gather.js';
import { inspect } from '../src/pipeline.js';
import { toDocumentEvidence, toEvidence } from '../src/reports/evidence-report.js';
import { evidenceReportSchema } from '../src/reports/evidence-schema.js';
import { recordSchema } from '../src/reports/record-schema.js';
import { toReport } from '../src/reports/report.js';
import { reportSchema } from '../src/reports/report-schema.js';
import { scoreSchema } from '../src/score/score-schema.js';
import { readText } from '../src/sources/read.js';

const src = join(import.meta.dirname, '../src');

const published: readonly { file: string; title: string; schema: z.ZodType; io?: 'input' | 'output' }[] = [
  { file: 'reports/result.schema.json', title: 'Result of kanwu check --format json', schema: reportSchema },
  {
    file: 'reports/evidence.schema.json',
    title: 'Evidence of kanwu trace and kanwu coverage --format json',
    schema: evidenceReportSchema,
  },
  // What people write, not what comes of it: of that, everything has its place.
  { file: 'cli/config/config.schema.json', title: 'Config of kanwu', schema: configSchema, io: 'input' },
  { file: 'reports/record.schema.json', title: 'A line of kanwu check --format jsonl', schema: recordSchema },
  { file: 'score/score.schema.json', title: 'Result of kanwu score --format json', schema: scoreSchema },
  { file: 'claims/claim-file.schema.json', title: 'Claim file of kanwu', schema: claimFileSchema },
];

describe.each(published)('$file', ({ file, title, schema, io = 'output' }) => {
  test('is what the zod schema says (npm run schemas rewrites it)', () => {
    const generated = `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io }) }, null, 2)}\n`;
    if (process.env.UPDATE) writeFileSync(join(src, file), generated);
    expect(readFileSync(join(src, file), 'utf8')).toBe(generated);
  });
});

describe('what kanwu makes is valid by the published schemas', () => {
  const source = readText('sources/a.txt', '全旗城镇新增就业2574人，完成率112.2%。的的\n');
  const inspection = inspect(source);
  const validator = (file: string) =>
    new Ajv2020({ formats: { date: true, uri: true } }).compile(JSON.parse(readFileSync(join(src, file), 'utf8')));

  test('a result', () => {
    const validate = validator('reports/result.schema.json');
    const report = toReport([inspection], '0.0.0', { language: 'zh' });
    expect(report.documents[0]!.claims.length).toBeGreaterThan(0);
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...report, version: 2 })).toBe(false);
  });

  test('a claim file', () => {
    const validate = validator('claims/claim-file.schema.json');
    validate(JSON.parse(JSON.stringify(updateClaimFile(null, source, inspection.claims).file)));
    expect(validate.errors).toBeNull();
  });

  test('evidence', () => {
    const validate = validator('reports/evidence.schema.json');
    const draft = inspect(source, [], [], (own) => gatherEvidence(own, [inspection]));
    const claims = draft.claims.map((claim) => ({ claim, id: claim.id, evidence: [], verified: null, note: null }));
    const relied = [{ path: source.path, state: 'new' as const, note: { title: '年报', url: 'https://example.org' } }];
    const document = toDocumentEvidence({ ...draft, claims, relied, linked: new Map() }, 'zh');
    expect(document.coverage).toMatchObject({ traced: 2, supported: 2, percent: 100 });
    validate(JSON.parse(JSON.stringify(toEvidence([document], '0.0.0'))));
    expect(validate.errors).toBeNull();
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Elsewhere } from '../../src/checks/flag.js';
import { checks } from '../../src/checks/registry.js';
import { inspect } from '../../src/pipeline.js';
import { sarifFormat } from '../../src/reports/sarif.js';
import { openSource } from '../../src/sources/open.js';
import { readText } from '../../src/sources/read.js';
import { flagged } from './made-inspection.js';
import { type Beside, rendered } from './rendered.js';

const root = join(import.meta.dirname, '../..');
const format = sarifFormat({ language: 'en', version: '1.2.3', rules: checks, root: 'file:///news/%E7%A8%BF/' });

/** OASIS publishes the schema with the standard; it is of draft 04, of which it uses nothing that later drafts read otherwise. */
const validate = (() => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/sarif-2.1.0.schema.json'), 'utf8'));
  return new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: true, 'uri-reference': true, 'date-time': true },
  }).compile(schema);
})();

function runOf(inspections: Parameters<typeof rendered>[1], beside?: Beside): Run {
  const log: Log = JSON.parse(rendered(format, inspections, beside));
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0]!;
}

function resultOf(inspection: Parameters<typeof rendered>[1][number], beside?: Beside): Result {
  return runOf([inspection], beside).results![0]!;
}

describe('a result', () => {
  test('names its rule, whose place in the list it gives', () => {
    const run = runOf([flagged('共⟦12户⟧。')]);
    const { ruleId, ruleIndex, level } = run.results![0]!;
    expect({ ruleId, level }).toEqual({ ruleId: 'total-mismatch', level: 'error' });
    expect(run.tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
  });

  test('stands where a column is a UTF-16 unit, and its end is outside', () => {
    const run = runOf([flagged('一\r𠮷𠮷共⟦12户⟧。')]);
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', newlineSequences: ['\r\n', '\n', '\r'] });
    expect(run.results![0]!.locations).toMatchObject([
      { physicalLocation: { region: { startLine: 2, startColumn: 6, endColumn: 9, snippet: { text: '12户' } } } },
    ]);
  });

  test('over a line end gives both lines; one that a layout break cuts keeps one location', () => {
    expect(resultOf(flagged('共⟦1\n2户⟧。')).locations![0]!.physicalLocation!.region).toMatchObject({
      startLine: 1,
      startColumn: 2,
      endLine: 2,
      endColumn: 3,
    });
    const { locations } = resultOf(flagged('共⟦1⟧\n（图）\n⟦2户⟧。'));
    expect(locations).toHaveLength(1);
    expect(locations![0]).toMatchObject({
      physicalLocation: { region: { startLine: 1 } },
      annotations: [{ startLine: 3, snippet: { text: '2户' } }],
    });
  });

  test('links the places that it speaks of from its message', () => {
    const place = (quote: string, start: number, note: string) => ({
      quote,
      spans: [{ start, end: start + quote.length }],
      note: { zh: note, en: note },
    });
    const { message, relatedLocations } = resultOf(
      flagged('甲3[户]、乙5户，共⟦12户⟧。', { related: [place('3[户]', 1, 'part'), place('5户', 7, 'part')] }),
    );
    expect(message.text!.split('\n').slice(1)).toEqual(['[“3\\[户\\]”](1) part', '[“5户”](2) part']);
    expect(relatedLocations!.map(({ id, physicalLocation }) => [id, physicalLocation!.region!.startColumn])).toEqual([
      [1, 2],
      [2, 8],
    ]);
  });

  describe('links the places of other documents too', () => {
    const elsewhere = (path: string, quote: string, at: Partial<Elsewhere> = {}): Elsewhere => ({
      path,
      quote,
      spans: [{ start: 30, end: 30 + quote.length }],
      line: 3,
      column: 7,
      sentence: `报告说有${quote}。`,
      note: { zh: '来源', en: 'source' },
      ...at,
    });
    const places = (...all: Elsewhere[]) => {
      const related = { quote: '3户', spans: [{ start: 1, end: 3 }], note: { zh: '其中', en: 'part' } };
      return resultOf(flagged('甲3户，共⟦12户⟧。', { related: [related], elsewhere: all }));
    };

    test('each in its own file, counted on from those of its own', () => {
      const { message, relatedLocations } = places(
        elsewhere('sources/九月 统计.txt', '13户'),
        elsewhere('../县里/{0}].md', '14户', { line: 9, column: 2 }),
      );
      expect(message.text!.split('\n').slice(1)).toEqual([
        '[“3户”](1) part',
        '[“13户”](2) source sources/九月 统计.txt:3:7',
        '[“14户”](3) source ../县里/{{0}}].md:9:2',
      ]);
      expect(relatedLocations!.map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(relatedLocations![0]!.physicalLocation!.artifactLocation!.uri).toBe('sources/a.txt');
      expect(relatedLocations!.slice(1)).toEqual([
        {
          id: 2,
          physicalLocation: {
            artifactLocation: {
              uri: 'sources/%E4%B9%9D%E6%9C%88%20%E7%BB%9F%E8%AE%A1.txt',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 3, startColumn: 7, endColumn: 10, snippet: { text: '13户' } },
          },
          message: { text: 'source 报告说有13户。' },
        },
        {
          id: 3,
          physicalLocation: {
            artifactLocation: { uri: 'file:///news/%E5%8E%BF%E9%87%8C/%7B0%7D%5D.md' },
            region: { startLine: 9, startColumn: 2, endColumn: 5, snippet: { text: '14户' } },
          },
          message: { text: 'source 报告说有14户。' },
        },
      ]);
    });

    test('up to the end of a figure that stands on two lines, or in two pieces', () => {
      const regions = places(
        elsewhere('a.txt', '1\r\n234户'),
        elsewhere('b.txt', '1234户', {
          spans: [
            { start: 30, end: 32 },
            { start: 40, end: 43 },
          ],
        }),
      ).relatedLocations!.slice(1);
      expect(regions.map(({ physicalLocation }) => physicalLocation!.region)).toEqual([
        { startLine: 3, startColumn: 7, endLine: 4, endColumn: 5, snippet: { text: '1\r\n234户' } },
        { startLine: 3, startColumn: 7, endColumn: 9, snippet: { text: '12' } },
      ]);
    });
  });

  test('has a fix where there is one answer, and none where there are several', () => {
    const fix = { edits: [{ start: 1, end: 3, text: '8' }] };
    expect(resultOf(flagged('共⟦12户⟧。', { fix })).fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'sources/a.txt', uriBaseId: '%SRCROOT%' },
            replacements: [
              { deletedRegion: { startLine: 1, startColumn: 2, endColumn: 4 }, insertedContent: { text: '8' } },
            ],
          },
        ],
      },
    ]);
    expect(resultOf(flagged('共⟦12户⟧。', { candidates: [fix, fix] })).fixes).toBeUndefined();
  });

  test('keeps its fingerprint when lines are put before it', () => {
    const copy = '县里办了三件事。全年医疗救助救助参保群众3150人。\n';
    const fingerprints = (text: string) =>
      runOf([inspect(readText('a.txt', text))]).results!.map(({ partialFingerprints }) => partialFingerprints);
    expect(fingerprints(copy)).toHaveLength(1);
    expect(fingerprints(`一则消息。\n\n${copy}`)).toEqual(fingerprints(copy));
  });

  test.each([
    ['comment', 'inSource'],
    ['decision', 'external'],
    ['baseline', 'external'],
  ] as const)('spared by a %s is suppressed (%s), with the reason; the others say that they are not', (by, kind) => {
    const inspection = flagged('共⟦12户⟧。');
    const { results } = runOf([inspection], { suppressed: [{ flag: inspection.flags[0]!, by, reason: '已核' }] });
    expect(results!.map(({ suppressions }) => suppressions)).toMatchObject([
      [],
      [{ kind, status: 'accepted', justification: '已核' }],
    ]);
  });
});

describe('a path', () => {
  const at = (path: string) => {
    const inspection = flagged('共⟦12户⟧。');
    return resultOf({ ...inspection, source: { ...inspection.source, path } }).locations![0]!.physicalLocation!
      .artifactLocation;
  };

  test.each([
    ['sources/县报 1.txt', { uri: 'sources/%E5%8E%BF%E6%8A%A5%201.txt', uriBaseId: '%SRCROOT%' }],
    ['a:b%2F.txt', { uri: 'a%3Ab%252F.txt', uriBaseId: '%SRCROOT%' }],
    ['./a?b#c.txt', { uri: 'a%3Fb%23c.txt', uriBaseId: '%SRCROOT%' }],
    ['/tmp/稿.txt', { uri: 'file:///tmp/%E7%A8%BF.txt' }],
    ['../b/稿.txt', { uri: 'file:///news/b/%E7%A8%BF.txt' }],
    ['C:/稿/a.txt', { uri: 'file:///C:/%E7%A8%BF/a.txt' }],
  ])('%s', (path, location) => {
    expect(at(path)).toEqual(location);
  });

  test('is relative to a folder that the run names, with a slash at its end', () => {
    expect(runOf([]).originalUriBaseIds).toEqual({ '%SRCROOT%': { uri: 'file:///news/%E7%A8%BF/' } });
  });
});

test('every check has its level and help text in the list of rules', () => {
  const rules = runOf([]).tool.driver.rules!;
  expect(rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  for (const { help, shortDescription, fullDescription, defaultConfiguration } of rules) {
    expect(['error', 'warning', 'note']).toContain(defaultConfiguration!.level);
    for (const words of [help, shortDescription, fullDescription]) expect(words!.text.length).toBeGreaterThan(10);
    expect(help!.markdown).toContain('<strong>');
    expect(help!.markdown).not.toMatch(/[⟦⟧]/);
  }
});

test('a file that could not be read is a notification, and the run did not succeed', () => {
  expect(runOf([]).invocations).toEqual([{ executionSuccessful: true }]);
  const { invocations } = runOf([], {
    problems: [
      { path: '稿.txt', incomplete: true, message: '稿.txt {0}' },
      { path: null, incomplete: false, message: 'x' },
    ],
  });
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: '稿.txt {{0}}' },
          locations: [{ physicalLocation: { artifactLocation: { uri: '%E7%A8%BF.txt', uriBaseId: '%SRCROOT%' } } }],
        },
        { level: 'note', message: { text: 'x' } },
      ],
    },
  ]);
});

/** Microsoft's validator, where it is installed and runs. It asks for ICU unless it is told to do without. */
function multitool(): ((file: string) => string) | null {
  try {
    const require = createRequire(import.meta.url);
    const program: string = require('@microsoft/sarif-multitool');
    chmodSync(program, 0o755);
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    if (spawnSync(program, ['--version'], { env }).status !== 0) return null;
    return (file) => {
      const { stdout } = spawnSync(program, ['validate', file], { env, encoding: 'utf8' });
      return stdout;
    };
  } catch {
    return null;
  }
}

describe('the sample pages, and real ones', () => {
  const pages = join(root, '../shared/pages');
  const folders = [join(root, 'sources'), ...(existsSync(pages) ? [pages] : [])];
  if (folders.length === 1) console.warn('no ../shared/pages here: only the sample pages are validated');
  const inspections = Promise.all(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:txt|md)$/.test(name))
        .map(async (name) => inspect(await openSource(join(folder, name), name))),
    ),
  );

  test('are valid by the schema', async () => {
    expect(runOf(await inspections).results!.length).toBeGreaterThan(10);
  });

  test('are valid by Microsoft’s multitool, without an error', async ({ skip }) => {
    const validated = multitool();
    if (!validated) return skip('@microsoft/sarif-multitool does not run here');
    const folder = mkdtempSync(join(tmpdir(), 'kanwu-sarif-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'a.sarif');
    const problems = [{ path: '稿.txt', incomplete: true, message: '稿.txt' }];
    const said = (text: string) => {
      writeFileSync(file, text);
      return validated(file);
    };
    const other = { path: 'sources/统计 月报.txt', quote: '13户', spans: [{ start: 3, end: 6 }], line: 1, column: 4 };
    const traced = flagged('共⟦12户⟧。', {
      elsewhere: [{ ...other, sentence: '全村共13户。', note: { zh: '来源', en: 'source' } }],
    });
    const text = rendered(format, [traced, ...(await inspections)], { problems });
    expect(text).toContain('%E6%9C%88%E6%8A%A5.txt');
    expect(said(text)).toContain('Analysis completed successfully');
    expect(said(text)).not.toMatch(/: error /);
    // The validator does see errors.
    expect(said(text.replaceAll(/"startColumn":\d+/g, '"startColumn":99999'))).toMatch(/: error /);
  });
});

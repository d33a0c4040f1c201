import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/checks/flag.js';
import { checks } from '../../src/checks/registry.js';
import type { Inspection } from '../../src/pipeline.js';
import { inspect } from '../../src/pipeline.js';
import { checkstyleFormat } from '../../src/reports/checkstyle.js';
import { csvFormat } from '../../src/reports/csv.js';
import type { Format } from '../../src/reports/format.js';
import { githubFormat } from '../../src/reports/github.js';
import { jsonFormat } from '../../src/reports/json.js';
import { jsonlFormat } from '../../src/reports/jsonl.js';
import { junitFormat } from '../../src/reports/junit.js';
import { markdownFormat } from '../../src/reports/markdown.js';
import { rdjsonFormat } from '../../src/reports/rdjson.js';
import { recordSchema } from '../../src/reports/record-schema.js';
import { type Report, reportSchema } from '../../src/reports/report-schema.js';
import { sarifFormat } from '../../src/reports/sarif.js';
import { textFormat } from '../../src/reports/text.js';
import { readText } from '../../src/sources/read.js';
import { visible } from '../../src/text/visible.js';
import { xmlText } from '../../src/text/xml-text.js';
import { flagged } from './made-inspection.js';
import { rendered } from './rendered.js';
import { readCommands } from './workflow-commands.js';
import { xmlElements } from './xml-elements.js';

/** What copy, file names and messages of the system may hold. */
const hostile = {
  markup: `<b onclick="x">&amp;'</b><!-- --`,
  'the end of CDATA': 'a]]>b<![CDATA[',
  'terminal codes': 'a\u001b[31mred\u009b2Jb\u0007',
  'line ends': 'a\r\nb\nc\rd\u2028e\tf',
  'workflow commands': '::error file=a::x ##[error]y ::stop-commands::z',
  'percent signs': '100%0A%25%3A,:%',
  'a comma, quotes, a bar': `a,"b"|c\\|d;'e'`,
  Markdown: '# *a* `b` [c](1) ![d](e) | ~~f~~ @g',
  'placeholders of SARIF': '{0} {{1}} [a](0) \\[b\\](2)',
  'astral characters': '𠮷野家👨‍👩‍👧',
  'half a character': 'a\ud800b\udc00',
  'turned writing': 'a\u202eb\u2066c\ufeff',
  'what XML cannot hold': 'a\u0000b\u000b\ufffe\uffff',
  Chinese: '县报 第三版：《要闻》',
};

const tool: Report['tool'] = { name: 'kanwu', version: '1.2.3' };

/** What a reader of the format gets back of a result with one flag, one problem and one that is spared. */
interface Read {
  readonly paths: readonly string[];
  readonly messages: readonly string[];
}

interface Case {
  readonly format: Format;
  readonly read: (text: string) => Read;
  /** What the format makes of a path and of a message that it cannot hold as it is. */
  readonly path: (path: string) => string;
  readonly message: (message: string) => string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

const same = (text: string) => text;
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
/** One line, spaces run together. */
const spaced = (text: string) => visible(text.replace(/\s+/g, ' ')).trim();

const cases: Readonly<Record<string, Case>> = {
  json: {
    format: jsonFormat(tool),
    read(text) {
      const { documents, problems } = reportSchema.parse(JSON.parse(text));
      const [document] = documents;
      return {
        paths: [document!.path, problems[0]!.path!],
        messages: [document!.flags[0]!.message, document!.suppressed[0]!.suppression.reason!, problems[0]!.message],
      };
    },
    path: same,
    message: same,
  },
  jsonl: {
    format: jsonlFormat(tool),
    read(text) {
      const records = text
        .trimEnd()
        .split('\n')
        .map((line) => recordSchema.parse(JSON.parse(line)));
      const of = <T extends string>(type: T) => records.find((record) => record.type === type)!;
      const [flag, spared, problem] = [of('flag'), of('suppressed'), of('problem')];
      if (flag.type !== 'flag' || spared.type !== 'suppressed' || problem.type !== 'problem') throw new Error();
      return {
        paths: [flag.path, problem.path!],
        messages: [flag.message, spared.suppression.reason!, problem.message],
      };
    },
    path: same,
    message: same,
  },
  sarif: {
    format: sarifFormat({ language: 'en', version: '1.2.3', rules: checks, root: 'file:///press/' }),
    read(text) {
      const [run] = JSON.parse(text).runs;
      const pathOf = (location: { physicalLocation: { artifactLocation: { uri: string } } }) => {
        const { uri } = location.physicalLocation.artifactLocation;
        expect(uri).toMatch(/^[\x21-\x7e]+$/);
        return decodeURIComponent(uri);
      };
      const unescaped = (message: string) => message.replaceAll('\\](', '](').replace(/([{}])\1/g, '$1');
      const [notification] = run.invocations[0].toolExecutionNotifications;
      return {
        paths: [pathOf(run.results[0].locations[0]), pathOf(notification.locations[0])],
        messages: [
          unescaped(run.results[0].message.text),
          run.results[1].suppressions[0].justification,
          unescaped(notification.message.text),
        ],
      };
    },
    path: whole,
    message: same,
  },
  rdjson: {
    format: rdjsonFormat(),
    read(text) {
      const [{ location, message }] = JSON.parse(text).diagnostics;
      return { paths: [location.path], messages: [message] };
    },
    path: same,
    message: same,
  },
  github: {
    format: githubFormat('en'),
    read(text) {
      const commands = readCommands(text);
      expect(commands).toHaveLength(2);
      return {
        paths: commands.map(({ properties }) => properties.file!),
        messages: commands.map(({ message }) => message),
      };
    },
    path: (path) => path.replace(/[^\r\n]+/g, visible),
    message: visible,
  },
  checkstyle: {
    format: checkstyleFormat('1.2.3'),
    read(text) {
      const elements = xmlElements(text);
      return {
        paths: elements.filter(({ name }) => name === 'file').map(({ attributes }) => attributes.name!),
        messages: elements.filter(({ name }) => name === 'error').map(({ attributes }) => attributes.message!),
      };
    },
    path: xmlText,
    message: (message) => xmlText(visible(message)),
  },
  junit: {
    format: junitFormat({ language: 'en', fails: (level) => level === 'error' }),
    read(text) {
      const elements = xmlElements(text);
      const messageOf = (wanted: string) => elements.find(({ name }) => name === wanted)!.attributes.message!;
      return {
        paths: elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes.name!),
        messages: [messageOf('failure'), messageOf('skipped').replace(/^comment: /, ''), messageOf('error')],
      };
    },
    path: xmlText,
    message: (message) => xmlText(visible(message)),
  },
  markdown: {
    format: markdownFormat('en'),
    read(text) {
      const page = unified().use(remarkParse).use(remarkGfm).parse(text);
      const headings = page.children.filter((node) => node.type === 'heading');
      const table = page.children.find((node) => node.type === 'table');
      const list = page.children.find((node) => node.type === 'list');
      expect(page.children.map(({ type }) => type)).toEqual([
        'heading',
        'heading',
        'table',
        'heading',
        'list',
        'paragraph',
      ]);
      expect(table!.children.map(({ children }) => children.length)).toEqual([4, 4]);
      return {
        paths: [plain(headings[1])],
        messages: [plain(table!.children[1]!.children[2]), plain(list)],
      };
    },
    path: spaced,
    message: spaced,
  },
};

/** The text of a piece of Markdown; nothing but text may be in it. */
function plain(node: unknown): string {
  const { type, value, children } = node as { type: string; value?: string; children?: unknown[] };
  expect(['heading', 'tableCell', 'list', 'listItem', 'paragraph', 'text']).toContain(type);
  return value ?? (children ?? []).map(plain).join('');
}

function result(text: string, more: Partial<Flag>): Inspection {
  const inspection = flagged('共⟦12户⟧。', { message: { zh: text, en: text }, ...more });
  return { ...inspection, source: { ...inspection.source, path: text } };
}

function render(format: Format, text: string, more: Partial<Flag> = {}): string {
  const inspection = result(text, more);
  return rendered(format, [inspection], {
    problems: [{ path: text, incomplete: true, message: text }],
    suppressed: [{ flag: inspection.flags[0]!, by: 'comment', reason: text }],
  });
}

/** Another document that the flag speaks of, whose name and copy hold the text. */
function alsoElsewhere(text: string): Partial<Flag> {
  const spans = [{ start: 0, end: text.length }];
  const place = { path: text, quote: text, spans, line: 1, column: 1, sentence: text, note: { zh: text, en: text } };
  return { elsewhere: [place] };
}

describe.each(Object.entries(cases))('%s', (_, { format, read, path, message }) => {
  test.each(Object.entries(hostile))('gives back %s', (_, text) => {
    const { paths, messages } = read(render(format, text));
    expect(new Set(paths)).toEqual(new Set([path(text)]));
    expect(new Set(messages)).toEqual(new Set([message(text)]));
  });

  test('shows no control character to a terminal', () => {
    for (const text of Object.values(hostile)) expect(render(format, text, alsoElsewhere(text))).not.toMatch(controls);
  });

  test('is valid UTF-8', () => {
    for (const text of Object.values(hostile))
      expect(render(format, text, alsoElsewhere(text))).not.toMatch(/\p{Surrogate}/u);
  });
});

test('text shows no control character to a terminal, and loses nothing', () => {
  for (const text of Object.values(hostile)) {
    const shown = render(textFormat({ language: 'en', color: false, columns: 80 }), text, alsoElsewhere(text));
    expect(shown).not.toMatch(controls);
    expect(shown).not.toMatch(/\p{Surrogate}/u);
    expect(shown).toContain(visible(text));
  }
});

describe('csv', () => {
  const table = (inspection: Inspection): string[][] => parseCsv(rendered(csvFormat(), [inspection]), { bom: true });

  test.each(Object.entries(hostile))('gives back %s', (_, text) => {
    const inspection = inspect(readText(text, '河湾镇新建大棚12座。'));
    const rows = table({ ...inspection, claims: [{ ...inspection.claims[0]!, measure: text }] });
    const held = whole(text).replaceAll('\0', '␀');
    expect(rows[1]).toMatchObject({ 0: held, 4: held });
  });

  test.each(['=1+1', '+1+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '－x'])('makes %j inert', (text) => {
    const inspection = inspect(readText(text, '河湾镇新建大棚12座。'));
    expect(table(inspection)[1]![0]).toBe(`'${text}`);
  });

  test('leaves negative numbers numbers', () => {
    const [_, row] = table(inspect(readText('a.txt', '最低气温-12℃。')));
    expect(row).toContain('-12');
  });

  test('begins with a byte-order mark and ends its lines with CR LF, also without claims', () => {
    const text = rendered(csvFormat(), [inspect(readText('a.txt', '无'))]);
    expect(text).toMatch(/^\ufeffpath,line,[^\r\n]*,id\r\n$/);
  });
});

test.each(['junit', 'checkstyle'] as const)(
  '%s is well-formed whatever code units a name and a message have',
  (name) => {
    const { format, read } = cases[name]!;
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(read(render(format, text)).paths[0]).toBe(xmlText(text));
      }),
    );
  },
);

test.each(Object.entries(cases))('%s without documents, and without flags, can be read too', (_, { format }) => {
  for (const inspections of [[], [inspect(readText('a.txt', '天晴。'))]]) {
    const text = rendered(format, inspections);
    if (text.startsWith('<?xml')) xmlElements(text);
    else if (text.startsWith('{'))
      for (const piece of text.includes('"type"') ? text.trimEnd().split('\n') : [text]) JSON.parse(piece);
  }
});

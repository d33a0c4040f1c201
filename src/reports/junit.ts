import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { messages } from '../messages/messages.js';
import { LineIndex } from '../text/line-index.js';
import { visible } from '../text/visible.js';
import type { Language } from '../text/words.js';
import { xmlText } from '../text/xml-text.js';
import { elsewhereLines } from './elsewhere-lines.js';
import type { Format, Problem } from './format.js';
import type { DocumentReport, FlagReport } from './report-schema.js';

/** How JUnit's words are meant. */
export interface JunitOptions {
  readonly language: Language;
  /** Whether a flag of this level fails its test: the same that decides the exit code. */
  readonly fails: (level: FlagReport['level']) => boolean;
}

const page = new DOMImplementation().createDocument(null, 'page', null);

/**
 * The result as test reports of JUnit's kind: a suite for each document, in it a case for each flag. A flag fails when its
 * level fails the run; one below it passes, with what it says as output; one that is spared is skipped, with the reason. A
 * document without flags is one case that passes, so that it is seen to have been read; one that could not be read is an
 * error. Names carry the flag's id and no line, so that a server knows a test again when the copy moves.
 */
export function junitFormat({ language, fails }: JunitOptions): Format {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kanwu">\n',
    document: (document, { text }) => written(suite(document, new LineIndex(text), language, fails)),
    end: ({ problems }) => `${problems.map((problem) => written(problemSuite(problem))).join('')}</testsuites>\n`,
  };
}

function suite(
  { path, flags, suppressed }: DocumentReport,
  lines: LineIndex,
  language: Language,
  fails: JunitOptions['fails'],
): Element {
  const cases = [
    ...flags.map((flag) => {
      const body = details(flag, path, lines, language);
      const { level, check, message } = flag;
      const result = fails(level)
        ? element('failure', { type: check, message }, [body])
        : element('system-out', {}, [body]);
      return testCase(flag, path, result);
    }),
    ...suppressed.map((flag) => {
      const { by, reason } = flag.suppression;
      return testCase(flag, path, element('skipped', { message: `${by}${reason === null ? '' : `: ${reason}`}` }));
    }),
  ];
  if (cases.length === 0) cases.push(element('testcase', { classname: path, name: 'kanwu', file: path }));
  return element(
    'testsuite',
    {
      name: path,
      tests: String(cases.length),
      failures: String(flags.filter(({ level }) => fails(level)).length),
      errors: '0',
      skipped: String(suppressed.length),
    },
    cases,
  );
}

/** What could not be done is an error; what is only to be said passes. */
function problemSuite({ path, incomplete, message }: Problem): Element {
  const name = path ?? 'kanwu';
  const errors = incomplete ? '1' : '0';
  return element('testsuite', { name, tests: '1', failures: '0', errors, skipped: '0' }, [
    element('testcase', { classname: name, name: 'kanwu' }, [
      incomplete ? element('error', { type: 'unreadable', message }) : element('system-out', {}, [visible(message)]),
    ]),
  ]);
}

function testCase({ check, id, line }: FlagReport, path: string, result: Element): Element {
  return element('testcase', { classname: path, name: `${check} ${id}`, file: path, line: String(line) }, [result]);
}

/** What a person reads who opens the failed test. */
function details(flag: FlagReport, path: string, lines: LineIndex, language: Language): string {
  const words = messages[language];
  const { line, column, level, message, quote, working, related } = flag;
  return [
    `${path}:${line}:${column} ${words.level({ level })} ${message}`,
    `“${quote}”`,
    ...(working === null ? [] : [`${words.working({})} ${working}`]),
    ...related.map(({ spans, quote: other, note }) => {
      const at = lines.at(spans[0]!.start);
      return `${at.line}:${at.column} “${other}” ${note}`;
    }),
    ...elsewhereLines(flag),
  ]
    .map(visible)
    .join('\n');
}

/** Paths stay as they are, whatever they hold; sentences take one line. */
const names = new Set(['name', 'classname', 'file']);

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | string)[] = [],
): Element {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, xmlText(names.has(key) ? value : visible(value)));
  for (const child of children)
    made.appendChild(typeof child === 'string' ? page.createTextNode(xmlText(child)) : child);
  return made;
}

function written(suiteElement: Element): string {
  return `${new XMLSerializer().serializeToString(suiteElement)}\n`;
}

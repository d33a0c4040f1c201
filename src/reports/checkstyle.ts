import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import { visible } from '../text/visible.js';
import { xmlText } from '../text/xml-text.js';
import { elsewhereLines } from './elsewhere-lines.js';
import type { Format, Problem } from './format.js';

const severities = { error: 'error', warning: 'warning', note: 'info' } as const;

const page = new DOMImplementation().createDocument(null, 'page', null);

/** The flags as Checkstyle writes its own, which many CI servers read. What could not be done is an error of its file. */
export function checkstyleFormat(version: string): Format {
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${version}">\n`,
    document: ({ path, flags }) =>
      file(
        path,
        flags.map((flag) => ({
          line: String(flag.line),
          column: String(flag.column),
          severity: severities[flag.level],
          // An attribute is one line.
          message: [flag.message, ...elsewhereLines(flag)].join(' · '),
          source: `kanwu.${flag.check}`,
        })),
      ),
    end: ({ problems }) => `${problems.map(problem).join('')}</checkstyle>\n`,
  };
}

function problem({ path, incomplete, message }: Problem): string {
  return file(path ?? 'kanwu', [{ severity: incomplete ? 'error' : 'info', message, source: 'kanwu' }]);
}

function file(path: string, errors: readonly Readonly<Record<string, string>>[]): string {
  const element = page.createElement('file');
  element.setAttribute('name', xmlText(path));
  for (const error of errors) {
    const child = page.createElement('error');
    for (const [name, value] of Object.entries(error)) child.setAttribute(name, xmlText(visible(value)));
    element.appendChild(page.createTextNode('\n  '));
    element.appendChild(child);
  }
  if (errors.length > 0) element.appendChild(page.createTextNode('\n'));
  return `${new XMLSerializer().serializeToString(element)}\n`;
}

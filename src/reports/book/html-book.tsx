import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { bookMessages } from '../../messages/book.js';
import { visible } from '../../text/visible.js';
import type { Language } from '../../text/words.js';
import type { BookDocument } from './book-document.js';
import { BookContext } from './context.js';
import { Copy, type NumberedFlag } from './copy-part.js';
import { Filters, filterRules } from './filters.js';
import { ClaimsTable, Relations, Sources } from './lists-part.js';
import { script } from './script.js';
import { style } from './style.js';

/** What the book is made with. */
export interface BookOptions {
  readonly language: Language;
  readonly version: string;
}

/**
 * The evidence book: one page that stands alone. It takes nothing from the network and is read without its script; what
 * stands in the copy is text and never markup, and a policy forbids everything that is not of the book itself.
 */
export function htmlBook(documents: readonly BookDocument[], { language, version }: BookOptions): string {
  const words = bookMessages[language];
  const contexts = documents.map((document, index) => new BookContext(document, index, language));
  const checks = checksOf(documents);
  const styled = style + filterRules(checks);
  const first = documents.length === 1 ? documents[0]!.report.path : '';
  const title = [first, `kanwu ${words.title({})}`].filter(Boolean).join(' · ');
  const policy = [
    "default-src 'none'",
    `style-src '${digest(styled)}'`,
    `script-src '${digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>,
  );
  const body = renderToStaticMarkup(
    <>
      <a className="skip" href={contexts[0] ? `#${contexts[0].id('document', 0)}-copy` : '#main'}>
        {words.skip({})}
      </a>
      <header>
        <h1 className="masthead">
          勘误 <span lang="en">kanwu</span> <b>{words.title({})}</b>
        </h1>
        {contexts.length > 1 && (
          <nav aria-label={words.documents({})}>
            <ol>
              {contexts.map((context) => (
                <li key={context.index}>
                  <a href={`#${context.id('document', 0)}`}>{context.document.report.path}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <Filters checks={checks} language={language} />
      </header>
      <main id="main">
        {contexts.map((context) => (
          <Document key={context.index} context={context} />
        ))}
      </main>
      <footer>
        <p>{words.made({ version })}</p>
      </footer>
    </>,
  );
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  // Style and script are the book's own and hold nothing of the copy: they stand as their hashes were taken. All else may hold what
  // no reader should meet unseen, and goes through one gate.
  return `<!doctype html>
<html lang="${lang}"><head>${visible(head)}<style>${styled}</style></head>
<body>${visible(body)}<script>${script}</script></body></html>
`;
}

function Document({ context }: { readonly context: BookContext }) {
  const { words, document } = context;
  const { report, evidence } = document;
  const { coverage, sources } = evidence;
  const title = `${context.id('document', 0)}-title`;
  return (
    <article id={context.id('document', 0)} aria-labelledby={title}>
      <h2 id={title}>{report.path}</h2>
      <p className="summary">
        {words.document({
          characters: report.characters,
          claims: report.claims.length,
          relations: report.relations.length,
          flags: report.flags.length,
        })}
        {' · '}
        {sources.length === 0
          ? words['no-sources']({})
          : words.borne({
              percent: coverage.percent,
              borne: coverage.verified + coverage.supported,
              traced: coverage.traced,
            })}
      </p>
      <Copy context={context} flags={numbered(context)} />
      <Relations context={context} />
      <ClaimsTable context={context} />
      <Sources context={context} />
    </article>
  );
}

/** The flags in order of place, numbered; those that do not count come behind the others. */
function numbered({ document: { report }, words }: BookContext): NumberedFlag[] {
  return [
    ...report.flags.map((flag, i) => ({ number: i + 1, flag, spared: null })),
    ...report.suppressed.map((flag, i) => ({
      number: report.flags.length + i + 1,
      flag,
      spared: [words.suppressed(flag.suppression), flag.suppression.reason].filter(Boolean).join(' '),
    })),
  ];
}

function checksOf(documents: readonly BookDocument[]): string[] {
  const all = documents.flatMap(({ report }) => [...report.flags, ...report.suppressed].map(({ check }) => check));
  return [...new Set(all)].sort();
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

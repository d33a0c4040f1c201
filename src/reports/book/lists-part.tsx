import type { ReactNode } from 'react';
import { evidenceMessages } from '../../messages/evidence.js';
import { intervalOf, measureOf, safeAddress, standingSigns } from './claim-words.js';
import type { BookContext, SourceSentence } from './context.js';
import { Evidence, PlaceLink } from './evidence-part.js';
import { Working } from './working.js';

/** Every claim in a table, with what bears on it. */
export function ClaimsTable({ context }: { readonly context: BookContext }): ReactNode {
  const { words, claims, document } = context;
  if (claims.length === 0) return null;
  return (
    <section aria-label={`${words.claims({})} ${document.report.path}`}>
      <h3>{words.claims({})}</h3>
      <table className="claims">
        <thead>
          <tr>
            <th scope="col">{words.figure({})}</th>
            <th scope="col">{words.measure({})}</th>
            <th scope="col">{words.interval({})}</th>
            <th scope="col">{words.status({})}</th>
            <th scope="col">{words.evidence({})}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((of) => (
            <tr key={of.number} id={context.id('claim', of.number)} className={`s-${of.standing}`}>
              <th scope="row">
                <a href={`#${context.id('figure', of.number)}`}>{of.claim.quote}</a> <small>{of.claim.line}</small>
              </th>
              <td>{measureOf(of.claim)}</td>
              <td className="number">{intervalOf(of.claim)}</td>
              <td className={`standing s-${of.standing}`}>
                {standingSigns[of.standing]} {words.standing({ standing: of.standing })}
              </td>
              <td>
                <Evidence of={of} context={context} />
                {of.relations.map((number) => (
                  <a key={number} className="relation number" href={`#${context.id('relation', number)}`}>
                    {context.relations[number]!.working}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The arithmetic that the copy states, drawn. */
export function Relations({ context }: { readonly context: BookContext }): ReactNode {
  const { words, relations, document } = context;
  if (relations.length === 0) return null;
  return (
    <section aria-label={`${words.relations({})} ${document.report.path}`}>
      <h3>{words.relations({})}</h3>
      <ul className="relations">
        {relations.map((relation, number) => (
          <li key={context.id('relation', number)} id={context.id('relation', number)}>
            <Working relation={relation} />
            <span className="terms">
              {relation.terms.map(({ spans, quote, claim }) => {
                const found = claim === null ? undefined : context.claimAt(spans[0]!.start);
                return (
                  found && (
                    <a key={spans[0]!.start} href={`#${context.id('figure', found.number)}`}>
                      {quote}
                    </a>
                  )
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sources that the document relies on, and the sentences of theirs that bear on it, each with the way back. */
export function Sources({ context }: { readonly context: BookContext }): ReactNode {
  const { words, sentences, document } = context;
  const { sources, disagreements } = document.evidence;
  const relied = new Set(sources.map(({ path }) => path));
  const linked = [...new Set(sentences.map(({ path }) => path))].filter((path) => !relied.has(path));
  if (sources.length + linked.length === 0) return null;
  return (
    <section aria-label={`${words.sources({})} ${document.report.path}`} className="sources">
      <h3>{words.sources({})}</h3>
      {disagreements.map(({ first, second }) => (
        <p className="disagree" key={`${first.path} ${first.spans[0]!.start} ${second.path} ${second.spans[0]!.start}`}>
          {words.disagree({})} <PlaceLink place={first} context={context} /> ≠{' '}
          <PlaceLink place={second} context={context} />
        </p>
      ))}
      {sources.map(({ path, title: name, url, publisher, date, state }) => (
        <div key={path}>
          <h4>
            <Name address={safeAddress(url)}>{name ?? path}</Name>{' '}
            <small>
              {[name ? path : null, publisher, date]
                .filter(Boolean)
                .map((word) => word!)
                .join(' · ')}
            </small>
            {state !== 'same' && <small> {evidenceMessages[context.language]['source-state']({ state })}</small>}
          </h4>
          <Sentences context={context} of={sentences.filter((sentence) => sentence.path === path)} />
        </div>
      ))}
      {linked.map((path) => (
        <div key={path}>
          <h4>{path}</h4>
          <Sentences context={context} of={sentences.filter((sentence) => sentence.path === path)} />
        </div>
      ))}
    </section>
  );
}

function Name({ address, children }: { readonly address: string | null; readonly children: ReactNode }): ReactNode {
  return address === null ? (
    children
  ) : (
    <a href={address} rel="noreferrer noopener">
      {children}
    </a>
  );
}

function Sentences({
  context,
  of,
}: {
  readonly context: BookContext;
  readonly of: readonly SourceSentence[];
}): ReactNode {
  if (of.length === 0) return null;
  return (
    <ul className="sentences">
      {of.map((sentence) => (
        <li key={sentence.number} id={context.id('sentence', sentence.number)}>
          <q>{marked(sentence)}</q> <small>{sentence.line}</small>
          <span className="terms">
            {[...sentence.claims].map((number) => (
              <a
                key={number}
                href={`#${context.id('figure', number)}`}
                aria-label={`${context.words['back-to']({})} “${context.claims[number]!.claim.quote}”`}
              >
                ↩ {context.claims[number]!.claim.quote}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The sentence with its figures marked, where they stand in it unbroken. */
function marked({ quote, start, figures }: SourceSentence): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const figure of [...figures].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)) {
    const from = figure.spans[0]!.start - start;
    if (from < at || quote.slice(from, from + figure.quote.length) !== figure.quote) continue;
    pieces.push(quote.slice(at, from), <b key={from}>{figure.quote}</b>);
    at = from + figure.quote.length;
  }
  return [...pieces, quote.slice(at)];
}

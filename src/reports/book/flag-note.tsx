import type { ReactNode } from 'react';
import type { BookContext } from './context.js';
import type { NumberedFlag } from './copy-part.js';
import { Working } from './working.js';

/** A flag beside its line: what is wrong, the working, the places it was weighed against, the fix, and what was decided. */
export function FlagNote({
  numbered,
  context,
}: {
  readonly numbered: NumberedFlag;
  readonly context: BookContext;
}): ReactNode {
  const { words, document } = context;
  const { flag, number, spared } = numbered;
  const decision = spared === null ? document.decisions[number - 1] : null;
  const relation = relationOf(context, numbered);
  // A message that gives the arithmetic already need not have it repeated below.
  const said = flag.working !== null && flag.message.includes(flag.working.replace(/ [✓✗]$/, ''));
  return (
    <li
      className={`note l-${flag.level} k-${flag.check}${spared === null ? '' : ' spared'}`}
      id={context.id('flag', number)}
    >
      <a className="number" href={`#${context.id('mark', number)}`} aria-label={`${number} ${words['back-to']({})}`}>
        {number}
      </a>{' '}
      <strong>{words.level({ level: flag.level })}</strong> <span className="message">{flag.message}</span>{' '}
      <code>{flag.check}</code>
      {relation !== null ? (
        <Working relation={context.relations[relation]!} said={said} />
      ) : (
        flag.working !== null && !said && <span className="work">{flag.working}</span>
      )}
      {flag.related.map((place) => (
        <span className="related" key={`${place.spans[0]?.start} ${place.note}`}>
          {place.note} <PlaceInCopy context={context} offset={place.spans[0]?.start ?? 0} quote={place.quote} />
        </span>
      ))}
      {flag.fix?.edits.slice(0, 1).map(({ start, end, text }) => (
        <span className="fix" key={start}>
          {words.fix({ from: document.text.slice(start, end), to: text })}
        </span>
      ))}
      {spared !== null && <span className="decided">{spared}</span>}
      {decision && (
        <span className="decided">
          {words.decided(decision)}
          {decision.note && ` ${decision.note}`}
        </span>
      )}
    </li>
  );
}

/** A place of the copy: its figure where one begins there, its line else. */
function PlaceInCopy({
  context,
  offset,
  quote,
}: {
  readonly context: BookContext;
  readonly offset: number;
  readonly quote: string;
}) {
  const claim = context.claimAt(offset);
  const { line } = context.positionOf(offset);
  const target = claim ? context.id('figure', claim.number) : context.id('line', line);
  return (
    <a href={`#${target}`} aria-label={`“${quote}” ${context.words.line({ line })}`}>
      “{quote}”
    </a>
  );
}

/** The failed relation that the flag speaks of: of its working, and touching its place. */
function relationOf(context: BookContext, { flag }: NumberedFlag): number | null {
  if (flag.working === null) return null;
  const own = flag.spans[0]!.start;
  const at = context.relations.findIndex(
    ({ verdict, working, terms }) =>
      verdict === 'fails' && working === flag.working && terms.some(({ spans }) => spans[0]?.start === own),
  );
  return at < 0 ? null : at;
}

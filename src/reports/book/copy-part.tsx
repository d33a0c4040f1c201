import type { ReactNode } from 'react';
import type { Span } from '../../text/span.js';
import type { FlagReport } from '../report-schema.js';
import { intervalOf, measureOf, standingSigns } from './claim-words.js';
import { type BookClaim, type BookContext, placesOf } from './context.js';
import { PlaceLink } from './evidence-part.js';
import { FlagNote } from './flag-note.js';
import { linesOf, type Marked, type Segment, segmentsOf, sharedOut } from './segments.js';

/** A flag as the book numbers it, suppressed ones behind the others. */
export interface NumberedFlag {
  readonly number: number;
  readonly flag: FlagReport;
  /** Why it does not count, where it does not. */
  readonly spared: string | null;
}

type Mark =
  | { readonly what: 'flag'; readonly numbered: NumberedFlag; readonly last: boolean }
  | { readonly what: 'claim'; readonly of: BookClaim; readonly first: boolean };

/** The copy line by line, with every figure and flag marked, and the flags of a line beside it. */
export function Copy({ context, flags }: { readonly context: BookContext; readonly flags: readonly NumberedFlag[] }) {
  const {
    text,
    language,
    report: { path },
  } = context.document;
  const front = path.endsWith('.txt') ? 0 : (/^---\r?\n[\s\S]*?\n---\s*\n/.exec(text)?.[0].length ?? 0);
  const lines = linesOf(text).filter(({ start }) => start >= front);
  const shares = sharedOut(lines, marksOf(context, flags));
  const starting = new Map<number, NumberedFlag[]>();
  for (const numbered of flags) {
    const { line } = numbered.flag;
    starting.set(line, [...(starting.get(line) ?? []), numbered]);
  }
  return (
    <section className="copy" aria-label={`${context.words.copy({})} ${path}`} id={`${context.id('document', 0)}-copy`}>
      {lines.map((line, i) => {
        const own = starting.get(line.number) ?? [];
        return (
          <div className="row" key={line.number} id={context.id('line', line.number)}>
            <p lang={language === 'zh' ? 'zh-CN' : 'en'}>
              {segmentsOf(line, shares[i]!).map((segment) => (
                <Piece key={segment.start} segment={segment} text={text} context={context} />
              ))}
            </p>
            {own.length > 0 && (
              <ol className="notes" aria-label={context.words.notes({ line: line.number })}>
                {own.map((numbered) => (
                  <FlagNote key={numbered.number} numbered={numbered} context={context} />
                ))}
              </ol>
            )}
          </div>
        );
      })}
    </section>
  );
}

function marksOf(context: BookContext, flags: readonly NumberedFlag[]): Marked<Mark>[] {
  return [
    ...flags.flatMap((numbered) =>
      numbered.flag.spans.map((span, i, all) => ({
        ...span,
        mark: { what: 'flag' as const, numbered, last: i === all.length - 1 },
      })),
    ),
    ...context.claims.flatMap((of) =>
      of.claim.spans.map((span, i) => ({ ...span, mark: { what: 'claim' as const, of, first: i === 0 } })),
    ),
  ];
}

/** A stretch of the copy under its marks: flags without, figures within. */
function Piece(props: { readonly segment: Segment<Mark>; readonly text: string; readonly context: BookContext }) {
  const { segment, text, context } = props;
  let piece: ReactNode = text.slice(segment.start, segment.end);
  const begins = (span: Span) => span.start === segment.start;
  const ends: ReactNode[] = [];
  // The innermost figure alone is linked: links do not nest.
  const figures = segment.marks
    .filter(({ mark }) => mark.what === 'claim')
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const inner = figures[0]?.mark;
  if (figures[0] && inner?.what === 'claim')
    piece = (
      <Figure of={inner.of} context={context} first={inner.first && begins(figures[0])}>
        {piece}
      </Figure>
    );
  for (const { mark, end } of segment.marks) {
    if (mark.what !== 'flag') continue;
    const { flag, number, spared } = mark.numbered;
    const classes = `l-${flag.level} k-${flag.check}${spared === null ? '' : ' spared'}`;
    piece = <mark className={classes}>{piece}</mark>;
    if (mark.last && end === segment.end)
      ends.push(
        <a
          key={number}
          className={`ref ${classes}`}
          href={`#${context.id('flag', number)}`}
          id={context.id('mark', number)}
          aria-label={context.words.flag({ number })}
        >
          {number}
        </a>,
      );
  }
  return (
    <>
      {piece}
      {ends}
    </>
  );
}

interface FigureProps {
  readonly of: BookClaim;
  readonly context: BookContext;
  /** Whether this is where the figure begins: the place that others link to. */
  readonly first: boolean;
  readonly children: ReactNode;
}

/** A figure, underlined by how it stands; what is known of it opens beside it. */
function Figure({ of, context, first, children }: FigureProps) {
  const row = `#${context.id('claim', of.number)}`;
  const classes = `figure s-${of.standing}`;
  if (!first)
    return (
      <a className={classes} href={row} tabIndex={-1}>
        {children}
      </a>
    );
  const card = context.id('card', of.number);
  return (
    <span className="held">
      <a className={classes} href={row} id={context.id('figure', of.number)} aria-describedby={card}>
        {children}
      </a>
      <Card of={of} context={context} id={card} />
    </span>
  );
}

function Card({ of, context, id }: { readonly of: BookClaim; readonly context: BookContext; readonly id: string }) {
  const { claim, standing, relations } = of;
  const said = measureOf(claim);
  return (
    <span className="card" id={id}>
      <strong className={`standing s-${standing}`}>
        {standingSigns[standing]} {context.words.standing({ standing })}
      </strong>
      {said !== '' && <span className="said">{said}</span>}
      <span className="number">{intervalOf(claim)}</span>
      {relations.slice(0, 3).map((number) => (
        <a key={number} href={`#${context.id('relation', number)}`} className="number">
          {context.relations[number]!.working}
        </a>
      ))}
      {placesOf(claim)
        .slice(0, 2)
        .map((place) => (
          <PlaceLink key={`${place.path} ${place.spans[0]!.start}`} place={place} context={context} />
        ))}
    </span>
  );
}

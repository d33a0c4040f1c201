import { deskMessages } from '../../messages/desk.js';
import { formatExact } from '../../text/exact.js';
import type { Language } from '../../text/words.js';
import type { Borne, DeskDocument } from '../desk-document.js';
import { placeIn } from '../lists.js';
import { passageRows, windowOn } from '../passage-rows.js';
import { piece, type Row, type Tone, wrap } from '../rows.js';

/** How the verdict of a relation looks. */
export const verdictTones = { holds: 'good', fails: 'error', open: 'note' } as const satisfies Record<string, Tone>;

const mostPlaces = 3;

/** A claim as it lies on the desk: where it stands, what is read of it, what it takes part in, and who verified it. */
export function claimPage(
  document: DeskDocument,
  item: number,
  language: Language,
  columns: number,
  height: number,
): Row[] {
  const words = deskMessages[language];
  const { claim, verified, note, id, borne } = document.claims[item]!;
  const { figure } = claim;
  const place = placeIn(document, claim.spans[0]!.start);
  const { low, high } = figure.interval;
  const shown = {
    low: low && `${formatExact(low)}`,
    high: high && `${formatExact(high)}`,
  };
  const said: (readonly [string, string | null])[] = [
    [words.value({}), figure.value === null ? null : `${words.interval(shown)} ${figure.unit}`.trim()],
    [words.measure({}), claim.measure],
    [words.subject({}), claim.subject],
    [words.period({}), claim.period],
    [words.qualifier({}), claim.qualifier],
  ];
  const relations = document.relations.filter(({ terms }) => terms.some((term) => term.claim === claim));
  const rest: Row[] = [
    ...said.flatMap(([label, value]) =>
      value === null ? [] : wrap([piece(`${label} `, 'dim'), piece(value)], columns, 4),
    ),
    ...relations
      .slice(0, 4)
      .flatMap(({ kind, verdict, working }) =>
        wrap(
          [piece(`${words['takes-part']({})} `, 'dim'), piece(`${kind} `, verdictTones[verdict]), piece(working)],
          columns,
          4,
        ),
      ),
    ...(borne ? borneRows(borne, language, columns) : []),
    ...wrap(
      [
        verified ? piece(words.verified(verified), 'good') : piece(words.unverified({}), 'dim'),
        ...(note ? [piece(` · ${words['note-by']({ note })}`)] : []),
      ],
      columns,
      2,
    ),
  ];
  const head = wrap([piece(claim.quote, 'strong'), piece(`  ${id} ${place.line}:${place.column}`, 'dim')], columns);
  const marks = claim.spans.map((span) => ({ ...span, tone: 'related' as const, start: span.start }));
  const figureMarks = marks.map((mark) => ({ ...mark, tone: 'chosen' as const }));
  const copy = passageRows(document.text, claim.spans, figureMarks, columns);
  const room = Math.max(3, height - head.length - rest.length - 2);
  return [...head, [], ...windowOn(copy.rows, copy.marked, room), [], ...rest];
}

/** What the sources say, the surest places first, as many as there is room for beside the copy. */
function borneRows({ status, tone, places }: Borne, language: Language, columns: number): Row[] {
  return [
    ...wrap([piece(status[language], tone)], columns, 2),
    ...places
      .slice(0, mostPlaces)
      .flatMap(({ at, quote, why }) =>
        wrap([piece(`${at} `, 'dim'), piece(`“${quote}” `), piece(why[language], 'dim')], columns, 4),
      ),
  ];
}

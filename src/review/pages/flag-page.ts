import type { Fix } from '../../checks/flag.js';
import { deskMessages } from '../../messages/desk.js';
import type { DeskSentences } from '../../messages/desk-sentences.js';
import type { Language } from '../../text/words.js';
import type { DeskDocument } from '../desk-document.js';
import { editPieces } from '../edit-rows.js';
import { chosenEdits, type FlagRow, placeIn } from '../lists.js';
import { type Mark, passageRows, piecesOf, sentenceOf, windowOn } from '../passage-rows.js';
import { fill, type Piece, piece, type Row, wrap } from '../rows.js';
import type { Look } from '../state.js';

/** Fewer rows of copy than this tell nothing. */
const leastCopy = 3;
/** From here on the other places stand beside the copy. */
const sideBySide = 104;
/** Related places that are shown without being asked. */
const fewRelated = 6;

/** A flag as it lies on the desk: what is wrong, where, why, beside what, how it could be mended, and what was decided. */
export function flagPage(row: FlagRow, look: Look, columns: number, height: number): Row[] {
  const { language } = look;
  const words = deskMessages[language];
  const head = headRows(row, language, columns);
  const beside = columns >= sideBySide && row.flag.related.length > 0;
  const copyColumns = beside ? Math.floor(columns * 0.56) : columns;
  const copy = copyRows(row, copyColumns);
  const above = [
    ...workingRows(row, words, columns),
    ...(beside ? [] : relatedRows(row, words, language, columns, fewRelated)),
  ];
  const below = standingRows(row, words, columns);
  const least = Math.min(leastCopy, copy.rows.length);
  const left = height - head.length - above.length - below.length - least - 2;
  const rest = [...above, ...asManyAs(left, fixRows(row, words, look, columns)), ...below];
  const room = Math.max(leastCopy, height - head.length - rest.length - 2);
  const shown = windowOn(copy.rows, copy.marked, room);
  const right = beside ? relatedRows(row, words, language, columns - copyColumns - 3, Number.POSITIVE_INFINITY) : [];
  return [
    ...head,
    [],
    ...(beside ? joined(shown, right.slice(0, room), copyColumns) : shown),
    ...(rest.length > 0 ? [[]] : []),
    ...rest,
  ];
}

/** As many rows as there is room for, and how many are left out: no choice is hidden without a word. */
function asManyAs(room: number, rows: readonly Row[]): readonly Row[] {
  const most = Math.max(1, room);
  return rows.length <= most ? rows : [...rows.slice(0, most - 1), [piece(`… +${rows.length - most + 1}`, 'dim')]];
}

/** Two columns of rows, side by side. */
function joined(left: readonly Row[], right: readonly Row[], columns: number): Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...fill(left[i] ?? [], columns),
    piece(' │ ', 'dim'),
    ...(right[i] ?? []),
  ]);
}

/** The same with nothing left out: all of the copy around each place. */
export function flagInFull(row: FlagRow, look: Look, columns: number): Row[] {
  const { language } = look;
  const words = deskMessages[language];
  const { document, flag } = row;
  const elsewhere = flag.related.flatMap(({ spans, note }): Row[] => [
    [],
    ...wrap([piece(placeWord(document, spans[0]?.start ?? 0), 'dim'), piece(` ${note[language]}`, 'dim')], columns),
    ...passageRows(document.text, spans, marksOf(row), columns, 200).rows,
  ]);
  return [
    ...headRows(row, language, columns),
    [],
    ...copyRows(row, columns).rows,
    [],
    ...workingRows(row, words, columns),
    ...fixRows(row, words, look, columns),
    ...standingRows(row, words, columns),
    ...elsewhere,
  ];
}

function headRows({ document, flag }: FlagRow, language: Language, columns: number): Row[] {
  const words = deskMessages[language];
  const place = placeIn(document, flag.spans[0]!.start);
  return [
    ...wrap(
      [
        piece(words.level({ level: flag.level }), flag.level),
        piece(' '),
        piece(flag.message[language], 'strong'),
        piece(`  ${flag.check} ${place.line}:${place.column}`, 'dim'),
      ],
      columns,
    ),
  ];
}

function marksOf({ flag }: FlagRow): Mark[] {
  return [
    ...flag.spans.map((span) => ({ ...span, tone: flag.level })),
    ...flag.related.flatMap(({ spans }) => spans.map((span) => ({ ...span, tone: 'related' as const }))),
  ];
}

function copyRows(row: FlagRow, columns: number) {
  return passageRows(row.document.text, row.flag.spans, marksOf(row), columns);
}

/** A label, and what belongs to it in a column of its own. */
function labelled(label: string, pieces: readonly Piece[], columns: number): Row[] {
  return wrap([piece(`${label} `, 'dim'), ...pieces], columns, 4);
}

function workingRows({ flag }: FlagRow, words: DeskSentences, columns: number): Row[] {
  return flag.working === null ? [] : labelled(words.working({}), [piece(flag.working, 'strong')], columns);
}

/** Each other place that the flag speaks of, with its own sentence. */
function relatedRows(
  { document, flag }: FlagRow,
  words: DeskSentences,
  language: Language,
  columns: number,
  most: number,
): Row[] {
  const shown = flag.related.slice(0, most).flatMap(({ spans, note }) => {
    const [first] = spans;
    if (!first) return [];
    const sentence = sentenceOf(document.text, first);
    const marks = spans.map((span) => ({ ...span, tone: 'related' as const }));
    const pieces = piecesOf(document.text, sentence, marks).map(({ text, tone }) =>
      piece(text.replaceAll(/[\r\n]+\s*/g, ' '), tone),
    );
    return labelled(
      words.related({}),
      [piece(`${placeWord(document, first.start)} ${note[language]} `, 'dim'), ...pieces],
      columns,
    );
  });
  const left = flag.related.length - most;
  return left > 0 ? [...shown, [piece(`… +${left}`, 'dim')]] : shown;
}

function placeWord(document: DeskDocument, offset: number): string {
  const { line, column } = placeIn(document, offset);
  return `${line}:${column}`;
}

function fixRows(row: FlagRow, words: DeskSentences, look: Look, columns: number): Row[] {
  const { document, flag, standing } = row;
  const chosen = chosenEdits(document, row.ref.item);
  if (chosen)
    return editPieces(document.text, chosen, look.color).flatMap((line) => labelled(words.fix({}), line, columns));
  if (standing.state === 'decided') return [];
  if (flag.fix) return fixLines(document, flag.fix, look).flatMap((line) => labelled(words.fix({}), line, columns));
  return candidateRows(row, look, columns, -1);
}

/** The fixes to choose among, numbered; the one at the choice is marked. */
export function candidateRows({ document, flag }: FlagRow, look: Look, columns: number, choice: number): Row[] {
  const words = deskMessages[look.language];
  return flag.candidates.flatMap((fix, i) =>
    fixLines(document, fix, look).flatMap((line, k) =>
      wrap(
        [
          k === 0
            ? piece(
                choice < 0 ? `${words.candidates({})} ` : i === choice ? '▸ ' : '  ',
                i === choice ? 'cursor' : 'dim',
              )
            : piece('  '),
          piece(`${i + 1} `, i === choice ? 'chosen' : 'dim'),
          ...line,
        ],
        columns,
        4,
      ),
    ),
  );
}

function fixLines(document: DeskDocument, fix: Fix, { color }: Look): Piece[][] {
  return editPieces(document.text, fix.edits, color);
}

function standingRows({ standing }: FlagRow, words: DeskSentences, columns: number): Row[] {
  if (standing.state === 'open') return [];
  const { decision, by, at, reason, note, quote } = standing.decision;
  const on = at.slice(0, 10);
  if (decision === 'withdrawn') return [];
  const pieces =
    standing.state === 'stale'
      ? [piece(words.stale({ said: decision, by, on, quote }), 'warning')]
      : [piece(`● ${words.said({ said: decision, by, on })}`, 'good')];
  return wrap(
    [
      ...pieces,
      ...(reason ? [piece(` · ${words.reason({ reason })}`)] : []),
      ...(note ? [piece(` · ${words['note-by']({ note })}`)] : []),
    ],
    columns,
    2,
  );
}

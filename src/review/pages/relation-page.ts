import { deskMessages } from '../../messages/desk.js';
import type { Language } from '../../text/words.js';
import type { DeskDocument } from '../desk-document.js';
import { placeIn } from '../lists.js';
import { piecesOf, sentenceOf } from '../passage-rows.js';
import { piece, type Row, wrap } from '../rows.js';
import { verdictTones } from './claim-page.js';

/** A relation as it lies on the desk: its arithmetic, and each of its terms in its own sentence. */
export function relationPage(document: DeskDocument, item: number, language: Language, columns: number): Row[] {
  const words = deskMessages[language];
  const { kind, construction, verdict, working, terms } = document.relations[item]!;
  const rows: Row[] = [
    ...wrap(
      [
        piece(words.verdict({ verdict }), verdictTones[verdict]),
        piece(` ${working}`, 'strong'),
        piece(`  ${kind} · ${construction}`, 'dim'),
      ],
      columns,
    ),
    [],
  ];
  let said = '';
  for (const { role, passage, start, end } of terms) {
    const spans = passage.map.toSource(start, end);
    const [first] = spans;
    if (!first) continue;
    const { line, column } = placeIn(document, first.start);
    const quote = document.text.slice(first.start, first.end);
    const sentence = sentenceOf(document.text, first);
    const key = `${sentence.start}-${sentence.end}`;
    rows.push(
      ...wrap([piece(`${role} `, 'dim'), piece(quote, 'chosen'), piece(`  ${line}:${column}`, 'dim')], columns),
    );
    // Terms of one sentence need it only once.
    if (key === said) continue;
    said = key;
    const marks = terms.flatMap((term) =>
      term.passage.map.toSource(term.start, term.end).map((span) => ({ ...span, tone: 'related' as const })),
    );
    const pieces = piecesOf(document.text, sentence, marks).map(({ text, tone }) =>
      piece(text.replaceAll(/[\r\n]+\s*/g, ' '), tone),
    );
    rows.push(...wrap([piece('  '), ...pieces], columns, 2));
  }
  return rows;
}

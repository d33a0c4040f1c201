import { deskMessages } from '../messages/desk.js';
import { cursorIndex, isWaiting, placeIn, rowsOf } from './lists.js';
import { verdictTones } from './pages/claim-page.js';
import { fill, type Piece, piece, type Row } from './rows.js';
import type { DeskState, Ref } from './state.js';

/** The rows of the tab around the cursor, one line each: for screens that have the room. */
export function listPane(state: DeskState, columns: number, height: number): Row[] {
  const rows = rowsOf(state);
  const at = Math.max(0, cursorIndex(state));
  const from = Math.min(Math.max(0, at - Math.floor(height / 2)), Math.max(0, rows.length - height));
  return rows.slice(from, from + height).map((ref, i) => {
    const mark = from + i === at ? piece('▸ ', 'cursor') : piece('  ');
    return fill([mark, ...lineOf(state, ref, from + i === at)], columns);
  });
}

function lineOf(state: DeskState, ref: Ref, chosen: boolean): Piece[] {
  const words = deskMessages[state.language];
  const document = state.documents[ref.document]!;
  const tone = chosen ? 'chosen' : 'plain';
  switch (state.tab) {
    case 'flags': {
      const flag = document.flags[ref.item]!;
      const standing = document.standings[ref.item]!;
      const sign =
        standing.state === 'stale' ? '!' : isWaiting(standing) ? (standing.state === 'open' ? '○' : '…') : '●';
      const { line } = placeIn(document, flag.spans[0]!.start);
      return [
        piece(`${sign} `, isWaiting(standing) ? (standing.state === 'stale' ? 'warning' : 'dim') : 'good'),
        piece(words.level({ level: flag.level }), flag.level),
        piece(` ${String(line).padStart(3)} `, 'dim'),
        piece(oneLine(flag.quote), tone),
        piece(` ${flag.check}`, 'dim'),
      ];
    }
    case 'claims': {
      const { claim, verified } = document.claims[ref.item]!;
      const said = claim.measure ? piece(` ${claim.measure}`, 'dim') : piece('');
      return [piece(verified ? '✓ ' : '  ', 'good'), piece(oneLine(claim.quote), tone), said];
    }
    case 'relations': {
      const { verdict, kind, working } = document.relations[ref.item]!;
      const sign = { holds: '✓', fails: '✗', open: '?' }[verdict];
      return [piece(`${sign} `, verdictTones[verdict]), piece(`${kind} `, 'dim'), piece(oneLine(working), tone)];
    }
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

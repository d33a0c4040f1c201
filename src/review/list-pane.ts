import type { Standing } from '../decisions/standing.js';
import { deskMessages } from '../messages/desk.js';
import { cursorIndex, placeIn, rowsOf } from './lists.js';
import { verdictTones } from './pages/claim-page.js';
import { fill, type Piece, piece, type Row, rowWidth } from './rows.js';
import type { DeskState, Ref } from './state.js';

/**
 * The rows of the tab around the cursor, one line each, each document under its path: for screens that have the room.
 */
export function listPane(state: DeskState, columns: number, height: number): Row[] {
  const refs = rowsOf(state);
  const at = Math.max(0, cursorIndex(state));
  const from = Math.min(Math.max(0, at - Math.floor(height / 2)), Math.max(0, refs.length - height));
  const rows: Row[] = [];
  let cursor = 0;
  for (let i = from; i < refs.length && rows.length < height + at - from + 1; i++) {
    const ref = refs[i]!;
    if (state.documents.length > 1 && (i === from || refs[i - 1]!.document !== ref.document))
      rows.push(fill([piece(tail(state.documents[ref.document]!.path, columns), 'dim')], columns));
    if (i === at) cursor = rows.length;
    rows.push(laid([i === at ? piece('▸ ', 'cursor') : piece('  '), ...lineOf(state, ref, i === at)], columns));
  }
  // Paths take room of their own: the cursor stays in sight.
  const first = Math.max(0, Math.min(cursor - Math.floor(height / 2), rows.length - height));
  return rows.slice(first, first + height);
}

/** What does not fit is left out from the end, as long as it is no more than an aside; only then is anything cut. */
function laid(pieces: readonly Piece[], columns: number): Row {
  const aside = pieces.at(-1)?.tone === 'dim' && rowWidth(pieces) > columns;
  return fill(aside ? pieces.slice(0, -1) : pieces, columns);
}

/** The end of a path: it says more than its beginning. */
function tail(path: string, columns: number): string {
  const characters = [...path];
  let from = 0;
  while (rowWidth([piece(characters.slice(from).join(''))]) > columns - (from > 0 ? 1 : 0)) from++;
  return from > 0 ? `…${characters.slice(from).join('')}` : path;
}

/** How a flag stands, at a glance: a sign for each decision. */
function signOf(standing: Standing): Piece {
  if (standing.state === 'open') return piece('○ ', 'dim');
  if (standing.state === 'stale') return piece('! ', 'warning');
  return {
    fixed: piece('✓ ', 'good'),
    dismissed: piece('– ', 'good'),
    queried: piece('? ', 'good'),
    deferred: piece('… ', 'dim'),
    withdrawn: piece('○ ', 'dim'),
  }[standing.decision.decision];
}

/** Borne out by a source, contradicted by one, in none. */
const signs = { good: '= ', error: '≠ ', dim: '  ' } as const;

function lineOf(state: DeskState, ref: Ref, chosen: boolean): Piece[] {
  const words = deskMessages[state.language];
  const document = state.documents[ref.document]!;
  const tone = chosen ? 'chosen' : 'plain';
  switch (state.tab) {
    case 'flags': {
      const flag = document.flags[ref.item]!;
      const standing = document.standings[ref.item]!;
      const { line } = placeIn(document, flag.spans[0]!.start);
      return [
        signOf(standing),
        piece(words.level({ level: flag.level }), flag.level),
        piece(` ${String(line).padStart(3)} `, 'dim'),
        piece(oneLine(flag.quote), tone),
        piece(` ${flag.check}`, 'dim'),
      ];
    }
    case 'claims': {
      const { claim, verified, borne } = document.claims[ref.item]!;
      const said = claim.measure ? piece(` ${claim.measure}`, 'dim') : piece('');
      const sign = verified ? '✓ ' : borne ? signs[borne.tone] : '  ';
      return [piece(sign, verified ? 'good' : (borne?.tone ?? 'good')), piece(oneLine(claim.quote), tone), said];
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

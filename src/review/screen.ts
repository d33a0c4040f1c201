import { deskMessages } from '../messages/desk.js';
import { footerRows } from './footer.js';
import { headerRows } from './header.js';
import { listPane } from './list-pane.js';
import { currentFlag, rowsOf } from './lists.js';
import { claimPage } from './pages/claim-page.js';
import { flagInFull, flagPage } from './pages/flag-page.js';
import { helpPage } from './pages/help-page.js';
import { filterPage, menuPage } from './pages/menu-page.js';
import { relationPage } from './pages/relation-page.js';
import { writePage } from './pages/write-page.js';
import { piece, type Row, wrap } from './rows.js';
import type { DeskState } from './state.js';

/** From here on a list stands beside the page. */
const wide = 110;
const listColumns = 40;

/** The screen in three bands, each as rows that fit it. */
export interface Screen {
  readonly header: readonly Row[];
  /** The list beside the page; null where the screen has no room for it. */
  readonly list: readonly Row[] | null;
  readonly page: readonly Row[];
  readonly footer: readonly Row[];
  /** Rows of the middle band. */
  readonly height: number;
  readonly listColumns: number;
}

/** What the desk shows, in rows that a terminal of its size holds. */
export function screenOf(state: DeskState): Screen {
  const { columns, rows } = state;
  const header = headerRows(state, columns);
  const footer = footerRows(state, columns);
  const height = Math.max(1, rows - header.length - footer.length - 1);
  const list = columns >= wide && rowsOf(state).length > 0 ? listPane(state, listColumns, height) : null;
  const pageColumns = list ? columns - listColumns - 2 : columns;
  return { header, list, page: pageRows(state, pageColumns, height), footer, height, listColumns };
}

/** How far a page that does not fit can be scrolled. */
export function lastScroll(state: DeskState): number {
  const { columns, rows } = state;
  const list = columns >= wide && rowsOf(state).length > 0;
  const whole = scrolledPage(state, list ? columns - listColumns - 2 : columns);
  const height = Math.max(1, rows - headerRows(state, columns).length - footerRows(state, columns).length - 1);
  return whole ? Math.max(0, whole.length - height) : 0;
}

/** A page that is read by scrolling; `null` for those that are made to fit. */
function scrolledPage(state: DeskState, columns: number): Row[] | null {
  switch (state.mode.name) {
    case 'help':
      return helpPage(state.tab, state.language, columns);
    case 'write':
      return writePage(state, columns);
    case 'passage': {
      const row = currentFlag(state);
      if (state.tab === 'flags') return row ? flagInFull(row, state, columns) : [];
      return itemPage(state, columns, Number.POSITIVE_INFINITY);
    }
    default:
      return null;
  }
}

function pageRows(state: DeskState, columns: number, height: number): readonly Row[] {
  const scrolled = scrolledPage(state, columns);
  if (scrolled) return scrolled.slice(state.scroll, state.scroll + height);
  if (state.mode.name === 'filter') return filterPage(state, columns, height);
  const menu = menuPage(state, columns).slice(0, height);
  const rest = height - (menu.length > 0 ? menu.length + 1 : 0);
  const page = itemPage(state, columns, Math.max(0, rest)).slice(0, Math.max(0, rest));
  return menu.length > 0 ? [...page, [], ...menu].slice(-height) : page;
}

/** The row under the cursor, laid out. */
function itemPage(state: DeskState, columns: number, height: number): Row[] {
  const { language, tab } = state;
  const ref = state.cursors[tab];
  const document = ref && state.documents[ref.document];
  if (!ref || !document?.[tab][ref.item]) return emptyPage(state, columns);
  switch (tab) {
    case 'flags':
      return flagPage(currentFlag(state)!, state, columns, height);
    case 'claims':
      return claimPage(document, ref.item, language, columns, height);
    case 'relations':
      return relationPage(document, ref.item, language, columns);
  }
}

/** What there is to say where there is nothing to show: above all, what was proven. */
function emptyPage(state: DeskState, columns: number): Row[] {
  const words = deskMessages[state.language];
  const { documents, tab, expected, unreadable } = state;
  const read = documents.length + unreadable;
  if (read < expected) return wrap([piece(words.reading({ read, expected }), 'note')], columns);
  const all = documents.reduce((sum, document) => sum + document[tab].length, 0);
  if (all > 0) return wrap([piece(words['nothing-shown']({}))], columns);
  if (tab !== 'flags') return wrap([piece(words['nothing-here']({}))], columns);
  const claims = documents.reduce((sum, document) => sum + document.claims.length, 0);
  const holds = documents.reduce(
    (sum, { relations }) => sum + relations.filter((r) => r.verdict === 'holds').length,
    0,
  );
  return wrap([piece(words['nothing-flagged']({ documents: documents.length, claims, holds }), 'good')], columns);
}

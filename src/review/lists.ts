import type { Edit, Flag, Level } from '../checks/flag.js';
import { type EditPlan, editsAt, planEdits } from '../decisions/edits.js';
import type { Standing } from '../decisions/standing.js';
import { LineIndex } from '../text/line-index.js';
import type { DeskDocument } from './desk-document.js';
import type { DeskState, FileEdits, Ref, Tab } from './state.js';

/** A flag with its document and how it stands. */
export interface FlagRow {
  readonly ref: Ref;
  readonly document: DeskDocument;
  readonly flag: Flag;
  readonly standing: Standing;
}

/** Whether a flag still waits for its reviewer: nobody decided, the copy has changed since, or it was put off. */
export function isWaiting(standing: Standing): boolean {
  return standing.state !== 'decided' || standing.decision.decision === 'deferred';
}

/** Whether nobody has looked at it yet, as it stands. */
export function isUndecided(standing: Standing): boolean {
  return standing.state !== 'decided';
}

const listed = new WeakMap<DeskState['documents'], Map<string, readonly Ref[]>>();

/** The rows of a tab that the filter lets through, in the order of documents. Kept for as long as the documents are. */
export function rowsOf(state: DeskState, tab: Tab = state.tab): readonly Ref[] {
  const { levels, without, state: wanted, words } = state.filter;
  const key = JSON.stringify([tab, [...levels], [...without], wanted, words]);
  let lists = listed.get(state.documents);
  if (!lists) {
    lists = new Map();
    listed.set(state.documents, lists);
  }
  let list = lists.get(key);
  if (!list) {
    list = state.documents.flatMap((document, d) =>
      Array.from({ length: document[tab].length }, (_, item) => item)
        .filter((item) => tab !== 'flags' || passes(state, document, item))
        .filter((item) => words === '' || saidOf(document, tab, item).includes(words.toLowerCase()))
        .map((item) => ({ document: d, item })),
    );
    lists.set(key, list);
  }
  return list;
}

function passes({ filter }: DeskState, document: DeskDocument, item: number): boolean {
  const flag = document.flags[item]!;
  const waiting = isWaiting(document.standings[item]!);
  if (!filter.levels.has(flag.level) || filter.without.has(flag.check)) return false;
  return filter.state === 'all' || waiting === (filter.state === 'open');
}

/** What a search looks through. */
function saidOf(document: DeskDocument, tab: Tab, item: number): string {
  const said = {
    flags: () => {
      const { check, quote, message } = document.flags[item]!;
      return [check, quote, message.zh, message.en];
    },
    claims: () => {
      const { claim, note } = document.claims[item]!;
      return [claim.quote, claim.measure, claim.subject, claim.period, note];
    },
    relations: () => {
      const { kind, construction, working } = document.relations[item]!;
      return [kind, construction, working];
    },
  }[tab]();
  return [document.path, ...said].join('\n').toLowerCase();
}

/** The flag under the cursor. */
export function currentFlag(state: DeskState): FlagRow | null {
  const ref = state.cursors.flags;
  return ref === null ? null : flagAt(state, ref);
}

/** The flag of a row. */
export function flagAt(state: DeskState, ref: Ref): FlagRow | null {
  const document = state.documents[ref.document];
  const flag = document?.flags[ref.item];
  return document && flag ? { ref, document, flag, standing: document.standings[ref.item]! } : null;
}

/** Where the cursor of the tab stands among its rows; -1 where it stands on none. */
export function cursorIndex(state: DeskState, tab: Tab = state.tab): number {
  const ref = state.cursors[tab];
  return ref === null ? -1 : indexOf(rowsOf(state, tab), ref);
}

/** Rows are in order: found by halving. */
function indexOf(rows: readonly Ref[], ref: Ref): number {
  const at = firstFrom(rows, ref);
  const found = rows[at];
  return found && found.document === ref.document && found.item === ref.item ? at : -1;
}

/** The place of the first row at or behind a ref. */
export function firstFrom(rows: readonly Ref[], ref: Ref): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { document, item } = rows[middle]!;
    if (document < ref.document || (document === ref.document && item < ref.item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many flags there are by level, how many of all are decided, and how many wait. */
export interface Tally {
  readonly levels: Readonly<Record<Level, number>>;
  readonly decided: number;
  readonly all: number;
}

const tallies = new WeakMap<DeskDocument, Tally>();

/** The counts of all documents together. */
export function tally(documents: readonly DeskDocument[]): Tally {
  const levels = { error: 0, warning: 0, note: 0 };
  let decided = 0;
  let all = 0;
  for (const document of documents) {
    const own = tallyOf(document);
    for (const level of ['error', 'warning', 'note'] as const) levels[level] += own.levels[level];
    decided += own.decided;
    all += own.all;
  }
  return { levels, decided, all };
}

function tallyOf(document: DeskDocument): Tally {
  let known = tallies.get(document);
  if (!known) {
    const levels = { error: 0, warning: 0, note: 0 };
    for (const { level } of document.flags) levels[level]++;
    known = {
      levels,
      decided: document.standings.filter((standing) => !isWaiting(standing)).length,
      all: document.flags.length,
    };
    tallies.set(document, known);
  }
  return known;
}

/** The edits that were chosen for a flag, at its place now; `null` where none were, or they no longer fit. */
export function chosenEdits(document: DeskDocument, item: number): readonly Edit[] | null {
  const standing = document.standings[item]!;
  if (standing.state !== 'decided' || standing.decision.decision !== 'fixed' || !standing.decision.edits) return null;
  return editsAt(document.flags[item]!, standing.decision.edits, document.text);
}

const plans = new WeakMap<DeskDocument, EditPlan<number>>();

/** The chosen fixes of a document, put together. */
export function planOf(document: DeskDocument): EditPlan<number> {
  const known = plans.get(document);
  if (known) return known;
  const fixes = document.flags.flatMap((_, item) => {
    const edits = chosenEdits(document, item);
    return edits ? [[item, edits] as const] : [];
  });
  const plan = planEdits(fixes);
  plans.set(document, plan);
  return plan;
}

/** What is to be written, file by file. */
export function filesToWrite({ documents }: DeskState): FileEdits[] {
  return documents.flatMap((document) => {
    const { edits } = planOf(document);
    return edits.length === 0 ? [] : [{ path: document.path, sha256: document.sha256, edits }];
  });
}

const indexes = new WeakMap<DeskDocument, LineIndex>();

/** Line and column of an offset, 1-based. */
export function placeIn(document: DeskDocument, offset: number): { line: number; column: number } {
  let index = indexes.get(document);
  if (!index) {
    index = new LineIndex(document.text);
    indexes.set(document, index);
  }
  return index.at(offset);
}

/** The checks that flags on the desk come from, in order of name. */
export function checksOnDesk({ documents }: DeskState): string[] {
  return [...new Set(documents.flatMap(({ flags }) => flags.map(({ check }) => check)))].sort();
}

/** The flags of a check that wait for a decision in a document. */
export function waitingOf(document: DeskDocument, check: string): Flag[] {
  return document.flags.filter((flag, i) => flag.check === check && isWaiting(document.standings[i]!));
}

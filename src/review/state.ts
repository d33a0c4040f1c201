import type { Edit, Flag, Level } from '../checks/flag.js';
import type { Decision, Reason } from '../decisions/decision.js';
import type { Verdict } from '../decisions/decision-on.js';
import type { Language } from '../text/words.js';
import type { DeskDocument, Verification } from './desk-document.js';
import type { Line } from './line-editor.js';

export const tabs = ['flags', 'claims', 'relations'] as const;
export type Tab = (typeof tabs)[number];

/** One row of a tab: its document, and its place among that document's flags, claims or relations. */
export interface Ref {
  readonly document: number;
  readonly item: number;
}

/** Which flags are wanted, by how they stand. `open` are those that wait for a decision: undecided, stale or put off. */
export const wantedStates = ['all', 'open', 'decided'] as const;
type WantedState = (typeof wantedStates)[number];

/** Which rows are shown. */
export interface Filter {
  readonly levels: ReadonlySet<Level>;
  /** Checks that are left out. */
  readonly without: ReadonlySet<string>;
  readonly state: WantedState;
  /** What the flagged text, its message or its path must hold. */
  readonly words: string;
}

/** What a typed line is for. */
export type Purpose =
  | { readonly for: 'replacement' }
  | { readonly for: 'dismissal'; readonly reason: Reason; readonly bulk: boolean }
  | { readonly for: 'query' }
  | { readonly for: 'word' }
  | { readonly for: 'search' }
  | { readonly for: 'verification' };

/** What can be done at once with all undecided flags of a check in a document. */
export type BulkVerb = 'fixed' | 'dismissed' | 'deferred';

/** What the keys mean just now. */
export type Mode =
  | { readonly name: 'browse' }
  | { readonly name: 'help' }
  | { readonly name: 'passage' }
  | { readonly name: 'fix'; readonly choice: number }
  | { readonly name: 'reason'; readonly choice: number; readonly bulk: boolean }
  | { readonly name: 'type'; readonly purpose: Purpose; readonly line: Line }
  | { readonly name: 'bulk' }
  | {
      readonly name: 'bulk-sure';
      readonly verb: BulkVerb;
      readonly reason: Reason | null;
      readonly note: string | null;
    }
  | { readonly name: 'filter'; readonly choice: number }
  | { readonly name: 'write'; readonly leaving: boolean };

/** A verdict on a flag of a document. */
export interface Entry {
  readonly path: string;
  readonly flag: Flag;
  readonly verdict: Verdict;
}

/** Something that can be undone and redone. */
export type Change =
  | {
      readonly kind: 'decisions';
      readonly entries: readonly {
        readonly path: string;
        readonly flag: Flag;
        readonly before: Verdict;
        readonly after: Verdict;
      }[];
    }
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'verification';
      readonly path: string;
      readonly id: string;
      readonly before: Pick<Kept, 'verified' | 'note'>;
      readonly after: Pick<Kept, 'verified' | 'note'>;
    };

interface Kept {
  readonly verified: Verification | null;
  readonly note: string | null;
}

/** One line of news at the foot of the screen: a code of the desk's words, and what it is told. */
export interface Notice {
  readonly code: NoticeCode;
  readonly args: Readonly<Record<string, string | number>>;
}

export type NoticeCode =
  | 'fixed'
  | 'dismissed'
  | 'queried'
  | 'deferred'
  | 'word-accepted'
  | 'verified'
  | 'unverified'
  | 'undone'
  | 'redone'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'nothing-to-fix'
  | 'nothing-to-write'
  | 'no-more'
  | 'none-found'
  | 'not-in-copy'
  | 'all-decided'
  | 'bulk-none'
  | 'written'
  | 'write-changed'
  | 'write-gone'
  | 'write-failed'
  | 'collides'
  | 'rechecked'
  | 'log-torn'
  | 'log-bad'
  | 'failed'
  | 'note-needed';

/** The desk at one moment. Nothing in it is React's or the terminal's. */
export interface DeskState {
  readonly language: Language;
  /** Without colour, edits are bracketed: not every terminal strikes text through. */
  readonly color: boolean;
  readonly documents: readonly DeskDocument[];
  /** How many documents there will be; while it is more than there are, reading goes on. */
  readonly expected: number;
  readonly unreadable: number;
  /** Flags that a chosen fix has ended: they are gone from their documents, and still count as done. */
  readonly mended: number;
  readonly tab: Tab;
  readonly cursors: Readonly<Record<Tab, Ref | null>>;
  /** Whether the reviewer has moved: until then the cursor waits for the first flag that nobody has decided. */
  readonly touched: boolean;
  readonly filter: Filter;
  readonly mode: Mode;
  /** First row shown of what does not fit: help, a passage, the changes to be written. */
  readonly scroll: number;
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
  readonly notice: Notice | null;
  readonly rows: number;
  readonly columns: number;
}

/** What pages need to know of the reader. */
export type Look = Pick<DeskState, 'language' | 'color'>;

/** What happens to the desk. */
export type DeskEvent =
  /** A key by its name, or one typed character. */
  | { readonly type: 'key'; readonly key: string }
  /** Text that came in one piece: typed fast, by an input method, or pasted. */
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'resized'; readonly columns: number; readonly rows: number }
  | { readonly type: 'expect'; readonly documents: number }
  /** A document was read for the first time, or anew. */
  | { readonly type: 'read'; readonly document: DeskDocument; readonly notice?: Notice }
  | { readonly type: 'unreadable' }
  | { readonly type: 'notice'; readonly notice: Notice };

/** What the desk asks of the world. It never acts itself, so that a test can see what it would do. */
export type Effect =
  | { readonly do: 'record'; readonly entries: readonly Entry[] }
  | { readonly do: 'accept-word' | 'drop-word'; readonly word: string }
  | {
      readonly do: 'verify';
      readonly path: string;
      readonly id: string;
      readonly verified: Verification | null;
      readonly note: string | null;
    }
  | { readonly do: 'write'; readonly files: readonly FileEdits[]; readonly leave: boolean }
  | { readonly do: 'open-editor'; readonly path: string; readonly line: number; readonly column: number }
  | { readonly do: 'leave' };

/** All the chosen fixes of one file. */
export interface FileEdits {
  readonly path: string;
  readonly sha256: string;
  readonly edits: readonly Edit[];
}

/** Who is at the desk, and the time: told to the reducer, which has no clock. */
export interface Desk {
  readonly by: string;
  readonly at: string;
}

export interface Step {
  readonly state: DeskState;
  readonly effects: readonly Effect[];
}

/** A verdict that takes back what was said. */
export const withdrawn: Verdict = { decision: 'withdrawn', reason: null, note: null, edits: null };

/** The verdict of a decision. */
export function verdictOf({ decision, reason, note, edits }: Decision): Verdict {
  return { decision, reason, note, edits };
}

/** The desk before anything is read. */
export function emptyDesk({ language, color }: Look, columns: number, rows: number): DeskState {
  return {
    language,
    color,
    documents: [],
    expected: 0,
    unreadable: 0,
    mended: 0,
    tab: 'flags',
    cursors: { flags: null, claims: null, relations: null },
    touched: false,
    filter: { levels: new Set(['error', 'warning', 'note']), without: new Set(), state: 'all', words: '' },
    mode: { name: 'browse' },
    scroll: 0,
    undo: [],
    redo: [],
    notice: null,
    rows,
    columns,
  };
}

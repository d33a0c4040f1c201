import type { Flag } from '../checks/flag.js';
import { decisionOn, type Verdict } from '../decisions/decision-on.js';
import type { Standing } from '../decisions/standing.js';
import type { DeskDocument, Verification } from './desk-document.js';
import { flagAt } from './lists.js';
import { putCursor } from './moving.js';
import { type Change, type Desk, type DeskState, type Entry, type Step, verdictOf, withdrawn } from './state.js';

/** Flags of one document with a verdict on each. */
type Verdicts = readonly { readonly document: DeskDocument; readonly flag: Flag; readonly verdict: Verdict }[];

/** Records verdicts, as one change that can be undone as one. */
export function decide(state: DeskState, verdicts: Verdicts, desk: Desk): Step {
  const entries = verdicts.map(({ document, flag, verdict }) => ({
    path: document.path,
    flag,
    before: saidNow(document, flag),
    after: verdict,
  }));
  return record(
    { ...state, undo: [...state.undo, { kind: 'decisions', entries }], redo: [] },
    entries.map(({ path, flag, after }) => ({ path, flag, verdict: after })),
    desk,
  );
}

function saidNow(document: DeskDocument, flag: Flag): Verdict {
  const standing = document.standings[document.flags.indexOf(flag)];
  return standing?.state === 'decided' ? verdictOf(standing.decision) : withdrawn;
}

/** The state in which the entries hold, and the effect that makes them last. */
function record(state: DeskState, entries: readonly Entry[], { by, at }: Desk): Step {
  const documents = state.documents.map((document) => {
    const own = entries.filter(({ path }) => path === document.path);
    if (own.length === 0) return document;
    const verdicts = new Map(own.map(({ flag, verdict }) => [flag.fingerprint, verdict]));
    const standings = document.flags.map((flag, i): Standing => {
      const verdict = verdicts.get(flag.fingerprint);
      if (!verdict) return document.standings[i]!;
      if (verdict.decision === 'withdrawn') return { state: 'open' };
      return { state: 'decided', decision: decisionOn(flag, document.text, verdict, by, at) };
    });
    return { ...document, standings };
  });
  return { state: { ...state, documents }, effects: [{ do: 'record', entries }] };
}

/** Accepts a word for the whole newsroom: the word list takes it, and the flags on it go. */
export function acceptWord(state: DeskState, word: string): Step {
  return {
    state: {
      ...state,
      undo: [...state.undo, { kind: 'word', word }],
      redo: [],
      notice: { code: 'word-accepted', args: { word } },
    },
    effects: [{ do: 'accept-word', word }],
  };
}

/** Marks a claim verified, or takes the mark back. */
export function verify(
  state: DeskState,
  path: string,
  id: string,
  note: string | null,
  verified: boolean,
  desk: Desk,
): Step {
  const kept = state.documents.find((document) => document.path === path)?.claims.find((claim) => claim.id === id);
  if (!kept) return { state, effects: [] };
  const after = { verified: verified ? { by: desk.by, on: desk.at.slice(0, 10) } : null, note: note ?? kept.note };
  const change: Change = {
    kind: 'verification',
    path,
    id,
    before: { verified: kept.verified, note: kept.note },
    after,
  };
  return setVerification({ ...state, undo: [...state.undo, change], redo: [] }, path, id, after);
}

function setVerification(
  state: DeskState,
  path: string,
  id: string,
  to: { readonly verified: Verification | null; readonly note: string | null },
): Step {
  const documents = state.documents.map((document) =>
    document.path === path
      ? { ...document, claims: document.claims.map((kept) => (kept.id === id ? { ...kept, ...to } : kept)) }
      : document,
  );
  return {
    state: { ...state, documents, notice: { code: to.verified ? 'verified' : 'unverified', args: {} } },
    effects: [{ do: 'verify', path, id, verified: to.verified, note: to.note }],
  };
}

/** Takes the last change back. */
export function undo(state: DeskState, desk: Desk): Step {
  const change = state.undo.at(-1);
  if (!change) return { state: { ...state, notice: { code: 'nothing-to-undo', args: {} } }, effects: [] };
  const rest = { ...state, undo: state.undo.slice(0, -1), redo: [...state.redo, change] };
  return told(play(rest, change, 'before', desk), change, 'undone');
}

/** Makes the change again that was taken back last. */
export function redo(state: DeskState, desk: Desk): Step {
  const change = state.redo.at(-1);
  if (!change) return { state: { ...state, notice: { code: 'nothing-to-redo', args: {} } }, effects: [] };
  const rest = { ...state, redo: state.redo.slice(0, -1), undo: [...state.undo, change] };
  return told(play(rest, change, 'after', desk), change, 'redone');
}

function play(state: DeskState, change: Change, side: 'before' | 'after', desk: Desk): Step {
  switch (change.kind) {
    case 'decisions': {
      const entries = change.entries.map((entry) => ({ path: entry.path, flag: entry.flag, verdict: entry[side] }));
      const step = record(state, entries, desk);
      return { ...step, state: showFlag(step.state, change.entries[0]!) };
    }
    case 'word':
      return { state, effects: [{ do: side === 'before' ? 'drop-word' : 'accept-word', word: change.word }] };
    case 'verification':
      return setVerification(state, change.path, change.id, change[side]);
  }
}

function told(step: Step, change: Change, code: 'undone' | 'redone'): Step {
  const flags = change.kind === 'decisions' ? change.entries.length : 1;
  return { ...step, state: { ...step.state, notice: { code, args: { flags } } } };
}

/** The cursor on a flag, if it still stands. */
function showFlag(state: DeskState, { path, flag }: { readonly path: string; readonly flag: Flag }): DeskState {
  const document = state.documents.findIndex((one) => one.path === path);
  const item = state.documents[document]?.flags.findIndex(({ fingerprint }) => fingerprint === flag.fingerprint) ?? -1;
  const ref = { document, item };
  return flagAt(state, ref) ? putCursor({ ...state, tab: 'flags' }, ref, 'flags') : state;
}

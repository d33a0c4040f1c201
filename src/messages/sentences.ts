import type { HelpArguments } from './help-sentences.js';

/** The levels of flags and the verdicts of relations, as the model has them; messages know no more of the model. */
type Level = 'error' | 'warning' | 'note';
type Verdict = 'holds' | 'fails' | 'open';

type Verb = 'fixed' | 'dismissed' | 'queried' | 'deferred' | 'withdrawn';

/** How many of each there are. */
type Counts<Key extends string> = Readonly<Record<Key, number>>;

/** What each sentence is told. `nearest` is the closest name that exists, if any is close. */
export interface Arguments extends HelpArguments {
  // Bad words on the command line.
  'unknown-option': { option: string; nearest: string | null };
  'unknown-command': { command: string; nearest: string | null; exists: boolean };
  'unknown-check': { check: string; nearest: string | null };
  'bad-value': { option: string; value: string; allowed: readonly string[]; nearest: string | null };
  'missing-argument': { name: string };
  'missing-value': { option: string };
  'too-many-arguments': { command: string };
  'bad-usage': { reason: string };
  'stdin-filename-alone': Record<never, never>;
  'format-without-file': { format: string };
  'formats-to-stdout': { formats: readonly string[] };
  'formats-to-one-file': { file: string };
  'output-file-alone': { file: string };
  'no-stdin-here': { command: string };
  // Files.
  'file-missing': { path: string; nearest: string | null };
  'no-match': { pattern: string };
  'no-sources': { path: string };
  'no-sources-folder': { path: string };
  'file-binary': { path: string };
  'file-undecodable': { path: string };
  'file-is-folder': { path: string };
  'file-unreadable': { path: string; reason: string };
  'file-unwritable': { path: string; reason: string };
  'output-over-source': { path: string };
  'watch-gone': { path: string };
  'watch-mended': { path: string; quote: string; check: string };
  'watch-standing': { files: number; flags: Counts<Level> };
  progress: { done: number; files: number; flags: number };
  interrupted: { done: number; files: number };
  'cache-unwritable': { path: string; reason: string };
  'check-crashed': { path: string };
  'check-out-of-memory': { path: string };
  'outside-workspace': { path: string };
  'folder-not-empty': { path: string };
  'file-exists': { path: string };
  'no-terminal': Record<never, never>;
  // Sources that drafts rely on.
  'provenance-invalid': { file: string; reason: string };
  'relied-missing': { draft: string; path: string; nearest: string | null };
  'unknown-claim': { target: string };
  'ambiguous-claim': { target: string; count: number };
  'bad-evidence-target': { target: string };
  'annotations-invalid': { file: string; reason: string };
  'annotation-unplaced': { claim: string };
  'relied-changed': { path: string; source: string };
  'link-lost': { claim: string; source: string; quote: string };
  // The config.
  'config-twice': { files: readonly string[] };
  'config-unread': { file: string; allowed: readonly string[] };
  'config-unparsable': { file: string; reason: string };
  'config-unknown-key': { file: string; at: string; nearest: string | null };
  'config-unknown-check': { file: string; at: string; nearest: string | null };
  'config-bad-value': {
    file: string;
    at: string;
    value: string;
    allowed: readonly string[];
    nearest: string | null;
  };
  'config-wrong-type': { file: string; at: string; expected: string };
  'config-too-small': { file: string; at: string; least: number; list: boolean };
  'config-bad-glob': { file: string; at: string; glob: string };
  'config-bad-address': { file: string; at: string; value: string };
  'config-bad-date': { file: string; at: string; value: string };
  'config-empty': { file: string; at: string };
  'config-bad-word': { file: string; at: string; word: string };
  'config-wrong': { file: string; at: string; reason: string };
  // Comments that suppress flags.
  'suppression-unused': { path: string; line: number; column: number; comment: string; check: string | null };
  'suppression-before-copy': { path: string; line: number; column: number; comment: string };
  'suppression-unknown': {
    path: string;
    line: number;
    column: number;
    comment: string;
    allowed: readonly string[];
    nearest: string | null;
  };
  'suppression-unknown-check': {
    path: string;
    line: number;
    column: number;
    comment: string;
    check: string;
    nearest: string | null;
  };
  // What else takes flags out of the count.
  'baseline-missing': { file: string };
  'baseline-invalid': { file: string; reason: string };
  'baseline-vanished': { file: string; count: number };
  'baseline-written': { file: string; flags: number; added: number; pruned: number };
  'nothing-changed': { ref: string };
  'flags-unchanged': { count: number; ref: string };
  'git-missing': Record<never, never>;
  'git-no-repository': Record<never, never>;
  'git-unknown-ref': { ref: string; shallow: boolean };
  'git-no-base': { ref: string; shallow: boolean };
  'not-together': { options: readonly string[] };
  'config-idle-glob': { file: string; glob: string };
  'all-excluded': { file: string };
  excluded: { path: string; glob: string; file: string };
  'review-left': { decided: number; all: number };
  // Decisions and fixes.
  'unknown-flag': { flag: string };
  'ambiguous-flag': { flag: string; count: number };
  'one-action': { actions: readonly string[] };
  'no-such-fix': { flag: string; fixes: readonly string[] };
  'changed-meanwhile': { path: string };
  'log-line-torn': { file: string; line: number };
  'log-line-bad': { file: string; line: number };
  verb: { decision: Verb };
  decided: {
    path: string;
    line: number;
    column: number;
    flag: string;
    quote: string;
    what: string;
    by: string;
    log: string;
  };
  'decided-word': { word: string; file: string };
  'decide-no-note': Record<never, never>;
  'reason-missing': { allowed: readonly string[] };
  'reason-alone': Record<never, never>;
  'nothing-decided': { flag: string };
  'flag-too-short': { flag: string; least: number };
  'same-text': { quote: string };
  'not-about-words': { check: string };
  'word-elsewhere': { word: string; quote: string };
  'fix-did': { path: string; made: number; left: number };
  'fix-would': { path: string; made: number; left: number };
  'fix-nothing': Record<never, never>;
  'fix-bare': { count: number };
  'fix-left': { line: number; column: number; flag: string; quote: string; reason: string };
  'fix-left-choice': { flag: string; count: number };
  'fix-left-question': { flag: string };
  'fix-left-decided': { decision: string };
  'fix-left-stale': { flag: string };
  'fix-left-outrun': { flag: string };
  'fix-left-collides': { flag: string };
  'queries-title': Record<never, never>;
  'queries-of': { path: string; dates: string; count: number };
  'queries-none': Record<never, never>;
  'queries-place': { line: number; column: number };
  'queries-stale': Record<never, never>;
  'queries-question': Record<never, never>;
  'queries-asked': { by: string; on: string };
  'queries-answer': Record<never, never>;
  bug: Record<never, never>;
  // The result of `check`.
  level: { level: Level };
  working: Record<never, never>;
  fix: Record<never, never>;
  delete: { quote: string };
  insert: { text: string };
  replace: { quote: string; text: string };
  'list-separator': Record<never, never>;
  summary: { documents: number; claims: number; relations: Counts<Verdict> };
  'summary-clean-here': Record<never, never>;
  'summary-clean': Record<never, never>;
  'summary-flags': { flags: Counts<Level> };
  'summary-suppressed': { count: number };
  'flag-rate': { flags: Counts<Level>; characters: number };
  'hidden-flags': { flags: Counts<Level>; level: Level };
  'github-limit': { shown: number };
  'markdown-title': Record<never, never>;
  'markdown-problems': Record<never, never>;
  'markdown-left': { count: number };
  'markdown-left-problems': { count: number };
  // Claim files.
  'claims-written': {
    file: string;
    found: number;
    moved: number;
    changed: number;
    lost: number;
    added: number;
    restored: number;
  };
  'claim-retold': { quote: string; was: string; now: string };
  'claim-changed': { quote: string; now: string };
  'claim-lost': { quote: string };
  'claim-file-invalid': { file: string; reason: string };
  'claim-file-taken': { file: string; path: string; other: string };
  'verify-missing': { path: string };
  'verify-stale': { path: string };
  'verify-quote': { id: string; quote: string; now: string };
  'verify-retold': { id: string; quote: string; was: string; now: string };
  'verify-changed': { id: string; quote: string; now: string };
  'verify-lost': { id: string; quote: string };
  'verify-figure': { id: string; quote: string };
  'verify-value': { id: string; quote: string; was: string; now: string };
  'verify-unrecorded': { quote: string };
  'verify-source-gone': { path: string };
  'verify-clean': { files: number; claims: number };
  'verify-failed': { problems: number };
  // `explain` and `init`.
  'explain-checks': { count: number };
  'explain-why': Record<never, never>;
  'explain-message': Record<never, never>;
  'explain-source': Record<never, never>;
  'explain-flagged': Record<never, never>;
  'explain-clean': Record<never, never>;
  'explain-options': Record<never, never>;
  'init-done': { path: string };
  'ci-done': { path: string };
}

/** The closed set of things that kanwu says to people outside of its checks. */
export type MessageCode = keyof Arguments;

/** One language: a sentence for every code. A code without its sentence does not compile. */
export type Sentences = { readonly [Code in MessageCode]: (args: Arguments[Code]) => string };

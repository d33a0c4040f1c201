import type { Edit, Flag } from '../../checks/flag.js';
import type { Decision } from '../../decisions/decision.js';
import { decisionOn, lastWordAt, type Verdict } from '../../decisions/decision-on.js';
import { relativeTo, replacing } from '../../decisions/edits.js';
import type { Standing } from '../../decisions/standing.js';
import { appendDecisions, changeWordList, wordListFile } from '../../decisions/store.js';
import { fitsWordList, withoutAccepted } from '../../decisions/word-list.js';
import { messages } from '../../messages/messages.js';
import { LineIndex } from '../../text/line-index.js';
import { visible } from '../../text/visible.js';
import type { Language } from '../../text/words.js';
import { localTime } from '../clock.js';
import { complain } from '../complain.js';
import type { Policy } from '../config/policy.js';
import type { DecidedDocument } from '../decided-document.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { print } from '../output.js';
import { reviewer } from '../reviewer.js';
import { visitDecided } from '../visit-decided.js';
import type { Voice } from '../voice.js';
import { type Action, actionOf, type DecideOptions } from './decide-options.js';

/** A flag, where it stands, and how. */
interface Named {
  readonly document: DecidedDocument;
  readonly flag: Flag;
  readonly standing: Standing;
}

/** Fewer characters of an id could be typed by accident. */
const least = 4;

/** `kanwu decide FLAG`: records what the review desk would, without its screen. */
export async function decide(
  id: string,
  paths: readonly string[],
  options: DecideOptions,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  const action = actionOf(options);
  if (id.replace(/^f-/, '').length < least) throw failure('flag-too-short', { flag: id, least });
  const found: Named[] = [];
  const complete = await visitDecided(paths, { command: 'kanwu decide', language, policy }, (document) => {
    for (const [i, flag] of document.flags.entries())
      if (isNamed(flag, id)) found.push({ document, flag, standing: document.standings[i]! });
  });
  const exact = found.filter(({ flag }) => flag.id === id || flag.fingerprint === id);
  const named = exact.length > 0 ? exact : found;
  if (named.length === 0) throw failure('unknown-flag', { flag: id });
  if (named.length > 1) throw failure('ambiguous-flag', { flag: id, count: named.length });
  const [one] = named as [Named];
  const said =
    action.do === 'accept'
      ? accept(action, one, language)
      : record(action, one, options.note?.trim() || null, language);
  await print(`${visible(said)}\n`);
  if (action.do === 'query' && !options.note?.trim()) complain(language, { code: 'decide-no-note', args: {} });
  return { incomplete: !complete, rejected: false };
}

function isNamed({ id, fingerprint }: Flag, wanted: string): boolean {
  return id.startsWith(wanted) || fingerprint.startsWith(wanted);
}

/** Writes a decision into the log, and tells what was written. */
function record(
  action: Exclude<Action, { do: 'accept' }>,
  { document, flag, standing }: Named,
  note: string | null,
  language: Language,
): string {
  const { source, log } = document;
  if (log === null) throw failure('outside-workspace', { path: source.path });
  const before = standing.state === 'open' ? null : standing.decision;
  const verdict = { ...verdictOf(action, flag, source.text, before, language), note };
  const at = lastWordAt(localTime(), before);
  const made = decisionOn(flag, source.text, verdict, reviewer(process.env), at);
  // What was decided under the fingerprint of former copy is taken back under that fingerprint.
  const decision: Decision = action.do === 'withdraw' ? { ...made, flag: before!.flag } : made;
  write(log, () => appendDecisions(process.cwd(), log, [decision]));
  const words = messages[language];
  return words.decided({
    path: source.path,
    ...new LineIndex(source.text).at(flag.spans[0]!.start),
    flag: flag.id,
    quote: flag.quote,
    what: describe(decision, action, flag, source.text, language),
    by: decision.by,
    log,
  });
}

function verdictOf(
  action: Exclude<Action, { do: 'accept' }>,
  flag: Flag,
  text: string,
  before: Decision | null,
  language: Language,
): Verdict {
  const plain = { reason: null, note: null, edits: null };
  switch (action.do) {
    case 'dismiss':
      return { ...plain, decision: 'dismissed', reason: action.reason };
    case 'query':
      return { ...plain, decision: 'queried' };
    case 'later':
      return { ...plain, decision: 'deferred' };
    case 'withdraw':
      if (!before) throw failure('nothing-decided', { flag: flag.id });
      return { ...plain, decision: 'withdrawn' };
    default:
      return { ...plain, decision: 'fixed', edits: relativeTo(flag, editsOf(action, flag, text, language), text) };
  }
}

function editsOf(
  action: Extract<Action, { do: 'fix' | 'replace' }>,
  flag: Flag,
  text: string,
  language: Language,
): readonly Edit[] {
  if (action.do === 'replace') {
    if (action.text === flag.quote) throw failure('same-text', { quote: flag.quote });
    return replacing(flag, action.text);
  }
  const fixes = flag.fix ? [flag.fix] : flag.candidates;
  const chosen = action.number === null && fixes.length === 1 ? fixes[0] : fixes[(action.number ?? 0) - 1];
  if (!chosen)
    throw failure('no-such-fix', { flag: flag.id, fixes: fixes.map(({ edits }) => inWords(edits, text, language)) });
  return chosen.edits;
}

/** Edits with their places: of two repairs often each does the same, but elsewhere. */
function inWords(edits: readonly Edit[], text: string, language: Language): string {
  const words = messages[language];
  const lines = new LineIndex(text);
  return edits
    .map((edit) => {
      const quote = text.slice(edit.start, edit.end);
      const { line, column } = lines.at(edit.start);
      const said =
        edit.text === ''
          ? words.delete({ quote })
          : quote === ''
            ? words.insert({ text: edit.text })
            : words.replace({ quote, text: edit.text });
      return `${line}:${column} ${said}`;
    })
    .join(words['list-separator']({}));
}

function describe(decision: Decision, action: Action, flag: Flag, text: string, language: Language): string {
  const verb = messages[language].verb(decision);
  if (action.do === 'fix' || action.do === 'replace')
    return `${verb} (${inWords(editsOf(action, flag, text, language), text, language)})`;
  return decision.reason ? `${verb} (${decision.reason})` : verb;
}

/** Puts the words on the newsroom's list, and tells which. */
function accept(
  { word: wanted }: Extract<Action, { do: 'accept' }>,
  { document, flag }: Named,
  language: Language,
): string {
  if (!flag.aboutWords) throw failure('not-about-words', { check: flag.check });
  const word = wanted ?? flag.quote;
  if (!fitsWordList(word) || withoutAccepted([flag], document.source.text, [word]).length > 0)
    throw failure('word-elsewhere', { word, quote: flag.quote });
  write(wordListFile, () => changeWordList(process.cwd(), 'accept', word));
  return messages[language]['decided-word']({ word, file: wordListFile });
}

function write(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw failure('file-unwritable', { path: file, reason: code });
  }
}

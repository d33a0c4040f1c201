import type { Flag } from '../../checks/flag.js';
import { type Reason, reasons } from '../../decisions/decision.js';
import { decisionOn, type Verdict } from '../../decisions/decision-on.js';
import { relativeTo } from '../../decisions/edits.js';
import { appendDecisions } from '../../decisions/store.js';
import { messages } from '../../messages/messages.js';
import { SourceError } from '../../sources/source-error.js';
import { visible } from '../../text/visible.js';
import { acceptedWords } from '../accepted-words.js';
import { complain } from '../complain.js';
import { type DecidedDocument, readDecided } from '../decided-document.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { explainSourceError, findInputs } from '../inputs.js';
import { nearest } from '../nearest.js';
import { print } from '../output.js';
import { reviewer } from '../reviewer.js';
import type { Voice } from '../voice.js';

/** What `kanwu decide` is told. */
export interface DecideOptions {
  readonly dismiss?: boolean;
  readonly reason?: string;
  readonly query?: boolean;
  readonly later?: boolean;
  /** `true`, or the number of one of several repairs, from 1. */
  readonly fix?: string | true;
  readonly replace?: string;
  readonly withdraw?: boolean;
  readonly note?: string;
}

/** Fewer characters of an id could be typed by accident. */
const leastOfId = 4;

/** `kanwu decide FLAG`: records what the review desk would, without its screen. */
export async function decide(
  id: string,
  paths: readonly string[],
  options: DecideOptions,
  { language }: Voice,
): Promise<Outcome> {
  const workspace = process.cwd();
  checkWords(options);
  const { files, problems } = await findInputs(paths, undefined);
  const accepted = await acceptedWords(workspace);
  for (const problem of problems) complain(language, problem);
  const found: { document: DecidedDocument; flag: Flag }[] = [];
  let incomplete = problems.length > 0;
  for (const { path } of files) {
    if (path === null) throw failure('no-stdin-here', { command: 'kanwu decide' });
    try {
      const document = await readDecided(workspace, path, accepted);
      for (const flag of document.flags) if (isNamed(flag, id)) found.push({ document, flag });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      complain(language, explainSourceError(error, path));
      incomplete = true;
    }
  }
  const exact = found.filter(({ flag }) => flag.id === id || flag.fingerprint === id);
  const named = exact.length > 0 ? exact : found;
  if (named.length === 0) throw failure('unknown-flag', { flag: id });
  if (named.length > 1) throw failure('ambiguous-flag', { flag: id, count: named.length });
  const { document, flag } = named[0]!;
  if (document.log === null) throw failure('outside-workspace', { path: document.source.path });
  const { text } = document.source;
  const verdict = verdictOf(options, flag, text);
  const decision = decisionOn(flag, text, verdict, reviewer(process.env), new Date().toISOString());
  try {
    appendDecisions(workspace, document.log, [decision]);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw failure('file-unwritable', { path: document.log, reason: code });
  }
  const said = messages[language].decided({
    path: document.source.path,
    check: flag.check,
    quote: flag.quote,
    decision: verdict.decision,
    log: document.log,
  });
  await print(`${visible(said)}\n`);
  return { incomplete, rejected: false };
}

function isNamed({ id, fingerprint }: Flag, wanted: string): boolean {
  return id === wanted || (wanted.length >= leastOfId && fingerprint.startsWith(wanted.replace(/^f-/, '')));
}

const actions = ['dismiss', 'query', 'later', 'fix', 'replace', 'withdraw'] as const;

/** Exactly one thing is decided, and a dismissal has its reason: said before any file is read. */
function checkWords(options: DecideOptions): void {
  const given = actions.filter((action) => options[action] !== undefined);
  if (given.length !== 1) throw failure('one-action', { actions: actions.map((action) => `--${action}`) });
  if (options.dismiss !== undefined || options.reason !== undefined) {
    const { reason = '' } = options;
    if (!reasons.includes(reason as Reason))
      throw failure('bad-value', {
        option: '--reason',
        value: reason,
        allowed: reasons,
        nearest: reason === '' ? null : nearest(reason, reasons),
      });
  }
  if (options.reason === 'other' && !options.note?.trim()) throw failure('missing-value', { option: '--note' });
}

function verdictOf(options: DecideOptions, flag: Flag, text: string): Verdict {
  const verdict: Verdict = { decision: 'withdrawn', reason: null, note: options.note?.trim() || null, edits: null };
  if (options.dismiss) return { ...verdict, decision: 'dismissed', reason: options.reason as Reason };
  if (options.query) return { ...verdict, decision: 'queried' };
  if (options.later) return { ...verdict, decision: 'deferred' };
  if (options.replace !== undefined) {
    const edits = flag.spans.map((span, i) => ({ ...span, text: i === 0 ? options.replace! : '' }));
    return { ...verdict, decision: 'fixed', edits: relativeTo(flag, edits, text) };
  }
  if (options.fix === undefined) return verdict;
  const choices = flag.fix ? [flag.fix] : flag.candidates;
  const chosen = choices[options.fix === true ? (choices.length === 1 ? 0 : -1) : Number(options.fix) - 1];
  if (!chosen) throw failure('no-such-fix', { flag: flag.id, count: choices.length });
  return { ...verdict, decision: 'fixed', edits: relativeTo(flag, chosen.edits, text) };
}

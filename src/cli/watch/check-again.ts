import { type Message, say } from '../../messages/messages.js';
import type { Format } from '../../reports/format.js';
import type { DocumentReport, FlagReport } from '../../reports/report-schema.js';
import { formatOf } from '../../sources/read.js';
import { visible } from '../../text/visible.js';
import { acceptedWords } from '../accepted-words.js';
import { checkFiles } from '../check-files.js';
import type { CheckOptions } from '../commands/check-options.js';
import { complain } from '../complain.js';
import { type Policy, settingsUnder } from '../config/policy.js';
import { Failure } from '../failure.js';
import { gateOf, shownLevels } from '../gate.js';
import { declaresSources } from '../gatherer.js';
import { findInputs } from '../inputs.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';
import { openScales } from '../weigh.js';

/** A document as it was last shown. */
interface ShownDocument {
  /** By their fingerprints. */
  readonly flags: ReadonlyMap<string, FlagReport>;
  /** Whether it relies on sources: what changes elsewhere may be one of them. */
  readonly relies: boolean;
}

export type Shown = Map<string, ShownDocument>;

/** What is checked again, and how. */
interface Round {
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  readonly policy: Policy;
  readonly voice: Voice;
  readonly format: Format;
  /** Files that changed; `null` is all. */
  readonly changed: ReadonlySet<string> | null;
  readonly stopped: () => boolean;
}

/**
 * Checks what has changed, and says what is other than it was: new flags, and flags and files that are gone.
 * @throws {Failure} where what holds for the copy makes no sense.
 */
export async function checkAgain(round: Round, shown: Shown): Promise<void> {
  const { paths, options, policy, changed, stopped } = round;
  const { language } = round.voice;
  const found = await findInputs(paths, undefined, policy);
  for (const problem of found.problems) complain(language, problem);
  const names = new Set(found.files.map(({ name }) => name));
  for (const path of shown.keys()) {
    if (names.has(path)) continue;
    shown.delete(path);
    await tell(round, { code: 'watch-gone', args: { path } });
  }
  const settingsOf = settingsUnder(policy, language, await acceptedWords(process.cwd()));
  const scales = await openScales(options, policy);
  const visible = shownLevels(options, gateOf(options, policy));
  const jobs = found.files
    .filter(({ name }) => !changed || changed.has(name) || (shown.get(name)?.relies ?? true))
    .filter((input) => scales.concerns(input))
    .map((input) => ({ input, settings: settingsOf(input.name) }));
  const workers = options.concurrency === undefined ? {} : { workers: options.concurrency };
  for await (const checked of checkFiles(jobs, workers)) {
    if (stopped()) break;
    if ('problem' in checked) {
      if (checked.stack) process.stderr.write(`${checked.stack}\n`);
      complain(language, checked.problem);
      continue;
    }
    const { document } = await scales.weigh(checked.document, checked.text).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      complain(language, error.said);
      return checked;
    });
    const flags = document.flags.filter(({ level }) => visible.includes(level));
    const format = formatOf(document.path);
    const relies = declaresSources({ format, text: checked.text }, settingsOf(document.path).provenance);
    await showChanges(round, shown, { ...document, flags }, checked.text, relies);
  }
}

async function showChanges(
  round: Round,
  shown: Shown,
  document: DocumentReport,
  text: string,
  relies: boolean,
): Promise<void> {
  const { path, flags } = document;
  const before = shown.get(path)?.flags;
  const now = new Map(flags.map((flag) => [flag.fingerprint, flag]));
  shown.set(path, { flags: now, relies });
  const added = flags.filter(({ fingerprint, level }) => before?.get(fingerprint)?.level !== level);
  await print(round.format.document({ ...document, flags: added }, { index: 0, text }));
  for (const [fingerprint, { quote, check }] of before ?? [])
    if (!now.has(fingerprint)) await tell(round, { code: 'watch-mended', args: { path, quote, check } });
}

async function tell({ voice }: Round, message: Message): Promise<void> {
  await print(`${visible(say(voice.language, message))}\n`);
}

/** How all that is watched stands. */
export function standing(shown: Shown): Message {
  const flags = { error: 0, warning: 0, note: 0 };
  for (const ofOne of shown.values()) for (const { level } of ofOne.flags.values()) flags[level]++;
  return { code: 'watch-standing', args: { files: shown.size, flags } };
}

import { levels } from '../../checks/flag.js';
import { type Message, say } from '../../messages/messages.js';
import type { Problem } from '../../reports/format.js';
import { addDocument, emptySummary } from '../../reports/report.js';
import { acceptedWords } from '../accepted-words.js';
import { cacheFor } from '../cache/cache-for.js';
import { checkFiles } from '../check-files.js';
import { complain } from '../complain.js';
import { type Policy, settingsUnder } from '../config/policy.js';
import { type Outcome, rejects } from '../exit-code.js';
import { Failure } from '../failure.js';
import { follow } from '../follow.js';
import { gateOf, shownLevels } from '../gate.js';
import { findInputs } from '../inputs.js';
import { refuseOverSource } from '../output.js';
import { outputRequests } from '../output-requests.js';
import { openRenderings } from '../renderings.js';
import type { Voice } from '../voice.js';
import { openScales } from '../weigh.js';
import { withFlags } from '../with-flags.js';
import type { CheckOptions } from './check-options.js';
import { printConfig } from './print-config.js';

/**
 * `kanwu check [paths…]`: raises flags, one document at a time, weighs which of them count, and writes nothing into the
 * workspace (but the baseline, when asked to).
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  voice: Voice,
  policy: Policy,
): Promise<Outcome> {
  if (options.printConfig !== undefined) return printConfig(options.printConfig, options, voice, policy);
  const { language } = voice;
  const outputs = outputRequests(options.format, options.outputFile);
  const gate = gateOf(options, policy);
  const shown = shownLevels(options, gate);
  const found = await findInputs(paths, options.stdinFilename, policy);
  const problems: Problem[] = [];
  const note = (path: string | null, message: Message, incomplete = true) => {
    complain(language, message);
    problems.push({ path, incomplete, message: say(language, message) });
  };
  for (const problem of found.problems) note(null, problem);
  for (const remark of found.remarks) complain(language, remark);
  for (const { file } of outputs) if (file !== null) refuseOverSource(file, found.files);
  const settingsOf = settingsUnder(policy, language, await acceptedWords(process.cwd()));
  const scales = await openScales(options, policy);
  if (problems.length > 0 && found.files.length === 0) return { incomplete: true, rejected: false };

  const jobs = found.files
    .filter((input) => scales.concerns(input))
    .map((input) => ({ input, settings: settingsOf(input.name) }));
  if (jobs.length === 0 && found.files.length > 0 && !options.quiet)
    complain(language, { code: 'nothing-changed', args: { ref: options.changedSince! } });
  let lost = false;
  const renderings = await openRenderings(outputs, voice, gate, (message) => {
    complain(language, message);
    lost = true;
  });
  const cache = await cacheFor(options, language);
  const workers = options.concurrency === undefined ? {} : { workers: options.concurrency };
  const prolix = process.stdout.isTTY && outputs.some(({ name, file }) => file === null && name !== 'text');
  const raised = { error: 0, warning: 0, note: 0 };
  const counted = { error: 0, warning: 0, note: 0 };
  let summary = emptySummary;
  let characters = 0;
  for await (const checked of follow(checkFiles(jobs, { cache, ...workers }), {
    files: jobs.length,
    language,
    prolix,
    cache,
  })) {
    if ('problem' in checked) {
      if (checked.stack) process.stderr.write(`${checked.stack}\n`);
      note(checked.path, checked.problem);
      continue;
    }
    const { text } = checked;
    const { path } = checked.document;
    if (gate.unusedSuppressions !== 'off')
      for (const remark of checked.remarks) {
        note(path, remark, false);
        counted[gate.unusedSuppressions]++;
      }
    const weighed = await scales.weigh(checked.document, text).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      // What may have been decided is not known: every flag counts, and the run is not whole.
      note(path, error.said);
      return { document: checked.document, remarks: [] };
    });
    for (const remark of weighed.remarks) note(path, remark, false);
    for (const { level } of weighed.document.flags) raised[level]++;
    const flags = weighed.document.flags.filter(({ level }) => shown.includes(level));
    const document = withFlags(weighed.document, flags);
    await renderings.document(document, { index: summary.documents, text });
    summary = addDocument(summary, document, checked.tally);
    characters += document.characters;
  }
  const hidden = { ...raised };
  for (const level of levels) {
    hidden[level] -= summary.flags[level];
    counted[level] += raised[level];
  }
  const someHidden = levels.some((level) => hidden[level] > 0);
  await renderings.end({ summary, characters, hidden: someHidden, problems });
  if (someHidden && !options.quiet)
    complain(language, { code: 'hidden-flags', args: { flags: hidden, level: shown.at(-1)! } });
  for (const remark of await scales.end()) if (!options.quiet) complain(language, remark);
  return { incomplete: lost || problems.some(({ incomplete }) => incomplete), rejected: rejects(counted, gate) };
}

import { levels } from '../../checks/flag.js';
import { type Message, say } from '../../messages/messages.js';
import type { Problem } from '../../reports/format.js';
import { addDocument, emptySummary } from '../../reports/report.js';
import { acceptedWords } from '../accepted-words.js';
import { checkFiles } from '../check-files.js';
import { complain } from '../complain.js';
import { type Policy, settingsUnder } from '../config/policy.js';
import { type Outcome, rejects } from '../exit-code.js';
import { gateOf, shownLevels } from '../gate.js';
import { findInputs } from '../inputs.js';
import { refuseOverSource } from '../output.js';
import { openRenderings } from '../renderings.js';
import type { Voice } from '../voice.js';
import type { CheckOptions } from './check-options.js';
import { printConfig } from './print-config.js';

/** `kanwu check [paths…]`: raises flags, one document at a time, and writes nothing into the workspace. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  voice: Voice,
  policy: Policy,
): Promise<Outcome> {
  if (options.printConfig !== undefined) return printConfig(options.printConfig, options, voice, policy);
  const { language } = voice;
  const gate = gateOf(options, policy);
  const shown = shownLevels(options, gate);
  const { files, problems: unfound, remarks } = await findInputs(paths, options.stdinFilename, policy);
  const problems: Problem[] = [];
  const note = (path: string | null, message: Message, incomplete = true) => {
    complain(language, message);
    problems.push({ path, incomplete, message: say(language, message) });
  };
  for (const problem of unfound) note(null, problem);
  for (const remark of remarks) complain(language, remark);
  refuseOverSource(options.outputFile, files);
  const settingsOf = settingsUnder(policy, language, await acceptedWords(process.cwd()));
  if (problems.length > 0 && files.length === 0) return { incomplete: true, rejected: false };

  const renderings = await openRenderings(options, voice);
  const raised = { error: 0, warning: 0, note: 0 };
  const counted = { error: 0, warning: 0, note: 0 };
  let summary = emptySummary;
  let characters = 0;
  for await (const checked of checkFiles(files.map((input) => ({ input, settings: settingsOf(input.name) })))) {
    if ('problem' in checked) {
      note(checked.path, checked.problem);
      continue;
    }
    const { text } = checked;
    if (gate.unusedSuppressions !== 'off')
      for (const remark of checked.remarks) {
        note(checked.document.path, remark, false);
        counted[gate.unusedSuppressions]++;
      }
    for (const { level } of checked.document.flags) raised[level]++;
    const document = {
      ...checked.document,
      flags: checked.document.flags.filter(({ level }) => shown.includes(level)),
    };
    await renderings.document(document, { index: summary.documents, text });
    summary = addDocument(summary, document);
    characters += document.characters;
  }
  const hidden = { ...raised };
  for (const level of levels) hidden[level] -= summary.flags[level];
  const someHidden = levels.some((level) => hidden[level] > 0);
  await renderings.end({ summary, characters, hidden: someHidden, problems });
  if (someHidden && !options.quiet)
    complain(language, { code: 'hidden-flags', args: { flags: hidden, level: shown.at(-1)! } });
  for (const level of levels) counted[level] += raised[level];
  return { incomplete: problems.some(({ incomplete }) => incomplete), rejected: rejects(counted, gate) };
}

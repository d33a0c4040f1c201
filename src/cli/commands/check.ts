import { type Level, levels } from '../../checks/flag.js';
import { inspect } from '../../pipeline.js';
import type { Format } from '../../reports/format.js';
import { addDocument, emptySummary, toDocument } from '../../reports/report.js';
import { acceptedWords } from '../accepted-words.js';
import { complain } from '../complain.js';
import { type Outcome, rejects } from '../exit-code.js';
import { findInputs, openInput } from '../inputs.js';
import { openOutput, refuseOverSource } from '../output.js';
import { version } from '../version.js';
import type { Voice } from '../voice.js';
import type { CheckOptions } from './check-options.js';

/** `kanwu check [paths…]`: raises flags, one document at a time, and writes nothing into the workspace. */
export async function check(paths: readonly string[], options: CheckOptions, voice: Voice): Promise<Outcome> {
  const { language } = voice;
  const { files, problems } = await findInputs(paths, options.stdinFilename);
  for (const problem of problems) complain(language, problem);
  const { outputFile } = options;
  refuseOverSource(outputFile, files);

  const words = await acceptedWords(process.cwd());
  let incomplete = problems.length > 0;
  if (incomplete && files.length === 0) return { incomplete, rejected: false };
  const format = await loadFormat(options.format, voice);
  const output = openOutput(outputFile);
  const raised = { error: 0, warning: 0, note: 0 };
  const shows = (level: Level) => levels.indexOf(level) <= levels.indexOf(options.level);
  let summary = emptySummary;
  let characters = 0;
  await output.write(format.begin());
  for (const file of files) {
    const source = await openInput(file, language);
    if (source === null) {
      incomplete = true;
      continue;
    }
    const inspection = inspect(source, undefined, words);
    for (const { level } of inspection.flags) raised[level]++;
    const document = toDocument(inspection, { language, shows });
    await output.write(format.document(document, { index: summary.documents, text: source.text }));
    summary = addDocument(summary, document);
    characters += document.characters;
  }
  const hidden = { ...raised };
  for (const level of levels) hidden[level] -= summary.flags[level];
  const someHidden = levels.some((level) => hidden[level] > 0);
  await output.write(format.end({ summary, characters, hidden: someHidden }));
  await output.close();
  if (someHidden) complain(language, { code: 'hidden-flags', args: { flags: hidden, level: options.level } });
  return { incomplete, rejected: rejects(raised, options.failOn) };
}

async function loadFormat(name: CheckOptions['format'], voice: Voice): Promise<Format> {
  switch (name) {
    case 'json':
      return (await import('../../reports/json.js')).jsonFormat({ name: 'kanwu', version: version() });
    case 'text':
      return (await import('../../reports/text.js')).textFormat(voice);
  }
}

import { type Message, say } from '../../messages/messages.js';
import type { Problem } from '../../reports/format.js';
import { Scoring } from '../../score/score.js';
import type { ScoreReport } from '../../score/score-schema.js';
import { jsonText } from '../../text/json-text.js';
import type { Language } from '../../text/words.js';
import { acceptedWords } from '../accepted-words.js';
import { checkFiles } from '../check-files.js';
import { complain } from '../complain.js';
import { type Policy, settingsUnder } from '../config/policy.js';
import type { Outcome } from '../exit-code.js';
import { Failure } from '../failure.js';
import { findInputs } from '../inputs.js';
import { openOutput, refuseOverSource } from '../output.js';
import { version } from '../version.js';
import type { Voice } from '../voice.js';
import { openScales } from '../weigh.js';
import type { ScoreOptions } from './score-options.js';

/** `kanwu score [paths…]`: grades copy as newspapers are graded, in faults per 10,000 characters. Writes nothing. */
export async function score(
  paths: readonly string[],
  options: ScoreOptions,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  const { kind, outputFile = null } = options;
  const found = await findInputs(paths, undefined, policy);
  const problems: Problem[] = [];
  const note = (path: string | null, message: Message) => {
    complain(language, message);
    problems.push({ path, incomplete: true, message: say(language, message) });
  };
  for (const problem of found.problems) note(null, problem);
  for (const remark of found.remarks) complain(language, remark);
  if (outputFile !== null) refuseOverSource(outputFile, found.files);
  const settingsOf = settingsUnder(policy, language, await acceptedWords(process.cwd()), { measured: true });
  // What reviewers dismissed is no fault; what a baseline knows is one, and stands in the copy.
  const scales = await openScales({ baseline: false }, policy);

  const scoring = new Scoring(kind);
  for await (const checked of checkFiles(found.files.map((input) => ({ input, settings: settingsOf(input.name) })))) {
    if ('problem' in checked) {
      note(checked.path, checked.problem);
      continue;
    }
    const { text } = checked;
    const { document } = await scales.weigh(checked.document, text).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      // What may have been dismissed is not known: every flag counts, and the run is not whole.
      note(checked.document.path, error.said);
      return { document: checked.document };
    });
    scoring.add({
      ...checked.printed!,
      path: document.path,
      text,
      flags: document.flags.filter(({ level }) => level === 'error' || (level === 'warning' && options.withWarnings)),
    });
  }
  const result = scoring.end();
  // Nothing was read: a rate of nothing would be no news.
  if (result.documents === 0) return { incomplete: true, rejected: false };
  const output = await openOutput(outputFile);
  await output.write(
    await render(
      { version: 1, tool: { name: 'kanwu', version: version() }, kind, ...result, slips: [...result.slips], problems },
      options.format,
      language,
    ),
  );
  await output.close();
  return { incomplete: problems.length > 0, rejected: !result.passed };
}

async function render(result: ScoreReport, format: ScoreOptions['format'], language: Language): Promise<string> {
  switch (format) {
    case 'json':
      return `${jsonText(result)}\n`;
    case 'text':
      return (await import('../../reports/score-text.js')).scoreText(result, language);
    case 'markdown':
      return (await import('../../reports/score-markdown.js')).scoreMarkdown(result, language);
  }
}

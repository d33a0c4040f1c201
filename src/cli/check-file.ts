import { type Level, levels } from '../checks/flag.js';
import type { WordList } from '../decisions/word-list.js';
import type { Message } from '../messages/messages.js';
import { inspect } from '../pipeline.js';
import { toDocument } from '../reports/report.js';
import type { DocumentReport } from '../reports/report-schema.js';
import { SourceError } from '../sources/source-error.js';
import type { Language } from '../text/words.js';
import { Failure } from './failure.js';
import { gathererFor } from './gatherer.js';
import { explainSourceError, type Input, readInput } from './inputs.js';

/** How files are checked. Plain data, so that it can go to another thread. */
export interface CheckSettings {
  readonly language: Language;
  /** The lowest level that is shown. */
  readonly level: Level;
  /** Words that the newsroom accepts. */
  readonly words: WordList;
}

/** What came of one file: its part of the result, or why there is none. Plain data, so that it can come from another thread. */
export type CheckedFile =
  | {
      readonly document: DocumentReport;
      /** The decoded text, into which the spans of the document point. */
      readonly text: string;
      /** Flags that count against the copy, shown or not. */
      readonly raised: Readonly<Record<Level, number>>;
    }
  | {
      /** What the result calls the file. */
      readonly path: string;
      readonly problem: Message;
    };

/** Reads a file and raises its flags. */
export async function checkFile(input: Input, { language, level, words }: CheckSettings): Promise<CheckedFile> {
  try {
    const source = await readInput(input);
    const inspection = inspect(source, undefined, words, await gathererFor(source));
    const raised = { error: 0, warning: 0, note: 0 };
    for (const flag of inspection.flags) raised[flag.level]++;
    const shows = (one: Level) => levels.indexOf(one) <= levels.indexOf(level);
    return { document: toDocument(inspection, { language, shows }), text: source.text, raised };
  } catch (error) {
    if (error instanceof Failure) return { path: input.name, problem: error.said };
    if (!(error instanceof SourceError)) throw error;
    return { path: input.name, problem: explainSourceError(error, input.name) };
  }
}

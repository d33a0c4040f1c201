import { inspectUnder } from '../inspect-under.js';
import type { Message } from '../messages/messages.js';
import { type Tally, tallyOf, toDocument } from '../reports/report.js';
import type { DocumentReport } from '../reports/report-schema.js';
import type { Printed } from '../score/printed.js';
import { SourceError } from '../sources/source-error.js';
import type { CheckSettings } from './check-settings.js';
import { explainFaults } from './explain-faults.js';
import { Failure } from './failure.js';
import { gathererFor } from './gatherer.js';
import { explainSourceError, type Input, readInput } from './inputs.js';

/** A file and how it is checked. Files of which the same is said share their settings. */
export interface CheckJob {
  readonly input: Input;
  readonly settings: CheckSettings;
}

/** What came of one file: its part of the result, or why there is none. */
export type CheckedFile = Checked | Uncheckable;

/** A file that was checked. */
export interface Checked {
  /** With every flag, of whatever level; those that a comment in the copy suppresses stand apart. */
  readonly document: DocumentReport;
  /** How many claims and relations it has. */
  readonly tally: Tally;
  /** The decoded text, into which the spans of the document point. */
  readonly text: string;
  /** What is to be said of the comments that suppress flags: unused ones, ones that make no sense. */
  readonly remarks: readonly Message[];
  /** What of it is printed, where the settings ask for it. */
  readonly printed?: Printed;
}

/** A file that could not be checked. */
export interface Uncheckable {
  /** What the result calls the file. */
  readonly path: string;
  readonly problem: Message;
  /** Where the fault is, if it is kanwu's own. */
  readonly stack?: string;
}

/** Reads a file and raises its flags. */
export async function checkFile({ input, settings }: CheckJob): Promise<CheckedFile> {
  try {
    const source = await readInput(input);
    const inspection = inspectUnder(source, settings, await gathererFor(source, settings.provenance));
    const suppressed = inspection.suppressed.map((one) => ({ ...one, by: 'comment' as const }));
    const document = toDocument(inspection, { language: settings.language, suppressed });
    return {
      document,
      tally: tallyOf(document),
      text: source.text,
      remarks: explainFaults(inspection.faults, source),
      ...(settings.measured && { printed: (await import('../score/printed.js')).printedOf(source) }),
    };
  } catch (error) {
    if (error instanceof Failure) return { path: input.name, problem: error.said };
    if (!(error instanceof SourceError)) throw error;
    return { path: input.name, problem: explainSourceError(error, input.name) };
  }
}

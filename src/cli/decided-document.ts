import { workspacePath } from '../claims/workspace-path.js';
import type { BadLine } from '../decisions/decision-log.js';
import { decisionLogPath } from '../decisions/log-path.js';
import { type Standing, standingsOf } from '../decisions/standing.js';
import { inspectUnder, type SettledInspection } from '../inspect-under.js';
import { openSource } from '../sources/open.js';
import type { CheckSettings } from './check-settings.js';
import { gathererFor } from './gatherer.js';
import { readLog } from './read-log.js';

/** A source with what was found in it, and how each flag stands. */
export interface DecidedDocument extends SettledInspection {
  /** In the order of the flags. */
  readonly standings: readonly Standing[];
  /** Its decision log, as a path of the workspace; null for a source outside of it, of which nothing is decided. */
  readonly log: string | null;
  /** Lines of the log that could not be read. */
  readonly bad: readonly BadLine[];
}

/**
 * Reads a source and what was decided of it.
 * @throws {SourceError} where the source cannot be had; {Failure} where its log cannot be read.
 */
export async function readDecided(workspace: string, path: string, settings: CheckSettings): Promise<DecidedDocument> {
  const inside = workspacePath(workspace, path);
  const source = await openSource(path, inside ?? path);
  const inspection = inspectUnder(source, settings, await gathererFor(source, settings.provenance, workspace));
  const log = inside === null ? null : decisionLogPath(inside);
  const { decisions, bad } = log === null ? { decisions: [], bad: [] } : readLog(workspace, log);
  const { flags } = inspection;
  return { ...inspection, standings: standingsOf(flags, source.text, decisions), log, bad };
}

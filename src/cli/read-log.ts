import type { DecisionLog } from '../decisions/decision-log.js';
import { readDecisionLog } from '../decisions/store.js';
import { failure } from './failure.js';

/** The decision log at a path of the workspace. @throws {Failure} where it cannot be read. */
export function readLog(workspace: string, log: string): DecisionLog {
  try {
    return readDecisionLog(workspace, log);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw failure('file-unreadable', { path: log, reason: code });
  }
}

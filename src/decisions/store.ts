import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Decision } from './decision.js';
import { type DecisionLog, formatDecision, parseDecisionLog } from './decision-log.js';
import { parseWordList, type WordList, withoutWord, withWord } from './word-list.js';

export { decisionLogPath } from './log-path.js';

/** The log at a path of the workspace; an empty one where there is none. */
export function readDecisionLog(workspace: string, file: string): DecisionLog {
  try {
    return parseDecisionLog(readFileSync(join(workspace, file), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { decisions: [], bad: [] };
    throw error;
  }
}

/**
 * Adds decisions to a log, in one write, and returns when the system has them. A torn last line is closed first, so that
 * it spoils nothing but itself.
 */
export function appendDecisions(workspace: string, file: string, decisions: readonly Decision[]): void {
  const path = join(workspace, file);
  mkdirSync(dirname(path), { recursive: true });
  const close = endsInMidLine(path) ? '\n' : '';
  appendFileSync(path, close + decisions.map(formatDecision).join(''));
}

function endsInMidLine(path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return false;
  const file = openSync(path, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(file, last, 0, 1, size - 1);
    return last[0] !== 0x0a;
  } finally {
    closeSync(file);
  }
}

/** The file of a workspace that holds the words its newsroom accepts. */
export const wordListFile = 'kanwu.words.txt';

/** The words that the newsroom accepts; none where there is no list. Throws a TypeError where it is not UTF-8. */
export function readWordList(workspace: string): WordList {
  return parseWordList(wordListText(workspace));
}

/** Puts a word on the newsroom's list, or takes it off; the file is written whole or not at all. */
export function changeWordList(workspace: string, change: 'accept' | 'drop', word: string): void {
  const text = wordListText(workspace);
  const next = change === 'accept' ? withWord(text, word) : withoutWord(text, word);
  if (next !== text) writeFileAtomic.sync(join(workspace, wordListFile), next);
}

function wordListText(workspace: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(join(workspace, wordListFile)),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

import { type Decision, decisionSchema } from './decision.js';

/** A line of a log that is no decision: which one, and whether it is the last, as a crash leaves it. */
export interface BadLine {
  readonly line: number;
  readonly torn: boolean;
}

/** What a log holds: its decisions in order of line, and the lines that could not be read. */
export interface DecisionLog {
  readonly decisions: readonly Decision[];
  readonly bad: readonly BadLine[];
}

/**
 * Reads a log. A line that is no decision is named and skipped: what the others say still counts. Only a last line
 * without its line end can be a torn one, for a line is written in one piece.
 */
export function parseDecisionLog(text: string): DecisionLog {
  const lines = text.split('\n');
  const decisions: Decision[] = [];
  const bad: BadLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const decision = parseLine(line);
    if (decision) decisions.push(decision);
    else bad.push({ line: i + 1, torn: i === lines.length - 1 });
  }
  return { decisions, bad };
}

function parseLine(line: string): Decision | null {
  try {
    return decisionSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

const keys = Object.keys(decisionSchema.shape) as (keyof Decision)[];

/** A decision as a line, its keys in one order, so that a diff shows decisions and nothing else. */
export function formatDecision(decision: Decision): string {
  return `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, decision[key]])))}\n`;
}

/**
 * The last word on each flag. Times decide and not lines, since git puts the lines of two reviewers together in any
 * order; of equal times the later line wins. A withdrawn decision is no decision.
 */
export function lastWords(decisions: readonly Decision[]): Map<string, Decision> {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    const before = last.get(decision.flag);
    if (!before || Date.parse(decision.at) >= Date.parse(before.at)) last.set(decision.flag, decision);
  }
  for (const [flag, { decision }] of last) if (decision === 'withdrawn') last.delete(flag);
  return last;
}

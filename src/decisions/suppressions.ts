import type { Flag } from '../checks/flag.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { parseSuppression, type Suppression } from './suppression.js';

/** Copy with the comments in it; only formats that have comments have any. */
interface CommentedCopy {
  readonly text: string;
  /** Each with its marks, in order of place. */
  readonly comments: readonly Span[];
}

/**
 * What is wrong with a comment: it suppresses nothing (`unused`), names a check that there is none of, is no comment that
 * kanwu knows, or stands before copy on its line, which Markdown then takes for HTML, so that nobody checks it.
 */
export interface SuppressionFault {
  readonly why: 'unused' | 'unknown-check' | 'unknown-comment' | 'before-copy';
  readonly at: Span;
  /** The comment's own word, as `kanwu-disable-line`. */
  readonly comment: string;
  /** The check that it is about; `null` where it is about them all. */
  readonly check: string | null;
}

/** A flag that a comment suppresses, and the reason that is given there. */
export interface SuppressedFlag {
  readonly flag: Flag;
  readonly reason: string | null;
}

/** What comments make of the flags. */
export interface Suppressed {
  readonly kept: readonly Flag[];
  readonly suppressed: readonly SuppressedFlag[];
  readonly faults: readonly SuppressionFault[];
}

/** Which checks there are, and which of them were run: of the others nobody can say whether a comment is of use. */
interface KnownChecks {
  readonly known: ReadonlySet<string>;
  readonly run: ReadonlySet<string>;
}

/**
 * Takes out the flags that comments in the copy suppress. A flag stands where it is reported: at the start of its first
 * span. That is the line people see, and so the one they write their comment on.
 */
export function withoutSuppressed(
  flags: readonly Flag[],
  { text, comments }: CommentedCopy,
  { known, run }: KnownChecks,
): Suppressed {
  const faults: SuppressionFault[] = [];
  const suppressions: Suppression[] = [];
  for (const at of comments) {
    const parsed = parseSuppression(text.slice(at.start, at.end), at);
    if (parsed === null) continue;
    const { comment } = parsed;
    if (isBeforeCopy(text, at)) faults.push({ why: 'before-copy', at, comment, check: null });
    if (!parsed.kind) faults.push({ why: 'unknown-comment', at, comment, check: null });
    else suppressions.push(parsed);
  }
  if (suppressions.length === 0) return { kept: flags, suppressed: [], faults };

  const lines = new LineIndex(text);
  const targets = new Map(suppressions.map((one) => [one, targetLine(one, text, comments, lines)]));
  const used = new Map(suppressions.map((one) => [one, new Set<string>()]));
  const suppressed: SuppressedFlag[] = [];
  const kept = flags.filter((flag) => {
    const { start } = flag.spans[0]!;
    const { line } = lines.at(start);
    const by =
      suppressions.find((one) => targets.get(one) === line && speaksOf(one, flag.check)) ??
      blockAt(suppressions, start, flag.check);
    if (!by) return true;
    used.get(by)!.add(flag.check);
    suppressed.push({ flag, reason: by.reason });
    return false;
  });

  for (const one of suppressions) {
    const { at, comment, checks } = one;
    for (const check of checks) if (!known.has(check)) faults.push({ why: 'unknown-check', at, comment, check });
    const idle =
      one.kind === 'enable'
        ? (check: string | null) => !endsSomething(one, check, suppressions)
        : (check: string | null) => (check === null ? used.get(one)!.size === 0 : !used.get(one)!.has(check));
    for (const check of checks.length === 0 ? [null] : checks.filter((id) => run.has(id)))
      if (idle(check)) faults.push({ why: 'unused', at, comment, check });
  }
  return { kept, suppressed, faults };
}

function speaksOf({ checks }: Suppression, check: string): boolean {
  return checks.length === 0 || checks.includes(check);
}

/** The block that a place lies in: of the comments before it that speak of the check, the last one decides. */
function blockAt(suppressions: readonly Suppression[], place: number, check: string): Suppression | null {
  const last = suppressions.findLast(
    (one) => (one.kind === 'disable' || one.kind === 'enable') && one.at.end <= place && speaksOf(one, check),
  );
  return last?.kind === 'disable' ? last : null;
}

function endsSomething(enable: Suppression, check: string | null, suppressions: readonly Suppression[]): boolean {
  return suppressions.some(
    (one) => one.kind === 'disable' && one.at.end <= enable.at.start && (check === null || speaksOf(one, check)),
  );
}

/** The line that a comment speaks of; blank lines and further comments do not count as the next one. `null` for a block. */
function targetLine(
  { kind, at }: Suppression,
  text: string,
  comments: readonly Span[],
  lines: LineIndex,
): number | null {
  if (kind === 'line') return lines.at(at.start).line;
  if (kind !== 'next-line') return null;
  let end = endOfLine(text, at.end);
  while (end < text.length) {
    const start = end + 1;
    end = endOfLine(text, start);
    let copy = '';
    let from = start;
    for (const comment of comments) {
      if (comment.end <= start || comment.start >= end) continue;
      copy += text.slice(from, Math.max(from, comment.start));
      from = comment.end;
    }
    copy += text.slice(from, end);
    if (copy.replace(/^[\s>]+/, '').trim() !== '') return lines.at(start).line;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

/** Whether the comment begins its line and copy follows on it. */
function isBeforeCopy(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const behind = text.slice(end, endOfLine(text, end)).replace(/<!--.*?-->/g, '');
  return /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*$/.test(before) && behind.trim() !== '';
}

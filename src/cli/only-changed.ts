import type { DocumentReport, FlagReport } from '../reports/report-schema.js';
import type { LineRange } from './git-changes.js';
import { withFlags } from './with-flags.js';

/**
 * The document with those flags that a change bears on: one of the flag's places, or of those that it speaks of, stands in
 * a line that has changed. A total that no longer adds up because a part was edited is such a flag.
 */
export function onlyChanged(document: DocumentReport, text: string, ranges: readonly LineRange[]): DocumentReport {
  const starts = lineStarts(text);
  // As offsets, so that a flag over several lines is looked at once.
  const changed = ranges.map(({ first, last }) => ({
    start: starts[Math.max(first, 1) - 1] ?? text.length,
    end: starts[last] ?? text.length + 1,
  }));
  const bears = ({ spans, related }: FlagReport) =>
    [spans, ...related.map((place) => place.spans)]
      .flat()
      .some((span) => changed.some(({ start, end }) => span.start < end && start < span.end));
  return withFlags(document, document.flags.filter(bears), document.suppressed.filter(bears));
}

/** Where lines start as git counts them: only `\n` ends one. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

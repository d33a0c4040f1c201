import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { workspacePath } from '../claims/workspace-path.js';
import { decisionLogPath } from '../decisions/log-path.js';
import type { Message } from '../messages/messages.js';
import type { DocumentReport } from '../reports/report-schema.js';
import type { CheckOptions } from './commands/check-options.js';
import type { Policy } from './config/policy.js';
import { failure } from './failure.js';
import type { Input } from './inputs.js';

/** A document of which it was weighed which flags count against the copy. */
interface Weighed {
  readonly document: DocumentReport;
  /** What is to be said of it besides. */
  readonly remarks: readonly Message[];
}

/** Weighs which flags count against the copy, document by document. */
export interface Scales {
  /** Whether a source is to be looked at at all. */
  concerns(input: Input): boolean;
  /** @throws {Failure} where a decision log cannot be read. */
  weigh(document: DocumentReport, text: string): Promise<Weighed>;
  /** Completes what is kept, and tells what is to be said in the end. */
  end(): Promise<readonly Message[]>;
}

/**
 * What takes flags out of the count, beside comments in the copy: reviewers who dismissed them, a baseline that knows them,
 * and, for `--changed-since`, changes that do not bear on them. Of each only what is in use is loaded.
 * @throws {Failure} where options do not go together, a baseline makes no sense, or git knows no such commit.
 */
export async function openScales(options: CheckOptions, policy: Policy): Promise<Scales> {
  const { changedSince, updateBaseline = false } = options;
  if (updateBaseline && changedSince !== undefined)
    throw failure('not-together', { options: ['--update-baseline', '--changed-since'] });
  const file = baselineFile(options, policy);
  const baseline = file && (await (await import('./spare-known.js')).openBaseline(file, updateBaseline));
  const changes = changedSince === undefined ? null : (await import('./git-changes.js')).changesSince(changedSince);
  // What comes by standard input is not the file that git knows by its name.
  const whole = new Set<string>();
  let left = 0;
  return {
    concerns({ path, name }) {
      if (path !== null) return changes === null || changes.touches(path);
      if (updateBaseline) throw failure('no-stdin-here', { command: 'kanwu check --update-baseline' });
      whole.add(name);
      return true;
    },
    async weigh(checked, text) {
      const { document: decided, remarks } = await withoutDismissed(checked, text);
      const unknown = baseline ? baseline.spare(decided) : decided;
      const document = changes ? await changed(unknown, text) : unknown;
      left += unknown.flags.length - document.flags.length;
      return { document, remarks };
    },
    async end() {
      const remarks = baseline ? await baseline.end() : [];
      return left === 0
        ? remarks
        : [...remarks, { code: 'flags-unchanged', args: { count: left, ref: changedSince! } }];
    },
  };

  async function changed(document: DocumentReport, text: string): Promise<DocumentReport> {
    // Git is asked for the lines of a file only where that makes a difference.
    const { path, flags, suppressed } = document;
    if (flags.length + suppressed.length === 0 || whole.has(path)) return document;
    const lines = changes!.lines(path);
    return lines === null ? document : (await import('./only-changed.js')).onlyChanged(document, text, lines);
  }
}

async function withoutDismissed(document: DocumentReport, text: string): Promise<Weighed> {
  if (document.flags.length === 0) return { document, remarks: [] };
  const inside = workspacePath(process.cwd(), document.path);
  const log = inside === null ? null : decisionLogPath(inside);
  if (log === null || !existsSync(log)) return { document, remarks: [] };
  const { spareDismissed } = await import('./spare-dismissed.js');
  return spareDismissed(document, text, log);
}

function baselineFile({ baseline, updateBaseline }: CheckOptions, policy: Policy): string | null {
  if (baseline === false) {
    if (updateBaseline) throw failure('not-together', { options: ['--update-baseline', '--no-baseline'] });
    return null;
  }
  if (typeof baseline === 'string') return resolve(baseline);
  if (policy.baseline !== null) return policy.baseline;
  return baseline || updateBaseline ? resolve(policy.root, 'kanwu.baseline.json') : null;
}

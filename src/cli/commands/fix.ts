import type { Edit } from '../../checks/flag.js';
import { applyEdits } from '../../decisions/edits.js';
import { type LeftFix, planFixes } from '../../decisions/fix-plan.js';
import { messages } from '../../messages/messages.js';
import type { RewriteError } from '../../sources/rewrite.js';
import type { Source } from '../../sources/source.js';
import { LineIndex } from '../../text/line-index.js';
import { visible } from '../../text/visible.js';
import type { Language } from '../../text/words.js';
import type { Policy } from '../config/policy.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { print } from '../output.js';
import { visitDecided } from '../visit-decided.js';
import type { Voice } from '../voice.js';
import { writeSource } from '../write-source.js';

/** What `kanwu fix` is told. */
export interface FixOptions {
  readonly dryRun?: boolean;
}

/**
 * `kanwu fix [paths…]`: makes every repair that leaves no choice, and those that reviewers chose. What a reviewer
 * dismissed, queried or put off stays, and so does a flag with several repairs: those are for people.
 */
export async function fix(
  paths: readonly string[],
  options: FixOptions,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  const words = messages[language];
  let idle = true;
  const complete = await visitDecided(
    paths,
    { command: 'kanwu fix', language, policy },
    async ({ source, flags, standings }, path) => {
      const { edits, made, left, bare } = planFixes(flags, standings, source.text);
      if (flags.length === 0) return;
      idle = false;
      const lines = [
        ...left.map((one) => describe(one, source, language)),
        ...(bare > 0 ? [words['fix-bare']({ count: bare })] : []),
      ].map((line) => `  ${visible(line)}\n`);
      const head = { path: source.path, made: made.length, left: left.length + bare };
      if (options.dryRun) {
        if (edits.length > 0) await print(await patch(source, edits));
        // Beside a patch, which goes to a program as it stands.
        process.stderr.write(`${visible(words['fix-would'](head))}\n${lines.join('')}`);
      } else {
        if (edits.length > 0) await write(path, source, edits);
        await print(`${visible(words['fix-did'](head))}\n${lines.join('')}`);
      }
    },
  );
  if (idle && complete && !options.dryRun) await print(`${words['fix-nothing']({})}\n`);
  return { incomplete: !complete, rejected: false };
}

async function write(path: string, { path: name, sha256 }: Source, edits: readonly Edit[]): Promise<void> {
  let outcome: Awaited<ReturnType<typeof writeSource>>;
  try {
    outcome = await writeSource(path, sha256, edits);
  } catch (error) {
    const { code } = error as RewriteError | NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw failure('file-unwritable', { path: name, reason: code });
  }
  if (outcome === 'changed') throw failure('changed-meanwhile', { path: name });
  if (outcome === 'gone') throw failure('file-missing', { path: name, nearest: null });
}

/** A patch that `git apply` takes; on a terminal, copy that could move its cursor is made visible. */
async function patch({ path, text }: Source, edits: readonly Edit[]): Promise<string> {
  const { createTwoFilesPatch, OMIT_HEADERS } = await import('diff');
  const hunks = createTwoFilesPatch('', '', text, applyEdits(text, edits), undefined, undefined, {
    context: 1,
    headerOptions: OMIT_HEADERS,
  });
  // The package writes a name that is not ASCII in octal digits, which nobody can read. A tab ends a name with blanks.
  const name = `${visible(path)}${path.includes(' ') ? '\t' : ''}`;
  const made = `--- a/${name}\n+++ b/${name}\n${hunks}`;
  return process.stdout.isTTY ? made.split('\n').map(visible).join('\n') : made;
}

function describe({ flag, why, decision }: LeftFix, { text }: Source, language: Language): string {
  const words = messages[language];
  const { line, column } = new LineIndex(text).at(flag.spans[0]!.start);
  const { id } = flag;
  const reason =
    why === 'choice'
      ? words['fix-left-choice']({ flag: id, count: flag.candidates.length })
      : why === 'decided'
        ? words['fix-left-decided']({ decision: words.verb({ decision: decision! }) })
        : words[`fix-left-${why}`]({ flag: id });
  return words['fix-left']({ line, column, flag: id, quote: flag.quote, reason });
}

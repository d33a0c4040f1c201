import { createTwoFilesPatch } from 'diff';
import type { Edit, Flag } from '../../checks/flag.js';
import { applyEdits, editsAt, planEdits } from '../../decisions/edits.js';
import type { Standing } from '../../decisions/standing.js';
import { messages } from '../../messages/messages.js';
import { SourceError } from '../../sources/source-error.js';
import { visible } from '../../text/visible.js';
import { acceptedWords } from '../accepted-words.js';
import { complain } from '../complain.js';
import { type DecidedDocument, readDecided } from '../decided-document.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { explainSourceError, findInputs } from '../inputs.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';
import { writeSource } from '../write-source.js';

/** What `kanwu fix` is told. */
export interface FixOptions {
  readonly dryRun?: boolean;
}

/**
 * `kanwu fix [paths…]`: makes every fix that leaves no choice, and those that reviewers chose. What a reviewer dismissed,
 * queried or put off stays, and so does a flag with several repairs: those are for people.
 */
export async function fix(paths: readonly string[], options: FixOptions, { language }: Voice): Promise<Outcome> {
  const words = messages[language];
  const workspace = process.cwd();
  const { files, problems } = await findInputs(paths, undefined);
  const accepted = await acceptedWords(workspace);
  for (const problem of problems) complain(language, problem);
  let incomplete = problems.length > 0;
  for (const { path } of files) {
    if (path === null) throw failure('no-stdin-here', { command: 'kanwu fix' });
    try {
      const document = await readDecided(workspace, path, accepted);
      const { edits, made, left, undecided } = fixesOf(document);
      const counts = { path: document.source.path, made: made.length, overlapping: left.length, open: undecided };
      if (options.dryRun) {
        const { text } = document.source;
        const name = document.source.path;
        if (edits.length > 0)
          await print(createTwoFilesPatch(name, name, text, applyEdits(text, edits), '', '', { context: 1 }));
      } else if (edits.length > 0) {
        const outcome = await writeSource(path, document.source.sha256, edits);
        if (outcome !== 'written')
          throw outcome === 'changed'
            ? failure('changed-meanwhile', { path })
            : failure('file-missing', { path, nearest: null });
      }
      if (made.length + left.length + undecided > 0 && !options.dryRun)
        await print(`${visible(words['fixed-file'](counts))}\n`);
    } catch (error) {
      incomplete = true;
      complain(language, explain(error, path));
    }
  }
  return { incomplete, rejected: false };
}

function explain(error: unknown, path: string) {
  if (error instanceof SourceError) return explainSourceError(error, path);
  if (error instanceof Error && 'said' in error) return (error as ReturnType<typeof failure>).said;
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof Error && error.name === 'RewriteError')
    return failure('file-unwritable', { path, reason: error.message }).said;
  if (code === undefined) throw error;
  return failure('file-unwritable', { path, reason: code }).said;
}

/** The edits to make in a document: what nobody has to choose, and what somebody chose. */
function fixesOf({ flags, standings, source }: DecidedDocument) {
  let undecided = 0;
  const fixes: [Flag, readonly Edit[]][] = [];
  for (const [i, flag] of flags.entries()) {
    const edits = editsFor(flag, standings[i]!, source.text);
    if (edits) fixes.push([flag, edits]);
    else if (standings[i]!.state !== 'decided') undecided++;
  }
  return { ...planEdits(fixes), undecided };
}

function editsFor(flag: Flag, standing: Standing, text: string): readonly Edit[] | null {
  switch (standing.state) {
    case 'open':
      // A note is a question: its fix is offered at the desk, never made unasked.
      return flag.level === 'note' ? null : (flag.fix?.edits ?? null);
    // The copy is no longer what somebody decided on: it is theirs to look at again.
    case 'stale':
      return null;
    case 'decided':
      return standing.decision.decision === 'fixed' && standing.decision.edits
        ? editsAt(flag, standing.decision.edits, text)
        : null;
  }
}

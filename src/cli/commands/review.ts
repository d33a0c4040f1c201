import { ClaimFileError } from '../../claims/claim-file.js';
import { claimFilePath, workspacePath } from '../../claims/store.js';
import { changeWordList, readWordList } from '../../decisions/store.js';
import type { Message } from '../../messages/messages.js';
import { messages } from '../../messages/messages.js';
import { openDesk } from '../../review/desk.js';
import { tally } from '../../review/lists.js';
import type { ShownDesk } from '../../review/run-desk.js';
import { SourceError } from '../../sources/source-error.js';
import { acceptedWords } from '../accepted-words.js';
import { complain } from '../complain.js';
import { type Policy, settingsUnder } from '../config/policy.js';
import { readForDesk } from '../desk-reader.js';
import { deskWorld } from '../desk-world.js';
import { openInEditor } from '../editor.js';
import type { Outcome } from '../exit-code.js';
import { Failure, failure } from '../failure.js';
import { explainSourceError, findInputs } from '../inputs.js';
import { print } from '../output.js';
import { reviewer } from '../reviewer.js';
import type { Voice } from '../voice.js';

/** `kanwu review [paths…]`: the terminal desk. Needs a terminal; everything it does has a command of its own for scripts. */
export async function review(paths: readonly string[], { language, color }: Voice, policy: Policy): Promise<Outcome> {
  const { stdin, stdout, env } = process;
  if (!stdin.isTTY || !stdout.isTTY || env.TERM === 'dumb') throw failure('no-terminal', {});
  const workspace = process.cwd();
  const { files, problems, remarks } = await findInputs(paths, undefined, policy);
  const wanted = files.map((file) => {
    if (file.path === null) throw failure('no-stdin-here', { command: 'kanwu review' });
    const path = workspacePath(workspace, file.path);
    if (path === null) throw failure('outside-workspace', { path: file.path });
    return path;
  });
  // Said when the desk is gone: on its screen they would be painted over.
  const complaints: Message[] = [...problems];
  const said = () => {
    for (const message of [...remarks, ...complaints]) complain(language, message);
  };
  if (wanted.length === 0) {
    said();
    return { incomplete: true, rejected: false };
  }

  let settingsOf = settingsUnder(policy, language, await acceptedWords(workspace));
  let shown: ShownDesk | null = null;
  let gone = false;
  let leave = () => {};
  let crash = (_error: unknown) => {};
  const left = new Promise<void>((resolve, reject) => {
    [leave, crash] = [resolve, reject];
  });
  const desk = openDesk(
    deskWorld({
      workspace,
      reviewer: reviewer(env),
      language,
      documents: () => desk.state().documents,
      edit: (path, line, column) => shown?.suspend(() => openInEditor(path, line, column, env)),
      settingsOf: (path) => settingsOf(path),
      changeWords: (change, word) => {
        changeWordList(workspace, change, word);
        settingsOf = settingsUnder(policy, language, readWordList(workspace));
      },
      leave: () => leave(),
    }),
    { language, color },
    stdout.columns,
    stdout.rows,
  );
  desk.send({ type: 'expect', documents: wanted.length });

  // React's development build, which it takes unless told otherwise, is several times slower.
  env.NODE_ENV ??= 'production';
  // Ink paints nothing where it thinks that nobody looks; there is a terminal, so somebody does.
  delete env.CI;
  const { showDesk } = await import('../../review/run-desk.js');
  shown = showDesk(desk, { stdin, stdout, color, screenReader: env.INK_SCREEN_READER === 'true' }, crash);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leave());
  const reading = readAll();
  try {
    await left;
  } finally {
    gone = true;
    shown.close();
    await reading;
  }
  said();
  const { decided, all } = tally(desk.state().documents);
  await print(`${messages[language]['review-left']({ decided, all })}\n`);
  return { incomplete: complaints.length > 0, rejected: false };

  /** Reads on while the first flags are looked at; keys are heard between one document and the next. */
  async function readAll(): Promise<void> {
    for (const path of wanted) {
      if (gone) return;
      await new Promise((resolve) => setImmediate(resolve));
      try {
        const { document, log, bad } = await readForDesk(workspace, path, settingsOf(path));
        desk.send({ type: 'read', document });
        for (const { line, torn } of bad)
          desk.send({ type: 'notice', notice: { code: torn ? 'log-torn' : 'log-bad', args: { file: log, line } } });
      } catch (error) {
        if (error instanceof SourceError) complaints.push(explainSourceError(error, path));
        else if (error instanceof Failure) complaints.push(error.said);
        else if (error instanceof ClaimFileError)
          complaints.push({ code: 'claim-file-invalid', args: { file: claimFilePath(path), reason: error.message } });
        else return crash(error);
        desk.send({ type: 'unreadable' });
      }
    }
  }
}

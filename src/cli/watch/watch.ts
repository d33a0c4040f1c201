import { isAbsolute } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { say } from '../../messages/messages.js';
import { textFormat } from '../../reports/text.js';
import type { CheckOptions } from '../commands/check-options.js';
import { complain } from '../complain.js';
import type { Policy } from '../config/policy.js';
import type { Outcome } from '../exit-code.js';
import { Failure, failure } from '../failure.js';
import { print } from '../output.js';
import { outputRequests } from '../output-requests.js';
import type { Voice } from '../voice.js';
import { checkAgain, type Shown, standing } from './check-again.js';
import { onQuit } from './on-quit.js';

/** Editors save a file in several steps: a change counts when nothing more was heard for so many milliseconds. */
const quiet = 60;
const neverCopy = /(?:^|[\\/])(?:node_modules|\.[^\\/.][^\\/]*)(?:[\\/]|$)/;
const copy = /\.(?:txt|md|markdown)$/i;
/** What bears on all copy: config, words, baseline, sources, and what reviewers decided. */
const ofAll = /(?:^|\/)kanwu\.[^/]+$|\.decisions\.jsonl$/;

/**
 * `kanwu check --watch`: checks, and then whatever changes, until `q` or Ctrl-C, and says what is other than it was.
 * `policyNow` reads the config as it is now.
 * @throws {Failure} where options do not go with it.
 */
export async function watch(
  paths: readonly string[],
  options: CheckOptions,
  voice: Voice,
  policyNow: () => Promise<Policy>,
): Promise<Outcome> {
  refuseWhatEnds(paths, options);
  const { language } = voice;
  const format = textFormat(voice);
  const shown: Shown = new Map();
  // What is to be checked next, `null` for all; whether there is reason to; and who waits for one.
  let due: Set<string> | null = null;
  let stirred = true;
  let stopped = false;
  let wake = () => {};
  const stir = () => {
    stirred = true;
    wake();
  };

  const { watch: observe } = await import('chokidar');
  const outside = paths.filter((path) => path.startsWith('..') || isAbsolute(path));
  const watcher = observe(['.', ...outside], { ignoreInitial: true, ignored: (path) => neverCopy.test(path) });
  watcher.on('all', (_, written) => {
    const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
    if (ofAll.test(path)) due = null;
    else if (copy.test(path) || shown.has(path)) due?.add(path);
    else return;
    stir();
  });
  watcher.on('error', (error) => {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    complain(language, { code: 'file-unreadable', args: { path: '.', reason } });
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  const forget = onQuit(() => {
    stopped = true;
    stir();
  });
  while (!stopped) {
    const changed = due;
    due = new Set();
    stirred = false;
    try {
      const policy = await policyNow();
      await checkAgain({ paths, options, policy, voice, format, changed, stopped: () => stopped }, shown);
      if (!stopped) await print(`${say(language, standing(shown))}\n`);
    } catch (error) {
      // Half of a config has just been saved, say: all is checked when more of it is.
      if (!(error instanceof Failure)) throw error;
      complain(language, error.said);
      due = null;
    }
    while (!stirred)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    for (stirred = true; stirred && !stopped; ) {
      stirred = false;
      await setTimeout(quiet);
    }
  }
  forget();
  await watcher.close();
  return { incomplete: false, rejected: false };
}

/** What is watched never ends, so nothing that is complete at the end goes with it. */
function refuseWhatEnds(paths: readonly string[], options: CheckOptions): void {
  if (paths.includes('-')) throw failure('no-stdin-here', { command: 'kanwu check --watch' });
  const outputs = outputRequests(options.format, options.outputFile);
  if (outputs.some(({ name, file }) => name !== 'text' || file !== null))
    throw failure('not-together', {
      options: ['--watch', options.outputFile === undefined ? '--format' : '--output-file'],
    });
  if (options.updateBaseline) throw failure('not-together', { options: ['--watch', '--update-baseline'] });
}

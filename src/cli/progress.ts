import { messages } from '../messages/messages.js';
import type { Language } from '../text/words.js';

/** How far a run is. */
export interface Progress {
  /** One file more is done; so many flags were raised in it. */
  step(flags: number): void;
  /** Clears the line, before something else is said; it comes back by itself. */
  hide(): void;
  /** Clears the line for good. */
  end(): void;
}

/** Where it is shown, and when. */
export interface ProgressPlace {
  readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds before it is first shown: a short run needs none. */
  readonly after: number;
}

const standardError: ProgressPlace = { stream: process.stderr, env: process.env, after: 1_000 };
const every = 150;

/** A line on the terminal that tells how far a long run is: for eyes only, so never in CI, in a pipe, or without a cursor. */
export function showProgress(
  files: number,
  language: Language,
  { stream, env, after }: ProgressPlace = standardError,
): Progress {
  if (!stream.isTTY || env.CI || env.TERM === 'dumb') return { step() {}, hide() {}, end() {} };
  const raised = { done: 0, flags: 0 };
  let shown = false;
  const hide = () => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const show = () => {
    stream.write(`\r\u001b[K${messages[language].progress({ ...raised, files })}`);
    shown = true;
    timer = setTimeout(show, every).unref();
  };
  let timer = setTimeout(show, after).unref();
  return {
    step(flags) {
      raised.done++;
      raised.flags += flags;
    },
    hide,
    end() {
      clearTimeout(timer);
      hide();
    },
  };
}

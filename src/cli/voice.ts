import type { Language } from '../text/words.js';

/** How the command line speaks: in which language, how wide, with colour or without. */
export interface Voice {
  readonly language: Language;
  readonly color: boolean;
  readonly columns: number;
}

/** Columns of a page when nobody says how wide it is: a pipe, a log. */
const defaultColumns = 100;

/** Colour only for eyes: a terminal that wants it, unless NO_COLOR or --no-color; FORCE_COLOR overrules the terminal. */
function chooseColor(wanted: boolean, toFile: boolean, env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (!wanted || env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return terminal && !toFile && env.TERM !== 'dumb';
}

/** How to speak on standard output. */
export function voiceOf(language: Language, options: { color: boolean; outputFile?: string | undefined }): Voice {
  const { stdout, env } = process;
  return {
    language,
    color: chooseColor(options.color, options.outputFile !== undefined, env, stdout.isTTY === true),
    columns: (stdout.isTTY && stdout.columns) || defaultColumns,
  };
}

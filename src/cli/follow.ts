import type { Language } from '../text/words.js';
import type { ResultCache } from './cache/result-cache.js';
import type { CheckedFile } from './check-file.js';
import { complain } from './complain.js';
import { showProgress } from './progress.js';
import { stopOnSignal } from './stop-on-signal.js';

/** What is followed. */
export interface Run {
  readonly files: number;
  readonly language: Language;
  /** Whether the result of every file goes to the terminal, flags or not: that is progress enough. */
  readonly prolix: boolean;
  readonly cache: ResultCache | null;
}

/**
 * The outcomes as they come, with a line on the terminal that tells how far they are, and a last one if the run is
 * interrupted; what was checked until then is kept for the next.
 */
export async function* follow(
  outcomes: AsyncIterable<CheckedFile>,
  { files, language, prolix, cache }: Run,
): AsyncGenerator<CheckedFile, void, void> {
  const progress = prolix ? null : showProgress(files, language);
  let done = 0;
  const unwatch = stopOnSignal(() => {
    progress?.end();
    complain(language, { code: 'interrupted', args: { done, files } });
    cache?.close();
  });
  try {
    for await (const checked of outcomes) {
      done++;
      const flags = 'problem' in checked ? 0 : checked.document.flags.length;
      progress?.step(flags);
      // Only such a file has something said of it.
      if (flags > 0 || 'problem' in checked || checked.remarks.length > 0) progress?.hide();
      yield checked;
    }
  } finally {
    progress?.end();
    unwatch();
  }
}

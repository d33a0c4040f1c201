import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { CheckRules } from '../../checks/rules.js';
import { parseWordList, type WordList } from '../../decisions/word-list.js';
import { Failure, failure } from '../failure.js';
import { configFault } from './config-fault.js';
import { type Config, configSchema } from './config-schema.js';
import { matcherOf } from './glob.js';
import { importConfig } from './import-config.js';
import type { Override, Policy } from './policy.js';

/**
 * Reads a config, and the word lists that it names. `shown` is what messages call it.
 * @throws {Failure} where it cannot be read, or says what makes no sense.
 */
export async function readConfig(path: string, shown: string): Promise<Policy> {
  const written = await load(path, shown);
  const parsed = configSchema.safeParse(written);
  if (!parsed.success) throw new Failure(configFault(shown, written, parsed.error.issues[0]!));
  const config = parsed.data;
  const root = dirname(path);
  const { paths = {}, overrides = [], baseline, provenance } = config;
  return {
    file: shown,
    root,
    language: config.language ?? null,
    include: paths.include ?? null,
    exclude: (paths.exclude ?? []).map(matcherOf),
    checks: rulesOf(config.checks),
    words: [...(config.words ?? []), ...(await wordsIn(config.wordLists ?? [], root))],
    overrides: overrides.map(
      ({ files, checks, words = [] }): Override => ({ files: files.map(matcherOf), checks: rulesOf(checks), words }),
    ),
    failOn: config.failOn ?? null,
    maxWarnings: config.maxWarnings ?? null,
    unusedSuppressions: config.unusedSuppressions ?? null,
    baseline: baseline === undefined ? null : resolve(root, baseline),
    provenance: provenance ? { ...provenance, file: shown, at: 'provenance.', root } : null,
  };
}

function rulesOf(checks: Config['checks'] = {}): CheckRules {
  const rules: Record<string, CheckRules[string]> = {};
  for (const [id, rule] of Object.entries(checks))
    if (rule !== undefined) rules[id] = typeof rule === 'string' ? { level: rule } : (rule as CheckRules[string]);
  return rules;
}

async function load(path: string, shown: string): Promise<unknown> {
  try {
    switch (extname(path)) {
      case '.json':
        return JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
      case '.yaml':
      case '.yml':
        // An empty file says nothing, as an empty object does.
        return (await import('yaml')).parse(await readFile(path, 'utf8'), { logLevel: 'error' }) ?? {};
      case '.js':
      case '.mjs':
        return await importConfig(path);
    }
  } catch (error) {
    const { code, message = String(error) } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
    if (code === 'ENOENT') throw failure('file-missing', { path: shown, nearest: null });
    if (code && /^E[A-Z]+$/.test(code)) throw failure('file-unreadable', { path: shown, reason: code });
    // A parser goes on to show the place, over several lines.
    throw failure('config-unparsable', { file: shown, reason: message.split('\n')[0]!.replace(/:$/, '') });
  }
  throw failure('config-unread', { file: shown, allowed: ['.json', '.yaml', '.yml', '.js', '.mjs'] });
}

async function wordsIn(files: readonly string[], root: string): Promise<WordList> {
  const lists = files.map(async (file) => {
    try {
      return parseWordList(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(root, file))));
    } catch (error) {
      if (error instanceof TypeError) throw failure('file-undecodable', { path: file });
      const { code } = error as NodeJS.ErrnoException;
      throw code === 'ENOENT'
        ? failure('file-missing', { path: file, nearest: null })
        : failure('file-unreadable', { path: file, reason: code ?? 'EIO' });
    }
  });
  return (await Promise.all(lists)).flat();
}

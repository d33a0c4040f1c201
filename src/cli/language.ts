import { type Language, languages } from '../text/words.js';

/**
 * The language to speak, before any argument is parsed (help and errors need it too): `--lang`, else the locale of the
 * environment, else English.
 */
export function chooseLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const given = argv.findLast((_, i) => argv[i - 1] === '--lang' || argv[i]?.startsWith('--lang='));
  const wanted = languages.find((language) => language === given?.replace(/^--lang=/, ''));
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return wanted ?? (locale.toLowerCase().startsWith('zh') ? 'zh' : 'en');
}

import { helpEn } from './help-en.js';
import type { Sentences } from './sentences.js';
import { unwritable } from './unwritable.js';

const hint = (nearest: string | null) => (nearest === null ? '' : `; did you mean ${nearest}?`);

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const flags = (counts: Readonly<Record<'error' | 'warning' | 'note', number>>) =>
  `${count(counts.error, 'error')}, ${count(counts.warning, 'warning')}, ${count(counts.note, 'note')}`;

const rate = (n: number, characters: number) => ((n * 10_000) / characters).toFixed(1);

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

const verbs = {
  fixed: 'fix chosen',
  dismissed: 'dismissed',
  queried: 'queried',
  deferred: 'put off',
  withdrawn: 'withdrawn',
} as const;

/** What kanwu says, in English. */
export const en: Sentences = {
  'unknown-option': ({ option, nearest }) => `there is no option ${option}${hint(nearest)} (--help lists them)`,
  'unknown-command': ({ command, nearest, exists }) =>
    exists
      ? `there is no command ${command}; to check that path, write: kanwu check ${command}`
      : `there is no command ${command}${hint(nearest)} (kanwu --help lists them)`,
  'unknown-check': ({ check, nearest }) => `there is no check ${check}${hint(nearest)} (kanwu explain lists them)`,
  'bad-value': ({ option, value, allowed, nearest }) =>
    `${option} cannot be “${value}”${hint(nearest)} (it takes ${allowed.join(', ')})`,
  'missing-argument': ({ name }) => `<${name}> is missing (see --help)`,
  'missing-value': ({ option }) => `${option} needs a value (see --help)`,
  'too-many-arguments': ({ command }) => `${command} takes fewer arguments (see --help)`,
  'bad-usage': ({ reason }) => `the command line does not make sense: ${reason} (see --help)`,
  'stdin-filename-alone': () => '--stdin-filename goes with -: kanwu check - --stdin-filename copy.md',
  'format-without-file': ({ format }) =>
    `--format ${format}= names no file; write --format ${format}=FILE, or leave the = out`,
  'formats-to-stdout': ({ formats }) =>
    `only one format can go to standard output, not ${formats.join(' and ')}; give the others a file: --format ${formats.at(-1)}=FILE`,
  'formats-to-one-file': ({ file }) => `two formats cannot go to one file (${file}); name another file for one of them`,
  'output-file-alone': ({ file }) =>
    `--output-file ${file} is for the one format that has no file of its own, and every --format here has; leave it out`,
  'no-stdin-here': ({ command }) =>
    `${command} cannot read standard input: what it keeps or writes belongs to a file; save it and name the file`,
  'file-missing': ({ path, nearest }) => `${path} does not exist${hint(nearest) || '; check the path'}`,
  'no-match': ({ pattern }) => `no file matches ${pattern}; check the pattern`,
  'no-sources': ({ path }) => `${path} holds no copy (.txt, .md, .markdown); name a file or another folder`,
  'no-sources-folder': ({ path }) =>
    `there is no folder ${path} here; name a file (kanwu check copy.txt), or start a workspace with kanwu init`,
  'file-binary': ({ path }) => `${path} is not a text file; convert it to .txt or .md first`,
  'file-undecodable': ({ path }) => `the encoding of ${path} is unknown; save it as UTF-8`,
  'file-is-folder': ({ path }) => `${path} is a folder, not a file`,
  'file-unreadable': ({ path, reason }) => `${path} cannot be read (${reason}); check its permissions and links`,
  'file-unwritable': ({ path, reason }) => `${path} cannot be written (${reason}); ${unwritable(reason).en}`,
  'output-over-source': ({ path }) =>
    `--output-file ${path} is the copy under check and would be overwritten; name another file`,
  'watch-gone': ({ path }) => `${path} is gone`,
  'watch-mended': ({ path, quote, check }) => `${path}: “${quote}” no longer flagged (${check})`,
  'watch-standing': ({ files, flags: counts }) =>
    `${count(files, 'file')} watched: ${flags(counts)} · q or Ctrl-C to leave`,
  progress: ({ done, files, flags: raised }) => `${done} of ${count(files, 'file')}, ${count(raised, 'flag')}`,
  interrupted: ({ done, files }) =>
    `stopped after ${done} of ${count(files, 'file')}; output files stay as they were before`,
  'cache-unwritable': ({ path, reason }) =>
    `the cache in ${path} cannot be written (${reason}), so the next run checks all again; ${unwritable(reason).en}`,
  'check-crashed': ({ path }) =>
    `${path} could not be checked: a fault of kanwu, not of the copy; please report what stands above`,
  'check-out-of-memory': ({ path }) =>
    `${path} needs more memory than a thread has; split it, or give more: NODE_OPTIONS=--max-old-space-size=8192`,
  'outside-workspace': ({ path }) =>
    `${path} is outside the current folder, so what is kept of it has no place; run kanwu in a folder that holds it`,
  'file-exists': ({ path }) => `${path} exists already, and nothing was changed; delete it first, or edit it`,
  'folder-not-empty': ({ path }) => `${path} is not empty, and nothing was changed; choose an empty folder`,
  'no-terminal': () =>
    'review needs a terminal; in a script or pipeline use kanwu check to list flags, kanwu decide to record decisions, and kanwu fix to write fixes',
  'provenance-invalid': ({ file, reason }) => `${file} makes no sense (${reason}); mend it`,
  'relied-missing': ({ draft, path, nearest }) =>
    `${draft} relies on ${path}, which does not exist${nearest ? `; did you mean ${nearest}?` : '; bring it back, or mend the declaration'}`,
  'unknown-claim': ({ target }) =>
    `${target} leads to no figure; give path:line:column, the id of a claim (c-…), or a piece of the copy`,
  'ambiguous-claim': ({ target, count }) => `${target} leads to ${count} figures; give path:line:column`,
  'bad-evidence-target': ({ target }) =>
    `there is no figure at ${target}; give path:line:column of a figure in a source, or an address`,
  'annotations-invalid': ({ file, reason }) =>
    `${file} holds no web annotations (${reason}); give what kanwu report --format webannotation wrote`,
  'annotation-unplaced': ({ claim }) => `what is annotated, “${claim}”, is not to be found; it is not imported`,
  'relied-changed': ({ path, source }) =>
    `${path}: ${source}, which it relies on, was changed after its claim file was written; look again, then run kanwu claims ${path}`,
  'link-lost': ({ claim, source, quote }) => `${claim}: the evidence “${quote}” is no longer in ${source}`,
  'config-twice': ({ files }) => `there are ${files.join(' and ')}, and only one can hold; delete or rename the others`,
  'config-unread': ({ file, allowed }) => `${file} is not read as a config; rename it: ${allowed.join(', ')}`,
  'config-unparsable': ({ file, reason }) => `${file} cannot be read: ${reason}`,
  'config-unknown-key': ({ file, at, nearest }) => `${file}: there is no key ${at}${hint(nearest)}`,
  'config-unknown-check': ({ file, at, nearest }) =>
    `${file}: ${at} is no check${hint(nearest)} (kanwu explain lists them)`,
  'config-bad-value': ({ file, at, value, allowed, nearest }) =>
    `${file}: ${at} cannot be “${value}”${hint(nearest)} (it takes ${allowed.join(', ')})`,
  'config-wrong-type': ({ file, at, expected }) =>
    `${file}: ${at === '' ? 'the config' : at} must be ${kinds[expected] ?? expected}`,
  'config-too-small': ({ file, at, least, list }) =>
    `${file}: ${at} must ${list ? `hold ${least} or more` : `be ${least} or more`}`,
  'config-bad-glob': ({ file, at, glob }) =>
    `${file}: ${at} “${glob}” can match no file; globs are relative to the folder of the config, with /, without ./, ../ or !`,
  'config-bad-address': ({ file, at, value }) => `${file}: ${at} “${value}” is no address, as https://example.org`,
  'config-bad-date': ({ file, at, value }) => `${file}: ${at} “${value}” is no date, as 2026-01-31`,
  'config-empty': ({ file, at }) => `${file}: ${at} is empty; fill it in, or leave it out`,
  'config-bad-word': ({ file, at, word }) => `${file}: ${at} “${word}” is not one word on one line`,
  'config-wrong': ({ file, at, reason }) => `${file}: ${at}: ${reason}`,
  'suppression-unused': ({ path, line, column, comment, check }) =>
    `${path}:${line}:${column} ${comment} ${check ?? ''}${check ? ' ' : ''}suppresses nothing; delete it`,
  'suppression-before-copy': ({ path, line, column, comment }) =>
    `${path}:${line}:${column} copy behind ${comment} at the beginning of a line is HTML to Markdown, and not checked; put the comment at the end of the line, or above it`,
  'suppression-unknown': ({ path, line, column, comment, allowed, nearest }) =>
    `${path}:${line}:${column} there is no comment ${comment}${hint(nearest)} (there are ${allowed.join(', ')})`,
  'suppression-unknown-check': ({ path, line, column, comment, check, nearest }) =>
    `${path}:${line}:${column} ${comment}: there is no check ${check}${hint(nearest)}`,
  'baseline-missing': ({ file }) => `there is no baseline ${file}; kanwu check --update-baseline writes one`,
  'baseline-invalid': ({ file, reason }) =>
    `${file} is no baseline (${reason}); mend it, or delete it and run kanwu check --update-baseline`,
  'baseline-vanished': ({ file, count: n }) =>
    `${count(n, 'flag')} of ${file} ${n === 1 ? 'is' : 'are'} gone; kanwu check --update-baseline takes ${n === 1 ? 'it' : 'them'} out`,
  'baseline-written': ({ file, flags: n, added, pruned }) =>
    `${file} knows ${count(n, 'flag')} (${added} added, ${pruned} taken out); kanwu check --baseline, or baseline in the config, makes use of it`,
  'nothing-changed': ({ ref }) => `nothing of the copy has changed since ${ref}`,
  'flags-unchanged': ({ count: n, ref }) => `${count(n, 'flag')} elsewhere than what has changed since ${ref} left out`,
  'git-missing': () => '--changed-since needs git, and there is none',
  'git-no-repository': () => '--changed-since needs a git repository, and this folder is in none',
  'git-unknown-ref': ({ ref, shallow }) =>
    `git knows no commit ${ref}${shallow ? '; the clone is shallow: fetch more of it (fetch-depth: 0)' : '; check its name'}`,
  'git-no-base': ({ ref, shallow }) =>
    `git finds no commit that ${ref} and HEAD have in common${shallow ? '; the clone is shallow: fetch more of it (fetch-depth: 0)' : ''}`,
  'not-together': ({ options }) => `${options.join(' and ')} do not go together; leave one out`,
  'config-idle-glob': ({ file, glob }) => `${file}: no file matches ${glob}; check the glob`,
  'all-excluded': ({ file }) => `${file} excludes all that was found; check its paths.exclude`,
  excluded: ({ path, glob, file }) => `${path} is not read: ${file} excludes ${glob}`,
  'review-left': ({ decided, all }) => `decided ${decided} of ${all}; next time starts where you stopped`,
  'unknown-flag': ({ flag }) =>
    `there is no flag ${flag}; kanwu check shows their ids (f-…); copy outside of sources/ must be named too`,
  'ambiguous-flag': ({ flag, count: n }) => `${n} flags begin with ${flag}; write the whole id, or name the path`,
  'one-action': ({ actions }) => `say one thing to do, and only one: ${actions.join(', ')}`,
  'no-such-fix': ({ flag, fixes }) =>
    fixes.length === 0
      ? `${flag} offers no fix; --replace says what should stand there`
      : `${flag} offers ${count(fixes.length, 'fix', 'fixes')}: ${fixes.map((fix, i) => `--fix ${i + 1}: ${fix}`).join('; ')}`,
  'changed-meanwhile': ({ path }) => `${path} was changed while it was checked, and nothing was written; run it again`,
  'log-line-torn': ({ file, line }) =>
    `${file}:${line} was torn off in mid-line, and what it said is lost; the other lines count, and the flag asks anew`,
  'log-line-bad': ({ file, line }) => `${file}:${line} is no decision and does not count; mend or delete the line`,
  verb: ({ decision }) => verbs[decision],
  decided: ({ path, line, column, flag, quote, what, by, log }) =>
    `${path}:${line}:${column} ${flag} “${quote}”: ${what}, by ${by} (in ${log})`,
  'decided-word': ({ word, file }) => `“${word}” is accepted for the whole newsroom (in ${file})`,
  'decide-no-note': () => 'a query is better with --note: what should the author answer?',
  'reason-missing': ({ allowed }) => `--dismiss needs --reason (${allowed.join(', ')})`,
  'reason-alone': () => '--reason goes with --dismiss',
  'nothing-decided': ({ flag }) => `nothing was decided of ${flag}, so there is nothing to withdraw`,
  'flag-too-short': ({ flag, least }) =>
    `“${flag}” is too short for a flag; write at least ${least} characters of its id`,
  'same-text': ({ quote }) => `“${quote}” stands there already; to leave it so, use --dismiss`,
  'not-about-words': ({ check }) => `${check} is not about words, so no word list answers it; use --dismiss`,
  'word-elsewhere': ({ word, quote }) =>
    `“${word}” does not stand around “${quote}” there, or is not one word on one line`,
  'fix-did': ({ path, made, left }) => `${path}: ${count(made, 'fix', 'fixes')} made, ${count(left, 'flag')} left`,
  'fix-would': ({ path, made, left }) =>
    `${path}: ${count(made, 'fix', 'fixes')} would be made, ${count(left, 'flag')} left`,
  'fix-nothing': () => 'no flags, nothing to fix',
  'fix-bare': ({ count: n }) => `${count(n, 'flag')} with no fix to offer (kanwu check)`,
  'fix-left': ({ line, column, flag, quote, reason }) => `${line}:${column} ${flag} “${quote}” left: ${reason}`,
  'fix-left-choice': ({ flag, count: n }) => `${n} fixes are possible; choose with kanwu decide ${flag} --fix 1…${n}`,
  'fix-left-question': ({ flag }) => `only a question; its fix is made after kanwu decide ${flag} --fix`,
  'fix-left-decided': ({ decision }) => `a reviewer decided otherwise (${decision})`,
  'fix-left-stale': ({ flag }) => `the copy has changed since it was decided; decide anew (kanwu decide ${flag} …)`,
  'fix-left-outrun': ({ flag }) =>
    `the copy no longer holds what the chosen fix replaces; choose anew (kanwu decide ${flag} …)`,
  'fix-left-collides': () => 'another fix is made in the same place; run kanwu fix again',
  'queries-title': () => 'Queries to the author',
  'queries-of': ({ path, dates, count: n }) => `${path} · ${count(n, 'query', 'queries')} · ${dates}`,
  'queries-none': () => 'There is nothing to ask.',
  'queries-place': ({ line, column }) => `Line ${line}, column ${column}`,
  'queries-stale': () => 'the copy has changed since',
  'queries-question': () => 'Question:',
  'queries-asked': ({ by, on }) => `Asked by ${by}, ${on}`,
  'queries-answer': () => 'Answer:',
  bug: () => 'this is a fault of kanwu, not of the copy; please report what stands above',

  level: ({ level }) => level,
  working: () => 'working',
  fix: () => 'fix',
  delete: ({ quote }) => `delete “${quote}”`,
  insert: ({ text }) => `insert “${text}”`,
  replace: ({ quote, text }) => `“${quote}” → “${text}”`,
  'list-separator': () => ', ',
  summary: ({ documents, claims, relations }) =>
    `${count(documents, 'document')}, ${count(claims, 'claim')}, ${count(relations.holds + relations.fails + relations.open, 'relation')} (${relations.holds} hold, ${relations.fails} fail, ${relations.open} open)`,
  'summary-clean': () => 'no flags',
  'summary-clean-here': () => 'no flags at this level',
  'summary-flags': ({ flags: counts }) => flags(counts),
  'summary-suppressed': ({ count: n }) => `${n} suppressed`,
  'flag-rate': ({ flags: { error, warning, note }, characters }) =>
    `${rate(error + warning + note, characters)} per 10,000 characters (error ${rate(error, characters)}, warning ${rate(warning, characters)}, note ${rate(note, characters)})`,
  'hidden-flags': ({ flags: counts, level }) => `not shown, being below --level ${level}: ${flags(counts)}`,
  'github-limit': ({ shown }) =>
    `GitHub shows the first ${shown} errors, ${shown} warnings and ${shown} notices of a step beside the copy; all of them stand in this log`,
  'markdown-title': () => 'kanwu',
  'markdown-problems': () => 'Besides',
  'markdown-left': ({ count: n }) => `${count(n, 'flag')} not listed: a summary on GitHub holds no more than 1 MiB.`,
  'markdown-left-problems': ({ count: n }) =>
    `${count(n, 'more file or pattern', 'more files or patterns')} not listed.`,

  'claims-written': ({ file, found, moved, changed, lost, added, restored }) =>
    `${file}: ${found} found, ${moved} moved, ${changed} changed, ${lost} lost, ${added} new${restored ? `, ${restored} restored` : ''}`,
  'claim-retold': ({ quote, was, now }) =>
    `what was recorded of “${quote}” is put aside: it was told of ${was}, and is now of ${now}`,
  'claim-changed': ({ quote, now }) => `changed: “${quote}” is now “${now}”`,
  'claim-lost': ({ quote }) => `lost: “${quote}”`,
  'claim-file-invalid': ({ file, reason }) =>
    `${file} is not a valid claim file (${reason}); mend it, or delete it and run kanwu claims again`,
  'claim-file-taken': ({ file, path, other }) =>
    `${file} belongs to ${other}, so it cannot hold the claims of ${path}; rename one of the two`,
  'verify-missing': ({ path }) => `there is no claim file; run kanwu claims ${path}`,
  'verify-stale': ({ path }) =>
    `the source was edited after its claim file was written; look at the changes, then run kanwu claims ${path}`,
  'verify-quote': ({ id, quote, now }) => `${id}: “${quote}” should stand here, but “${now}” does`,
  'verify-retold': ({ id, quote, was, now }) =>
    `${id}: “${quote}”, on which something is recorded, was told of ${was}, and is now of ${now}`,
  'verify-changed': ({ id, quote, now }) => `${id}: “${quote}” was changed to “${now}”`,
  'verify-lost': ({ id, quote }) => `${id}: “${quote}” is no longer in the source`,
  'verify-figure': ({ id, quote }) => `${id}: “${quote}” is no longer read as a figure`,
  'verify-value': ({ id, quote, was, now }) => `${id}: “${quote}” is recorded as ${was}, but now reads as ${now}`,
  'verify-unrecorded': ({ quote }) => `“${quote}” is not in the claim file`,
  'verify-source-gone': ({ path }) =>
    `its source ${path} does not exist; bring the source back, or delete the claim file`,
  'verify-clean': ({ files, claims }) =>
    `${count(files, 'claim file')}, ${count(claims, 'claim')}: all agree with their sources`,
  'verify-failed': ({ problems }) => `${count(problems, 'place')} no longer agree${problems === 1 ? 's' : ''}`,

  'explain-checks': ({ count: n }) => `${count(n, 'check')}; for one of them: kanwu explain <check>`,
  'explain-why': () => 'why',
  'explain-message': () => 'says',
  'explain-source': () => 'the source that the examples rely on',
  'explain-flagged': () => 'flagged',
  'explain-clean': () => 'not flagged',
  'explain-options': () => 'options',
  'ci-done': ({ path }) => `${path} is written; commit it`,
  'init-done': ({ path }) => `a workspace stands in ${path}; next: kanwu check`,
  ...helpEn,
};

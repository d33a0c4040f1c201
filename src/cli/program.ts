import { Command, type Help, Option } from 'commander';
import { levels } from '../checks/flag.js';
import { messages } from '../messages/messages.js';
import type { MessageCode } from '../messages/sentences.js';
import { type Language, languages } from '../text/words.js';
import { type CheckOptions, formats } from './commands/check-options.js';
import type { DecideOptions } from './commands/decide-options.js';
import type { CoverageOptions, EvidenceOptions, LinkOptions } from './commands/evidence-options.js';
import type { FixOptions } from './commands/fix.js';
import { type ReportOptions, reportFormats } from './commands/report-options.js';
import { failLevels, type Outcome } from './exit-code.js';
import { failure } from './failure.js';
import { nearest } from './nearest.js';
import { version } from './version.js';
import { voiceOf } from './voice.js';

/** Codes of messages that need no arguments. */
type Plain = Extract<MessageCode, `help-${string}`>;

interface GlobalOptions {
  readonly color: boolean;
  readonly outputFile?: string;
}

/**
 * The command line: its words, and which command does each job. A command is loaded when it is called, so that none pays
 * for another. `finish` takes what the command found.
 */
export function buildProgram(language: Language, finish: (outcome: Outcome) => void): Command {
  const words = messages[language];
  const help = (code: Exclude<Plain, 'help-default' | 'help-choices'>) => words[code]({});
  const choices = new Map<Option, readonly string[]>();
  const choice = (flags: string, description: string, allowed: readonly string[], preset?: string) => {
    const option = new Option(flags, description).default(preset).argParser((value: string) => {
      if (!allowed.includes(value))
        throw failure('bad-value', { option: option.long!, value, allowed, nearest: nearest(value, allowed) });
      return value;
    });
    choices.set(option, allowed);
    return option;
  };

  const program = new Command('kanwu')
    .description(help('help-program'))
    .version(version(), '-V, --version', help('help-version'))
    .helpOption('-h, --help', help('help-help'))
    .helpCommand(false)
    .addOption(choice('--lang <lang>', help('help-lang'), languages))
    .option('--no-color', help('help-no-color'))
    .configureHelp(wording(language, choices))
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText('afterAll', `\n${help('help-exit')}`);

  const voice = (command: Command) => voiceOf(language, command.optsWithGlobals<GlobalOptions>());

  program
    .command('check')
    .description(help('help-check'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--format <format>', help('help-format'), formats, 'text'))
    .option('--output-file <file>', help('help-output-file'))
    .addOption(choice('--level <level>', help('help-level'), levels, 'note'))
    .addOption(choice('--fail-on <level>', help('help-fail-on'), failLevels, 'error'))
    .option('--stdin-filename <name>', help('help-stdin-filename'))
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      const { check } = await import('./commands/check.js');
      finish(await check(paths, options, voice(command)));
    });
  program
    .command('claims')
    .description(help('help-claims'))
    .argument('<paths...>', help('help-arg-paths'))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { claims } = await import('./commands/claims.js');
      finish(await claims(paths, voice(command)));
    });
  program
    .command('verify')
    .description(help('help-verify'))
    .argument('[paths...]', help('help-arg-paths'))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { verify } = await import('./commands/verify.js');
      finish(await verify(paths, voice(command)));
    });
  program
    .command('review')
    .description(help('help-review'))
    .argument('[paths...]', help('help-arg-paths'))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { review } = await import('./commands/review.js');
      finish(await review(paths, voice(command)));
    });
  program
    .command('decide')
    .description(help('help-decide'))
    .argument('<flag>', help('help-arg-flag'))
    .argument('[paths...]', help('help-arg-paths'))
    .option('--dismiss', help('help-dismiss'))
    .option('--reason <reason>', help('help-reason'))
    .option('--query', help('help-query'))
    .option('--later', help('help-later'))
    .option('--fix [number]', help('help-use-fix'))
    .option('--replace <text>', help('help-replace'))
    .option('--accept [word]', help('help-accept'))
    .option('--withdraw', help('help-withdraw'))
    .option('--note <text>', help('help-note'))
    .action(async (flag: string, paths: string[], options: DecideOptions, command: Command) => {
      const { decide } = await import('./commands/decide.js');
      finish(await decide(flag, paths, options, voice(command)));
    });
  program
    .command('fix')
    .description(help('help-fix'))
    .argument('[paths...]', help('help-arg-paths'))
    .option('--dry-run', help('help-dry-run'))
    .action(async (paths: string[], options: FixOptions, command: Command) => {
      const { fix } = await import('./commands/fix.js');
      finish(await fix(paths, options, voice(command)));
    });
  program
    .command('report')
    .description(help('help-report'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--format <format>', help('help-report-format'), reportFormats, 'queries'))
    .option('--output-file <file>', help('help-output-file'))
    .action(async (paths: string[], options: ReportOptions, command: Command) => {
      const { report } = await import('./commands/report.js');
      finish(await report(paths, options, voice(command)));
    });
  program
    .command('trace')
    .description(help('help-trace'))
    .argument('<target>', help('help-arg-target'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--format <format>', help('help-format'), ['text', 'json'], 'text'))
    .option('--output-file <file>', help('help-output-file'))
    .action(async (target: string, paths: string[], options: EvidenceOptions, command: Command) => {
      const { trace } = await import('./commands/trace.js');
      finish(await trace(target, paths, options, voice(command)));
    });
  program
    .command('coverage')
    .description(help('help-coverage'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--format <format>', help('help-format'), ['text', 'json'], 'text'))
    .option('--output-file <file>', help('help-output-file'))
    .addOption(new Option('--require <percent>', help('help-require')).argParser(percent))
    .action(async (paths: string[], options: CoverageOptions, command: Command) => {
      const { coverage } = await import('./commands/coverage.js');
      finish(await coverage(paths, options, voice(command)));
    });
  program
    .command('link')
    .description(help('help-link'))
    .argument('[claim]', help('help-arg-claim'))
    .argument('[evidence]', help('help-arg-evidence'))
    .option('--by <name>', help('help-by'))
    .option('--note <text>', help('help-link-note'))
    .option('--contradicts', help('help-contradicts'))
    .option('--from <file>', help('help-link-from'))
    .action(async (claim: string | undefined, evidence: string | undefined, options: LinkOptions, command: Command) => {
      const { link } = await import('./commands/link.js');
      finish(await link(claim, evidence, options, voice(command)));
    });
  program
    .command('unlink')
    .description(help('help-unlink'))
    .argument('<claim>', help('help-arg-claim'))
    .argument('[number]', help('help-arg-link-number'))
    .action(async (claim: string, number: string | undefined, _options: unknown, command: Command) => {
      const { unlink } = await import('./commands/unlink.js');
      finish(await unlink(claim, number, voice(command)));
    });
  program
    .command('explain')
    .description(help('help-explain'))
    .argument('[check]', help('help-arg-check'))
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const { explain } = await import('./commands/explain.js');
      finish(await explain(id, voice(command)));
    });
  program
    .command('init')
    .description(help('help-init'))
    .argument('[folder]', help('help-arg-folder'), '.')
    .action(async (folder: string, _options: unknown, command: Command) => {
      const { init } = await import('./commands/init.js');
      finish(await init(folder, voice(command)));
    });
  return program;
}

/** A share as people write it. */
function percent(value: string): number {
  const share = Number(value.replace(/%$/, ''));
  if (value.trim() === '' || !(share >= 0 && share <= 100))
    throw failure('bad-value', { option: '--require', value, allowed: ['0–100'], nearest: null });
  return share;
}

/** Help in the language of the run: commander's own titles and remarks are English. */
function wording(language: Language, choices: ReadonlyMap<Option, readonly string[]>): Partial<Help> {
  const words = messages[language];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words['help-usage']({}),
    'Arguments:': words['help-arguments']({}),
    'Options:': words['help-options']({}),
    'Global Options:': words['help-global-options']({}),
    'Commands:': words['help-commands']({}),
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    argumentDescription: ({ description }) => description,
    optionDescription(option) {
      const values = choices.get(option);
      const preset = option.defaultValue;
      return [
        option.description,
        values ? words['help-choices']({ values }) : '',
        typeof preset === 'string' ? words['help-default']({ value: preset }) : '',
      ].join('');
    },
  };
}

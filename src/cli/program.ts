import { Command } from 'commander';
import { levels } from '../checks/flag.js';
import { ruleLevels } from '../checks/rules.js';
import { messages } from '../messages/messages.js';
import type { MessageCode } from '../messages/sentences.js';
import { scoreKinds } from '../score/yardstick.js';
import { type Language, languages } from '../text/words.js';
import { ciSystems } from './ci-workflow.js';
import type { CheckOptions } from './commands/check-options.js';
import type { DecideOptions } from './commands/decide-options.js';
import type { CoverageOptions, EvidenceOptions, LinkOptions } from './commands/evidence-options.js';
import type { FixOptions } from './commands/fix.js';
import type { InitOptions } from './commands/init.js';
import { type ReportOptions, reportFormats } from './commands/report-options.js';
import { type ScoreOptions, scoreFormats } from './commands/score-options.js';
import { loadPolicy } from './config/load-policy.js';
import { failLevels, type Outcome } from './exit-code.js';
import { helpWording } from './help-wording.js';
import { choice, formatRequests, percent, threads, wholeNumber } from './option-kinds.js';
import { version } from './version.js';
import { voiceOf } from './voice.js';

/** Codes of messages that need no arguments. */
type Plain = Extract<MessageCode, `help-${string}`>;

interface GlobalOptions {
  readonly color: boolean;
  readonly lang?: Language;
  /** `false` for `--no-config`. */
  readonly config?: string | false;
  readonly outputFile?: string;
}

/**
 * The command line: its words, and which command does each job. A command is loaded when it is called, so that none pays
 * for another. `finish` takes what the command found; `speak` is told when the config wants another language.
 */
export function buildProgram(
  language: Language,
  finish: (outcome: Outcome) => void,
  speak: (language: Language) => void,
): Command {
  const words = messages[language];
  const help = (code: Exclude<Plain, 'help-default' | 'help-choices'>) => words[code]({});
  const program = new Command('kanwu')
    .description(help('help-program'))
    .version(version(), '-V, --version', help('help-version'))
    .helpOption('-h, --help', help('help-help'))
    .helpCommand(false)
    .addOption(choice('--lang <lang>', help('help-lang'), languages))
    .option('--config <file>', help('help-config'))
    .option('--no-config', help('help-no-config'))
    .option('--no-color', help('help-no-color'))
    .configureHelp(helpWording(language))
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText('afterAll', `\n${help('help-exit')}`);

  const voice = (command: Command) => voiceOf(language, command.optsWithGlobals<GlobalOptions>());
  /** How the command speaks where the newsroom has laid something down, and what that is. */
  const begin = async (command: Command) => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const policy = await loadPolicy(process.cwd(), options.config);
    const spoken = options.lang ?? policy.language ?? language;
    speak(spoken);
    return { voice: voiceOf(spoken, options), policy };
  };

  program
    .command('check')
    .description(help('help-check'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(formatRequests('--format <format>', help('help-format')))
    .option('--output-file <file>', help('help-output-file'))
    .addOption(choice('--level <level>', help('help-level'), levels))
    .option('--quiet', help('help-quiet'))
    .addOption(choice('--fail-on <level>', help('help-fail-on'), failLevels))
    .addOption(wholeNumber('--max-warnings <number>', help('help-max-warnings')))
    .addOption(choice('--report-unused-suppressions <level>', help('help-unused-suppressions'), ruleLevels))
    .option('--baseline [file]', help('help-baseline'))
    .option('--no-baseline', help('help-no-baseline'))
    .option('--update-baseline', help('help-update-baseline'))
    .option('--changed-since <ref>', help('help-changed-since'))
    .option('--print-config <file>', help('help-print-config'))
    .option('--stdin-filename <name>', help('help-stdin-filename'))
    .addOption(threads('--concurrency <n>', help('help-concurrency')))
    .option('--watch', help('help-watch'))
    .option('--cache', help('help-cache'))
    .option('--cache-location <folder>', help('help-cache-location'))
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      const { voice, policy } = await begin(command);
      if (options.watch) {
        const { watch } = await import('./watch/watch.js');
        const { config } = command.optsWithGlobals<GlobalOptions>();
        return finish(await watch(paths, options, voice, () => loadPolicy(process.cwd(), config)));
      }
      const { check } = await import('./commands/check.js');
      finish(await check(paths, options, voice, policy));
    });
  program
    .command('claims')
    .description(help('help-claims'))
    .argument('<paths...>', help('help-arg-paths'))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { claims } = await import('./commands/claims.js');
      const { voice, policy } = await begin(command);
      finish(await claims(paths, voice, policy));
    });
  program
    .command('verify')
    .description(help('help-verify'))
    .argument('[paths...]', help('help-arg-paths'))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { verify } = await import('./commands/verify.js');
      const { voice, policy } = await begin(command);
      finish(await verify(paths, voice, policy));
    });
  program
    .command('review')
    .description(help('help-review'))
    .argument('[paths...]', help('help-arg-paths'))
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { review } = await import('./commands/review.js');
      const { voice, policy } = await begin(command);
      finish(await review(paths, voice, policy));
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
      const { voice, policy } = await begin(command);
      finish(await decide(flag, paths, options, voice, policy));
    });
  program
    .command('fix')
    .description(help('help-fix'))
    .argument('[paths...]', help('help-arg-paths'))
    .option('--dry-run', help('help-dry-run'))
    .action(async (paths: string[], options: FixOptions, command: Command) => {
      const { fix } = await import('./commands/fix.js');
      const { voice, policy } = await begin(command);
      finish(await fix(paths, options, voice, policy));
    });
  program
    .command('report')
    .description(help('help-report'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--format <format>', help('help-report-format'), reportFormats, 'queries'))
    .option('--output-file <file>', help('help-output-file'))
    .action(async (paths: string[], options: ReportOptions, command: Command) => {
      const { report } = await import('./commands/report.js');
      const { voice, policy } = await begin(command);
      finish(await report(paths, options, voice, policy));
    });
  program
    .command('trace')
    .description(help('help-trace'))
    .argument('<target>', help('help-arg-target'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--format <format>', help('help-output-format'), ['text', 'json'], 'text'))
    .option('--output-file <file>', help('help-output-file'))
    .action(async (target: string, paths: string[], options: EvidenceOptions, command: Command) => {
      const { trace } = await import('./commands/trace.js');
      const { voice, policy } = await begin(command);
      finish(await trace(target, paths, options, voice, policy));
    });
  program
    .command('coverage')
    .description(help('help-coverage'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--format <format>', help('help-output-format'), ['text', 'json'], 'text'))
    .option('--output-file <file>', help('help-output-file'))
    .addOption(percent('--require <percent>', help('help-require')))
    .action(async (paths: string[], options: CoverageOptions, command: Command) => {
      const { coverage } = await import('./commands/coverage.js');
      const { voice, policy } = await begin(command);
      finish(await coverage(paths, options, voice, policy));
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
      const { voice, policy } = await begin(command);
      finish(await link(claim, evidence, options, voice, policy));
    });
  program
    .command('unlink')
    .description(help('help-unlink'))
    .argument('<claim>', help('help-arg-claim'))
    .argument('[number]', help('help-arg-link-number'))
    .action(async (claim: string, number: string | undefined, _options: unknown, command: Command) => {
      const { unlink } = await import('./commands/unlink.js');
      const { voice, policy } = await begin(command);
      finish(await unlink(claim, number, voice, policy));
    });
  program
    .command('score')
    .description(help('help-score'))
    .argument('[paths...]', help('help-arg-paths'))
    .addOption(choice('--kind <kind>', help('help-kind'), scoreKinds, 'newspaper'))
    .option('--with-warnings', help('help-with-warnings'))
    .addOption(choice('--format <format>', help('help-output-format'), scoreFormats, 'text'))
    .option('--output-file <file>', help('help-output-file'))
    .action(async (paths: string[], options: ScoreOptions, command: Command) => {
      const { score } = await import('./commands/score.js');
      const { voice, policy } = await begin(command);
      finish(await score(paths, options, voice, policy));
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
    .addOption(choice('--ci <system>', help('help-ci'), ciSystems))
    .action(async (folder: string, options: InitOptions, command: Command) => {
      const { init } = await import('./commands/init.js');
      finish(await init(folder, options, voice(command)));
    });
  return program;
}

import { existsSync } from 'node:fs';
import type { Command, CommanderError } from 'commander';
import { type Failure, failure } from './failure.js';
import { nearest } from './nearest.js';

/** What commander found wrong with the command line, as a failure in our own words and with the nearest name. */
export function usageFailure(error: CommanderError, program: Command, argv: readonly string[]): Failure {
  // Commander names the culprit in quotes in its message, and nowhere else.
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return failure('unknown-option', { option: name, nearest: nearest(name, optionNames(program, argv)) });
    case 'commander.unknownCommand': {
      const commands = program.commands.map((command) => command.name());
      return failure('unknown-command', { command: name, nearest: nearest(name, commands), exists: existsSync(name) });
    }
    case 'commander.missingArgument':
      return failure('missing-argument', { name });
    case 'commander.optionMissingArgument':
      return failure('missing-value', { option: name });
    case 'commander.excessArguments':
      return failure('too-many-arguments', { command: name || 'kanwu' });
    default:
      return failure('bad-usage', { reason: error.message.replace(/^error: /, '') });
  }
}

function optionNames(program: Command, argv: readonly string[]): string[] {
  const command = program.commands.find((candidate) => argv.includes(candidate.name()));
  return [program, ...(command ? [command] : [])]
    .flatMap(({ options }) => options.map((option) => option.long ?? ''))
    .concat('--help');
}

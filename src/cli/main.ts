#!/usr/bin/env node
import { CommanderError } from 'commander';
import { messages } from '../messages/messages.js';
import { complain } from './complain.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { chooseLanguage } from './language.js';
import { buildProgram } from './program.js';
import { usageFailure } from './usage.js';

const argv = process.argv.slice(2);
let language = chooseLanguage(argv, process.env);

// A reader that goes away early (`| head`) is met where the result is written; here it must only not be a crash.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// Should the work end without an outcome, the job was not done.
process.exitCode = 2;
const program = buildProgram(
  language,
  (outcome) => {
    process.exitCode = exitCode(outcome);
  },
  (spoken) => {
    language = spoken;
  },
);
try {
  await program.parseAsync(argv, { from: 'user' });
} catch (error) {
  const asked = error instanceof CommanderError && error.exitCode === 0;
  process.exitCode = exitCode({ incomplete: !asked, rejected: false });
  if (error instanceof Failure) complain(language, error.said);
  else if (!(error instanceof CommanderError)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n${messages[language].bug({})}\n`);
  } else if (!asked && error.code !== 'commander.help') complain(language, usageFailure(error, program, argv).said);
}

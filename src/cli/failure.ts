import type { Message } from '../messages/messages.js';
import type { Arguments, MessageCode } from '../messages/sentences.js';

/** A job that cannot be done, with what to tell the user: one line and exit code 2, never a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly said: Message;

  constructor(said: Message) {
    super(said.code);
    this.said = said;
  }
}

/** A failure by its code and arguments. */
export function failure<Code extends MessageCode>(code: Code, args: Arguments[Code]): Failure {
  return new Failure({ code, args } as Message);
}

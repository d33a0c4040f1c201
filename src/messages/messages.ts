import type { Language } from '../text/words.js';
import { en } from './en.js';
import type { Arguments, MessageCode, Sentences } from './sentences.js';
import { zh } from './zh.js';

/** Every sentence, by language. */
export const messages: Readonly<Record<Language, Sentences>> = { zh, en };

/** A message that is yet to be put into a language. */
export type Message = { [Code in MessageCode]: { readonly code: Code; readonly args: Arguments[Code] } }[MessageCode];

/** Puts a message into a language. */
export function say(language: Language, message: Message): string {
  // The union has lost which arguments go with which code; `Message` is what ties them together.
  return (messages[language][message.code] as (args: unknown) => string)(message.args);
}

import { type Message, say } from '../messages/messages.js';
import { visible } from '../text/visible.js';
import type { Language } from '../text/words.js';

/** Says one line on standard error. The name of a file may hold anything, so control characters are made visible. */
export function complain(language: Language, message: Message): void {
  process.stderr.write(`kanwu: ${visible(say(language, message))}\n`);
}

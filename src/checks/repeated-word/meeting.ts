import { wordsMeetAt } from '../../lexicons/reduplication.js';
import { isHan } from '../../text/han.js';

/** Whether the second of two like characters begins the next word: 达拉特旗|旗委. */
export function meetsAfter(text: string, at: number): boolean {
  const next = text[at + 2] ?? ' ';
  if (!isHan(next.charCodeAt(0)) || edge.test(next)) return false;
  return wordsMeetAt[text[at]!]?.includes(next) ?? true;
}

/** Words after which a name begins, and before which one ends. */
export const edge = /[的在了与是把被向由及让给往到将等]/;

import { agents, surnames } from '../lexicons/claim-nouns.js';

/** What may follow a name of two characters; else the third one is part of it. */
const title =
  /^(?:老人|大爷|大妈|大娘|奶奶|爷爷|女士|先生|阿姨|老汉|说|笑|每|是|在|和|正|告|有|家|对|来|从|就|也|到|看|拿|指|手|、|,|。|\)|$)/;

/** The person whose age is told: 64岁的|李长顺, 李长顺|今年64岁, 李长顺(64岁). */
export function personIn(lead: string, tail: string): string | null {
  if (tail.startsWith('的')) {
    for (let at = 1; at < Math.min(tail.length - 1, 16); at++) {
      const name = personAt(tail, at);
      if (name && (at === 1 || agents.endingAt(tail, at) || /[旗县镇村区]$/.test(tail.slice(0, at)))) return name;
    }
    return null;
  }
  const name = lead
    .replace(/[\ue000(、]|今年|现年|年仅|刚满|已经|已|年满/g, '')
    .split(',')
    .at(-1)!;
  for (const length of [3, 2]) {
    const from = name.length - length;
    if (from < 0 || !surnames.includes(name[from]!)) continue;
    if (from === 0 || agents.endingAt(name, from) || /[的者员]$/.test(name.slice(0, from))) return name.slice(from);
  }
  return null;
}

function personAt(text: string, at: number): string | null {
  if (!surnames.includes(text[at]!) || !/^[\u4e00-\u9fff]{2}/.test(text.slice(at))) return null;
  if (title.test(text.slice(at + 2))) return text.slice(at, at + 2);
  return /^[\u4e00-\u9fff]{3}/.test(text.slice(at)) ? text.slice(at, at + 3) : null;
}

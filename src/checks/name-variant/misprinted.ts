import { lookAlike } from '../../lexicons/look-alikes.js';
import { mendsWord, standsAlone } from '../../lexicons/orphans.js';
import { areVariants, soundAlike } from '../../lexicons/sound-alikes.js';
import { mayBeWordPair } from '../../lexicons/word-pairs.js';
import { findMisprints, type Misprint } from '../../text/misprints.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { inRealName } from './real-name.js';
import { tellsApart } from './tells-apart.js';
import { inCopy, variant } from './variant.js';

/** How much of what agrees is shown on either side. */
const shown = 4;

/**
 * Words of any kind that the copy has elsewhere between the same neighbours, with one character of like sound or shape in
 * place of another, or with two exchanged, so that a stump of a word is left.
 *
 * Holds: 东城医保局, 西城医保局; 领导班子, 领导班组.
 * Fails: 国家医保局印发, 国医家保局解读; 推进项目建设, 推进项木建设.
 */
export function* misprinted(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  for (const kind of ['other', 'exchanged'] as const) {
    for (const each of findMisprints(text, kind, kind === 'other' ? isStump : isStumpOfTwo)) {
      if (!isSlip(text, each)) continue;
      const width = kind === 'other' ? 1 : 2;
      const left = Math.min(each.left, shown);
      const right = Math.min(each.right, shown) + width;
      const place = copy.placeOf(each.at - left, 0, left + right);
      const model = copy.placeOf(each.model - left, 0, left + right);
      const instead = text.slice(each.model - left, each.model + right);
      if (place && model) yield variant(place, instead, inCopy, 'warning', model);
    }
  }
}

/** Whether the character at the offset makes no word with either neighbour. */
function isStump(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !mayBeWordPair(text.charCodeAt(at - 1), code) && !mayBeWordPair(code, text.charCodeAt(at + 1));
}

function isStumpOfTwo(text: string, at: number): boolean {
  return isStump(text, at) || isStump(text, at + 1);
}

function isSlip(text: string, { kind, at, model, left, right }: Misprint): boolean {
  const one = text.charAt(model);
  const odd = text.charAt(at);
  if (kind === 'exchanged') {
    if (left + right < 3 || (tellsApart.has(one) && tellsApart.has(odd)) || standsAlone(one) || standsAlone(odd))
      return false;
    return mendsWord(text, at, at + 2, text.slice(model, model + 2));
  }
  if (standsAlone(one) || standsAlone(odd) || tellsApart.has(odd) || areVariants(one, odd)) return false;
  if (!soundAlike(one, odd) && !lookAlike(one, odd)) return false;
  // 第一名彭剑华, and 彭剑华 once more: what the copy prints twice it means.
  const about = text.slice(at - 1, at + 2);
  if (text.indexOf(about) !== text.lastIndexOf(about)) return false;
  return mendsWord(text, at, at + 1, one) && !inRealName(text, at);
}

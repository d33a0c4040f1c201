import { isDivision } from '../../lexicons/gazetteer.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { tellsApart } from './tells-apart.js';
import { inCopy, variant } from './variant.js';

const levels = new Uint8Array(0x10000);
for (const c of '县区市旗镇乡村') levels[c.charCodeAt(0)] = 1;
/** Words behind which a name may begin. */
const leadsIn = /[的了和与及在是对由为向从到被把将至入赴经驻自原]/;
/** 本县, 邻县, 山区, 城区: words and not names. */
const common =
  /[本该全各邻外跨两三几数半老旧古新此我贵同原某他别州省地城市县山林牧农库矿湖海江河灾校厂园景社片小郊东西南北中上下前后左右内工商文军战特专集]/;
/** The copy has the whole name so often that it means it. */
const meant = 2;

/**
 * Places of three characters that the copy prints twice or more, and once without the one in the middle.
 * Holds: 泰宁县修路, 泰宁县种茶, 邻县也修路.
 * Fails: 泰宁县修路, 泰宁县种茶, 泰县修桥.
 */
export function* cutPlaces(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const whole = new Map<string, { readonly name: string; readonly at: number; count: number } | null>();
  const cut: number[] = [];
  for (let i = 2; i < text.length; i++) {
    if (levels[text.charCodeAt(i)] === 0 || !isHan(text.charCodeAt(i - 1))) continue;
    const before = text.charCodeAt(i - 2);
    if (!isHan(before) || leadsIn.test(text[i - 2]!)) cut.push(i);
    if (!isHan(before) || isWordPair(text[i - 1]!, text[i]!)) continue;
    const name = text.slice(i - 2, i + 1);
    const key = name[0]! + name[2]!;
    const known = whole.get(key);
    if (known === undefined) whole.set(key, { name, at: i - 2, count: 1 });
    else if (known?.name === name) known.count++;
    // 泰宁县 and 泰安县: nobody knows which is meant.
    else if (known && !common.test(name[1]!)) whole.set(key, null);
  }
  for (const end of cut) {
    const printed = text.slice(end - 1, end + 1);
    const model = whole.get(printed);
    if (!model || model.count < meant || common.test(printed[0]!) || tellsApart.has(model.name[1]!)) continue;
    if (isWordPair(printed[0]!, printed[1]!) || isDivision(printed) || /[政里长级城]/.test(text.charAt(end + 1)))
      continue;
    const place = copy.placeOf(end - 1, 0, 2);
    const right = copy.placeOf(model.at, 0, 3);
    // 杨镇 and 杨宋镇: there may be both; of townships no list is at hand.
    const level = '县区市旗'.includes(printed[1]!) ? 'warning' : 'note';
    if (place && right) yield variant(place, model.name, inCopy, level, right);
  }
}

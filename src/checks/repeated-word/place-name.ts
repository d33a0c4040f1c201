import { isDivision, isShortForm, isTownship, mayBeginShortForm, townshipsOf } from '../../lexicons/gazetteer.js';
import { meetsAfter } from './meeting.js';

const suffixes = '省市县区旗州盟镇乡道木';

/** The name of a place that the text holds across the join once the second of the doubled characters is gone, as printed and as it should read. */
export function placeDoubled(text: string, at: number): { printed: string; instead: string } | null {
  const whole = text.slice(Math.max(0, at - 16), at + 12);
  const join = Math.min(at, 16);
  const once = whole.slice(0, join) + whole.slice(join + 1);
  for (let start = Math.max(0, join - 6); start <= join; start++) {
    for (let end = Math.max(join + 1, start + 3); end <= Math.min(once.length, start + 11); end++) {
      const mayBeOfficial = suffixes.includes(once[end - 1]!);
      const mayBeShort = end - start >= 3 && mayBeginShortForm(once, start, end - start);
      if (!mayBeOfficial && !mayBeShort) continue;
      const name = once.slice(start, end);
      if (!(mayBeOfficial && (isDivision(name) || isTownship(name))) && !(mayBeShort && isShortForm(name))) continue;
      // As printed it may be the name of another place, or two words that meet: 金融街街道, 江苏|苏州市, 全旗|旗委.
      const printed = `${once.slice(start, join)}${once[join]}${once.slice(join, end)}`;
      if (isTownship(printed) || isDivision(printed))
        return townOfParent(whole.slice(0, start), name, printed) ? { printed, instead: name } : null;
      if (start === join && meetsBefore(text, at)) continue;
      if (end === join + 1 && meetsAfter(text, at)) continue;
      return { printed, instead: name };
    }
  }
  return null;
}

/** Whether the county named just before has a township of the one name, and none of the other. */
function townOfParent(before: string, name: string, printed: string): boolean {
  for (let n = 2; n <= Math.min(before.length, 12); n++) {
    const towns = townshipsOf(before.slice(-n));
    if (towns.length > 0) return towns.includes(name) && !towns.includes(printed);
  }
  return false;
}

function meetsBefore(text: string, at: number): boolean {
  const a = text[at]!;
  if (suffixes.includes(a)) return true;
  if (/[东西南北中上下新大小]/.test(a) && /[以向往偏正朝华苏浙皖粤鲁豫晋陕湘鄂城市区县省州]/.test(text[at - 1] ?? ''))
    return true;
  return [2, 3].some((n) => isShortForm(text.slice(Math.max(0, at + 1 - n), at + 1)));
}

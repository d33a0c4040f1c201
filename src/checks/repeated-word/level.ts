import { isShortForm } from '../../lexicons/gazetteer.js';
import { nameEnd } from '../../lexicons/official-names.js';
import { countries, doublingWords, meetingWords, sounds, spokenDoubles } from '../../lexicons/reduplication.js';
import { isHan } from '../../text/han.js';
import type { Level } from '../flag.js';

const han = /^\p{Script=Han}+$/u;
const manyHan = /\p{Script=Han}.*\p{Script=Han}/u;

/** What delegates do themselves, and do not represent: 教师代表|宣誓. */
const delegatesAct =
  /^(?:们|宣誓|发言|表示|面向|参加|出席|走[上进访]|座谈|讨论|审议|介绍|签署|提出|认为|分别|纷纷|先后|踊跃|齐聚|共同|一起|[在就向将于围])/;

/** How sure it is that a word of two characters from `start` must not stand twice; null where it may. */
export function wordLevel(text: string, start: number, unit: string): Level | null {
  if (!han.test(unit) || (sounds.has(unit[0]!) && sounds.has(unit[1]!))) return null;
  // 能不能不付, 要不要不要紧: a question, and a denial.
  if (unit[1] === '不') return null;
  // 什么什么专业: this or that.
  if (/^(?:什么|怎么|哪里|哪儿|如何)$/.test(unit)) return null;
  if (endsCountry(text, start + 2)) return null;
  const rest = text.slice(start + 4, start + 8);
  // 一件一件, 很久很久; but 一些一些, 一起一起 are slips.
  if (/^[一两很太好]/.test(unit) && !/^(?:很[有可能是会]|一[些起定直切致体共系带线样般旦]|两岸|好[的转像])$/.test(unit))
    return null;
  // 五块五块地攒, 三只三只地数: so many each time.
  if (/^[三四五六七八九十百千半]/.test(unit) && /^[地的]/.test(rest)) return null;
  // 刑侦支队支队长: an office, and who leads it.
  if (/[队局部处科厂团]$/.test(unit) && /^(?:长|政委|副[队局部处科厂团]长)/.test(rest)) return null;
  // 党组织组织党员, 党组织组织力: an organisation, and what it does.
  if (unit === '组织' && /[党团会区门间]/.test(text.charAt(start - 1))) return null;
  // 说着说着, 走着走着: the doubling is how it goes on.
  if (unit[1] === '着') return null;
  if (rest.startsWith(`再${unit}`) || rest.startsWith(`又${unit}`)) return null;
  const next = rest[0] ?? '';
  const runsOn = isHan(next.charCodeAt(0));
  // A quotation longer than this is an essay.
  const lead = text.slice(Math.max(0, start - 400), start);
  if (lead.lastIndexOf('“') > lead.lastIndexOf('”')) {
    const cry = !runsOn && !isHan(text.charCodeAt(start - 1));
    if (cry || doublingWords.has(unit) || spokenDoubles.has(unit)) return null;
  }
  if (doublingWords.has(unit) && (!runsOn || /[的再吧一下这那看就才]/.test(next))) return null;
  // The delegate speaks for everybody: 选手代表代表全体选手.
  if (unit === '代表' && runsOn && !delegatesAct.test(rest)) return null;
  if (runsOn && meetingWords[unit]?.some((tail) => rest.startsWith(tail))) return 'note';
  if (/^(?:大学|学院|师范|市|省|人|队|港|路|站|籍|话|银行|地铁)/.test(rest) && isShortForm(unit)) return 'note';
  return 'warning';
}

/** 俄罗斯|罗斯托夫州, 哥伦比亚|比亚…: the end of one name and the start of another. */
function endsCountry(text: string, end: number): boolean {
  return [3, 4, 5, 6].some((size) => countries.has(text.slice(Math.max(0, end - size), end)));
}

/** The same of a longer run. */
export function phraseLevel(unit: string): Level | null {
  if (!manyHan.test(unit) || /[^\p{Script=Han}A-Za-z\d.%]/u.test(unit)) return null;
  // 想打什么打什么, 要多少给多少 goes on otherwise.
  if (/^[\u4e00-\u9fff]{1,2}(?:什么|啥|哪儿|哪里|多少)$/.test(unit)) return null;
  if (/^一|[和与及或]$/.test(unit) || new Set(unit).size === 1) return null;
  return 'error';
}

/** The same of a run that stands on both sides of a comma: what people say twice is short, or quoted. */
export function acrossLevel(text: string, start: number, unit: string): Level | null {
  // 第一贸易大国，贸易大国 takes up the end of the clause before.
  if (isHan(text.charCodeAt(start - 1)) || /[)）”》]/.test(text.charAt(start - 1))) return null;
  if (!han.test(unit) || unit.length < 4 || new Set(unit).size < 3 || /^[一再更越又]/.test(unit)) return null;
  // 红石县青河镇，红石县青河镇南山村 goes into detail.
  if (nameEnd.test(unit)) return null;
  const lead = text.slice(Math.max(0, start - 400), start);
  if (lead.lastIndexOf('“') > lead.lastIndexOf('”')) return null;
  // 一心一意，一心一意 ends there; what goes on was meant once.
  return isHan(text.charCodeAt(start + 2 * unit.length + 1)) ? 'warning' : null;
}

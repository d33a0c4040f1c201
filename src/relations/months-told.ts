import { everyMatch } from '../text/every-match.js';
import { sentenceStart } from '../text/sentence-start.js';
import { smallNumber } from '../text/small-number.js';
import type { Relation, Term } from './relation.js';
import type { View } from './view.js';

const number = '\\d{1,2}|[一二两三四五六七八九十]{1,2}';
/** 历时1年零3个月, 用时两年半, 历时18个月: years alone are rounded, and told of elsewhere. */
const told = new RegExp(
  `(?:历时|用时|耗时|工期|前后)(?:共|了|约为|为)?((?:(?<years>${number})年(?:(?<half>半)|(?:零|又)?(?<months>${number})个?月)|(?<only>${number})个月))(?!多|有余|左右)`,
  'g',
);
const monthOf =
  /(?:(?<year>(?:19|20)\d{2})年|(?<later>明年|次年|翌年)|(?<earlier>去年|上年)|(?<now>今年))?(?<month>\d{1,2})月/g;
/** 计划, 预计: what is yet to come may come earlier. */
const planned = /计划|预计|原定|拟于|将于|力争/;

const through = /^(?:\d{1,2}日)?(?:至|到|—|-|~){1,2}$/;
const starts = /^(?:\d{1,2}日)?[^,。;]{0,12}(?:开工|动工|启动|开始|起|开建|破土|奠基|立项|开赛|开打)/;
const closes =
  /^(?:\d{1,2}日)?[^,。;]{0,12}(?:竣工|完工|建成|通车|贯通|投用|投产|投运|运营|启用|开通|交工|封顶|并网|结束|完成|收官|合龙|交付|验收|开园|开业|开馆|揭牌)[^,。;]{0,4}[,。](?:前后|全程|全部工程|整个工程|工程|建设|施工|改造|共|总)?$/;

/** 2021年3月至2023年6月; 2021年3月开工,2023年6月完工,历时: the two ends of what took so long. */
function areEnds(sentence: string, first: RegExpExecArray, last: RegExpExecArray, told: number): boolean {
  const [one, two] = [first, last].map((date) => date.index + date[0].length) as [number, number];
  if (through.test(sentence.slice(one, last.index))) return true;
  return last.index < told && starts.test(sentence.slice(one)) && closes.test(sentence.slice(two, told));
}

/**
 * 2022年9月…2023年12月; 3月…9月, 12月…明年3月: of one year, or of the next. 去年3月…10月 may be either; where only one of them is of a
 * known year, none.
 */
function monthsBetween({ groups: a }: RegExpExecArray, { groups: b }: RegExpExecArray): readonly number[] {
  const months = Number(b!.month) - Number(a!.month);
  if (a!.year && b!.year) return [(Number(b!.year) - Number(a!.year)) * 12 + months];
  if (a!.year || b!.year || b!.earlier || a!.later) return [];
  if (b!.later) return [months + 12];
  if (a!.earlier) return b!.now ? [months + 12] : [months, months + 12];
  return [months];
}

/**
 * `months-told`: from one month to another, and the time between them in years and months; a month more or less is lawful.
 * Holds: 2022年9月至2023年12月作案,历时1年零3个月. Fails: 2022年9月至2023年12月作案,历时2年零3个月.
 */
export function* monthsTold({ text, passage, claims }: View): Iterable<Relation> {
  for (const match of everyMatch(text, told)) {
    const { years, half, months, only } = match.groups!;
    const said = only ? smallNumber(only) : smallNumber(years!) * 12 + (half ? 6 : smallNumber(months!));
    const from = sentenceStart(text, match.index);
    const to = match.index + text.slice(match.index, match.index + 200).search(/[。!?\n]|$/);
    const sentence = text.slice(from, to);
    const dates = everyMatch(sentence, monthOf);
    if (dates.length !== 2 || planned.test(sentence)) continue;
    // 前年3月, 两年前的3月; 2019年启动前期工作,今年3月开工: of years that are not read here.
    const unread = /前年|年前|(?:19|20)\d{2}年(?!\d)/.test(sentence);
    const sizes = monthsBetween(dates[0]!, dates[1]!).filter((each) => each > 0);
    if (unread && dates[0]!.groups!.year === undefined) continue;
    // What is planned to take so long may take longer.
    if (/工期/.test(match[0]) && dates[0]!.groups!.year === undefined) continue;
    if (!areEnds(sentence, dates[0]!, dates[1]!, match.index - from)) continue;
    // What stands between them is of the same work: no other sentence's matter behind a semicolon.
    const size = sizes.find((each) => Math.abs(said - each) <= 1) ?? sizes[0];
    if (size === undefined || /;/.test(text.slice(from + dates[0]!.index, match.index))) continue;
    const start = match.index + match[0].indexOf(match[1]!);
    const span = (role: string, at: number, length: number): Term => ({
      role,
      claim: claims.find(({ figure }) => figure.start === at) ?? null,
      passage,
      start: at,
      end: at + length,
    });
    const holds = Math.abs(said - size) <= 1;
    yield {
      kind: 'calendar',
      basis: 'stated',
      construction: 'months-told',
      terms: [
        span('span', start, match[1]!.length),
        span('from', from + dates[0]!.index, dates[0]![0].length),
        span('to', from + dates[1]!.index, dates[1]![0].length),
      ],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${size} ${said === size ? '=' : '≈'} ${said} ✓` : `${size} ≠ ${said} ✗`,
      doubt: null,
    };
  }
}

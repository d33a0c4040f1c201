import { everyMatch } from '../text/every-match.js';
import { sentenceStart } from '../text/sentence-start.js';
import type { Relation, Term } from './relation.js';
import type { View } from './view.js';

/** 2小时16分42秒, 58分7秒, 2分18秒63: with the seconds, so that no time of day is meant. */
const time =
  /(?<![时\d])(?:(\d{1,2})小时)?(\d{1,2})分(?:钟)?(\d{1,2})秒(\d{1,2})?|(?<![\d分.])(\d{1,3})(?:秒(\d{1,2})?(?!\d)|\.(\d{1,2})秒)(?!多)/g;
const apart = /(?:相差|差距|差了|仅差|只差|提高|缩短|快|慢|领先|落后|打破|刷新|晚|早)[了达为近约]?$/;
/** 亚军比冠军慢31秒: 冠军's time may stand sentences before. */
const beside = /(?:比|较|与|和|同|跟|距|离)([^,。;:]{1,14})$/;
const farthest = 160;

interface Told {
  readonly start: number;
  readonly end: number;
  /** In hundredths of a second. */
  readonly size: number;
}

/**
 * `finish-times`: two times to the second, and by how much one was faster.
 * Holds: 以2小时16分42秒夺冠,第二名2小时17分25秒,两人相差43秒. Fails: …,两人相差53秒.
 */
export function* finishTimes({ text, passage }: View): Iterable<Relation> {
  if (!text.includes('秒')) return;
  const told = everyMatch(text, time).map((m): Told => {
    const [, hours = '0', minutes = '0', seconds, hundredths = '', only, behind = '', decimals = ''] = m;
    const rest = behind || decimals;
    const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? only);
    return {
      start: m.index,
      end: m.index + m[0].length,
      size: whole * 100 + Number((hundredths || rest).padEnd(2, '0')),
    };
  });
  for (const [k, by] of told.entries()) {
    if (!apart.test(text.slice(Math.max(0, by.start - 4), by.start))) continue;
    const from = Math.max(sentenceStart(text, by.start), text.lastIndexOf(';', by.start - 1) + 1);
    // 男子组…,女子组…,分别提高: of two races, and of records that are not told.
    if (/分别|各/.test(text.slice(Math.max(from, by.start - 10), by.start))) continue;
    const before = told.slice(0, k).filter(({ start }) => start >= from && by.start - start <= farthest);
    const ends = before.filter(({ start }) => !apart.test(text.slice(Math.max(0, start - 4), start)));
    if (ends.length < 2) continue;
    const pairs = ends.flatMap((a, i) => ends.slice(i + 1).map((b) => [a, b] as const));
    const fitting = pairs.find(([a, b]) => Math.abs(a.size - b.size) === by.size);
    if (!fitting && pairs.length > 1) continue;
    if (!fitting && besideAnother(text.slice(from, by.start))) continue;
    const [a, b] = fitting ?? pairs[0]!;
    // Times of two races, of two stages: far more than a difference.
    if (!fitting && Math.abs(a.size - b.size) * 3 > Math.min(a.size, b.size)) continue;
    const at = (role: string, { start, end }: Told): Term => ({ role, claim: null, passage, start, end });
    yield {
      kind: 'difference',
      basis: 'implied',
      construction: 'finish-times',
      terms: [at('change', by), at('from', a), at('to', b)],
      verdict: fitting ? 'holds' : 'fails',
      working: `${show(Math.max(a.size, b.size))} - ${show(Math.min(a.size, b.size))} = ${show(Math.abs(a.size - b.size))} ${fitting ? '✓' : `≠ ${show(by.size)} ✗`}`,
      doubt: null,
    };
  }
}

/** Whether the words up to the difference set the runner beside somebody whose time the sentence doesn't give. */
function besideAnother(sentence: string): boolean {
  const clause = Math.max(sentence.lastIndexOf(','), 0);
  // 冠亚军相差0.09秒: the champion's time stands in a sentence before.
  if (/[冠头]/.test(sentence.slice(clause)) && !/[冠头]/.test(sentence.slice(0, clause))) return true;
  const other = beside.exec(sentence.replace(apart, ''))?.[1];
  return other !== undefined && sentence.split(other).length < 3;
}

/** 2:16:42, 43秒. */
function show(size: number): string {
  const whole = Math.floor(size / 100);
  const rest = size % 100 === 0 ? '' : `.${String(size % 100).padStart(2, '0')}`;
  if (whole < 60) return `${whole}${rest}秒`;
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const clock = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds).padStart(2, '0')}${rest}`;
  return hours > 0 ? `${hours}:${clock}` : clock;
}

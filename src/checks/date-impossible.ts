import type { Words } from '../text/words.js';
import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

const constructions = [
  'date-exists',
  'clock-time',
  'clock-span',
  'hours-across-days',
  'clock-moved',
  'year-exists',
  'anniversary',
  'anniversary-across',
  'age',
  'lifetime',
  'days-long',
  'held-for',
  'months-long',
  'months-told',
  'counted-day',
  'years-within',
  'years-between',
  'years-in-a-row',
  'since',
  'years-later',
  'years-of-range',
  'ahead-of',
  'elapsed',
  'age-gap',
  'age-then',
  'founding-years',
  'reign-year',
  'animal-year',
  'festival',
  'known-anniversary',
  'plan-year',
  'edition-since',
] as const;

/** What the other terms are, where they are no years. */
const notes: Readonly<Record<string, Words>> = {
  date: { zh: '日期', en: 'date' },
  age: { zh: '岁数', en: 'age' },
};

/** A date that the calendar does not have, or an anniversary that the years do not make. */
export const dateImpossible = defineCheck({
  id: 'date-impossible',
  level: 'error',
  summary: {
    zh: '历法上没有的日期、钟点，或起止推不出的周年、年龄、时长',
    en: 'A date or hour that does not exist, or an anniversary, age or length of time that the dates do not make',
  },
  why: {
    zh: '月份止于十二，小月没有31日，平年没有2月29日，一时没有70分；建于某年、到某年满多少周年，生于某年、到某年多少岁，从某日到某日多少天，可以推算。',
    en: 'A year has twelve months, June has no 31st, a common year no 29 February, an hour no 70th minute; and the years of an anniversary or a life, and the days between two dates, can be counted.',
  },
  options: noOptions,
  message: {
    zh: '“{date}”有误：{working}',
    en: '“{date}” cannot be: {working}',
  },
  examples: {
    clean: [
      '6月30日完工。',
      '2024年2月29日开馆。',
      '工期36时，会议24时结束，下午14时再开，比分21:65。',
      '列车8:05发车，9:59到站；2月15日至23日（共9天）停运。',
      '学校1950年建校，2025年迎来75周年校庆。',
      '2月29日出生的人四年过一次生日。',
      '老人生于1932年，2021年病逝，享年90岁。',
      '2025年，1954年出生的老人已70岁。',
      '2025年是抗日战争胜利80周年；2024年是“十四五”规划实施的第四年，2026年是“十五五”开局之年。',
      '2024年12月，各地筹备纪念抗战胜利80周年；1985年，县里纪念抗战胜利40周年。',
      '2025年11月5日，第八届读书节开幕。自2018年启动以来，读书节已连续举办8年。',
    ],
    flagged: [
      '工程将于⟦6月31日⟧完工。',
      '⟦2025年2月29日⟧开馆。',
      '预计⟦13月5日⟧投用。',
      '比赛于5月6日⟦上午7时70分⟧鸣枪。',
      '5月6日⟦26时12分⟧，老人走了。',
      '列车8:05发车，9:59到站，5月起⟦18:65⟧返程。',
      '停水时间为2月15日至23日（共⟦8天⟧）。',
      '学校1950年建校，2025年迎来⟦70周年⟧校庆。',
      '2025年，1954年出生的老人已⟦61岁⟧。',
      '2025年11月5日，读书节开幕。自2018年启动以来，读书节已连续举办⟦11年⟧。',
      '老人生于1932年，2021年病逝，享年⟦79岁⟧。',
      '大桥2019年开工，2023年完工，历时⟦6年⟧。',
      '展会于9月5日至9日举行，为期⟦7天⟧。',
      '4月2日立案，4月27日收网。从立案到收网，恰好⟦52天⟧。',
      '列车14:20从县站开出，15:05到达省站，运行⟦1小时45分⟧。',
      '末班车时间由21:00提前至⟦22:00⟧。',
      '姐姐今年41岁，弟弟比她小⟦9岁⟧，今年34岁。',
      '2024年是“十四五”规划实施的⟦第五年⟧。',
      '2025年9月3日，在抗日战争胜利⟦85周年⟧之际，纪念馆开放。',
      '老木匠1950年2月出生。1969年，⟦29岁⟧的他拜了师傅。',
    ],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'calendar', ...constructions)) {
      const args = { date: quoteOf(relation.terms[0]!), working: relation.working.replace(/ ✗$/, '') };
      yield findingOf(relation, args, ({ role }) => notes[role] ?? { zh: '年份', en: 'year' });
    }
  },
});

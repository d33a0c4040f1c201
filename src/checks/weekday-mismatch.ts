import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** A weekday that does not fit the date beside it. */
export const weekdayMismatch = defineCheck({
  id: 'weekday-mismatch',
  level: 'error',
  summary: {
    zh: '星期与日期不符',
    en: 'The weekday does not fit the date beside it',
  },
  why: {
    zh: '按公历推算。日期或星期都可能是错的那个，故两处一并标出，不自动修改；年份取自前文时，按疑似处理。',
    en: 'By the Gregorian calendar. Date or weekday may be the wrong one, so both are underlined and neither is fixed; where the year comes from elsewhere on the page it is a warning.',
  },
  options: noOptions,
  message: {
    zh: '“{date}”不是“{weekday}”：{working}',
    en: '“{date}” is not “{weekday}”: {working}',
  },
  examples: {
    clean: [
      '图书馆2023年3月动工，2024年8月完工。\n6月5日（星期五）开馆，7日（星期日）办讲座，12日（星期五）放电影。',
      '大会于2026年1月1日（星期四）开幕。',
      '2025年10月1日 星期三',
      '每周三开放一次。',
      '3月8日（星期日）闭馆。',
      '10月25日（星期六）、26日（星期日）开放。',
    ],
    flagged: [
      '大会于⟦2026年1月1日（星期五）⟧开幕。',
      '校史馆⟦10月25日（星期五）、26日（星期日）⟧开放。',
      '⟦2025年10月1日 星期二⟧',
    ],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'calendar', 'weekday', 'weekdays-apart')) {
      const [date, weekday] = relation.terms;
      const args = { date: quoteOf(date!), weekday: quoteOf(weekday!), working: relation.working.replace(/ ✗$/, '') };
      const finding = findingOf(relation, args, () => ({ zh: '所写星期', en: 'weekday given' }));
      const [start, end] = [Math.min(...relation.terms.map((term) => term.start)), Math.max(date!.end, weekday!.end)];
      const closing = /^[)）]/.test(date!.passage.text.slice(end)) ? 1 : 0;
      yield { ...finding, at: { passage: date!.passage, start, end: end + closing }, related: [] };
    }
  },
});

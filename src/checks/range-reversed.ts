import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** A range whose start lies after its end. */
export const rangeReversed = defineCheck({
  id: 'range-reversed',
  level: 'error',
  summary: {
    zh: '起止颠倒的范围',
    en: 'A range that runs backward',
  },
  why: {
    zh: '起点应在终点之前，下限应不大于上限。跨年的月份（11月至次年3月）、跨夜的钟点、负数范围不提。',
    en: 'A range runs from the earlier to the later and from the smaller to the larger. Months across the new year, hours across midnight and negative numbers are left alone.',
  },
  options: noOptions,
  message: {
    zh: '范围“{range}”起止颠倒：{working}',
    en: 'The range “{range}” runs backward: {working}',
  },
  examples: {
    clean: [
      '2021—2025年',
      '采暖期为11月—3月。',
      '票价100～150元。',
      '气温-5～-12℃。',
      '营业时间22时至6时。',
      '6月8日至15日报名。',
      '票价从28元至198元不等，最高气温8℃、最低气温-3℃。',
    ],
    flagged: [
      '规划期为⟦2025—2021年⟧。',
      '票价⟦150～100元⟧。',
      '⟦6月15日至8日⟧报名。',
      '展期从⟦10月25日起至10月4日⟧止。',
      '票价从⟦198元至28元⟧不等。',
      '最高气温⟦-13℃、最低气温-3℃⟧。',
      '由低到高依次为：甲区32元、乙区34元、丙区⟦47元、丁区37元⟧。',
    ],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'calendar', 'forward')) {
      const args = { range: quoteOf(relation.terms[0]!), working: relation.working.replace(/ ✗$/, '') };
      yield findingOf(relation, args, () => ({ zh: '', en: '' }));
    }
    for (const relation of failing(relations, 'bound', 'highest-lowest', 'varies', 'in-order')) {
      const [one, other] = relation.terms;
      const place = { ...one!, end: other!.end };
      const args = { range: quoteOf(place), working: relation.working.replace(/ ✗$/, '') };
      yield findingOf({ ...relation, terms: [place] }, args, () => ({ zh: '', en: '' }));
    }
  },
});

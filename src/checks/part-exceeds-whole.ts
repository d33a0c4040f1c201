import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** A part under 其中 that is greater than every whole it can belong to. */
export const partExceedsWhole = defineCheck({
  id: 'part-exceeds-whole',
  level: 'error',
  summary: {
    zh: '“其中”之后的分项大于总数',
    en: 'A part introduced by 其中 is greater than its whole',
  },
  why: {
    zh: '部分不能大于全体。“其中”可能越过最近的数指向更前的总数，因此只在分项大于句中所有可能的总数时才提出；不是紧接“其中”的分项，按疑似处理。',
    en: 'A part cannot exceed its whole. 其中 may reach past the nearest figure, so only a part that exceeds every whole in reach is flagged; one that does not follow 其中 at once is a warning.',
  },
  options: noOptions,
  message: {
    zh: '分项“{part}”大于总数“{whole}”：{working}',
    en: 'The part “{part}” exceeds its whole “{whole}”: {working}',
  },
  examples: {
    clean: [
      '馆内现有图书900册，其中科普类350册。',
      '全县发放补贴3000万元，惠及农户200户，其中种粮补贴1800万元。',
      '参赛选手120人，其中女选手70人、学生90人。',
      '报名人数超过500人，其中外地选手620人。',
    ],
    flagged: ['馆内现有图书900册，其中科普类⟦950册⟧。', '两项合计支出40万元，其中设备购置⟦52万元⟧。'],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'part')) {
      const [part, whole] = relation.terms;
      const args = { part: quoteOf(part!), whole: quoteOf(whole!), working: relation.working.replace(/ ✗$/, '') };
      yield findingOf(relation, args, () => ({ zh: '总数', en: 'whole' }));
    }
  },
});

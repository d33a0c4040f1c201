import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** A rate of a bounded kind that passes 100 %. */
export const rateOver100 = defineCheck({
  id: 'rate-over-100',
  level: 'warning',
  summary: {
    zh: '覆盖率、参保率一类比率超过100%',
    en: 'A rate that cannot pass 100 % (coverage, enrolment, pass rate) does',
  },
  why: {
    zh: '部分占全体的比率不过百。口径特殊时可能属实（如按规划数计算的覆盖率），故只作疑问；占比、合格率一类绝不过百的，作疑错；完成率、增长率、毛入学率本可过百，不提。',
    en: 'A share of a whole ends at 100 %. A special base may make it true (coverage against a plan), so it is only a question, and a warning for those that no base can lift (占比, 合格率); completion, growth and gross enrolment rates may pass it and are left alone.',
  },
  options: noOptions,
  message: {
    zh: '比率“{rate}”超过100%，请核对口径',
    en: 'The rate “{rate}” passes 100%: check what it is a share of',
  },
  examples: {
    clean: [
      '自来水普及率达到98.6%。',
      '全年任务完成率达到112%。',
      '高中阶段毛入学率为101.2%。',
      '合格率同比提高103%。',
    ],
    flagged: ['自来水普及率达到⟦108.6%⟧。', '合作医疗参保率为⟦101.5%⟧。', '抽检合格率达⟦198.6%⟧。'],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'bound', 'bounded-rate')) {
      yield {
        ...findingOf(relation, { rate: quoteOf(relation.terms[0]!) }, () => ({ zh: '', en: '' })),
        level: relation.basis === 'stated' ? 'warning' : 'note',
      };
    }
  },
});

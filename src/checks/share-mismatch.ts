import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** A percentage that part and whole do not make. */
export const shareMismatch = defineCheck({
  id: 'share-mismatch',
  level: 'error',
  summary: {
    zh: '占比与分子、分母不符',
    en: 'A share that its part and base do not make',
  },
  why: {
    zh: '只在句中明说“其中…占…”、且只有一个可能的分母时才算；按印出的精度取区间，区间内无解才提。文外的分母（占全国的…）不猜。',
    en: 'Only where the sentence says 其中 … 占 and offers one base; each figure stands for all that its printed precision allows. Bases outside the copy (占全国的) are not guessed.',
  },
  options: noOptions,
  message: {
    zh: '占比“{rate}”与前文不符：{working}',
    en: 'The share “{rate}” does not follow from the figures before it: {working}',
  },
  examples: {
    clean: [
      '全镇有会员400人，其中女会员100人，占25%。',
      '全县有学校120所，其中小学80所，占66.7%。',
      '全年出口12亿元，占全国的3%。',
      '贷款余额90亿元，其中涉农贷款30亿元，占比约三成。',
    ],
    flagged: ['全镇有会员400人，其中女会员100人，占⟦35%⟧。', '全县有学校120所，其中小学80所，占⟦76.7%⟧。'],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'share')) {
      const args = { rate: quoteOf(relation.terms[0]!), working: relation.working.replace(/ ✗$/, '') };
      yield findingOf(relation, args, (term) =>
        term.role === 'base' ? { zh: '分母', en: 'base' } : { zh: '分子', en: 'part' },
      );
    }
  },
});

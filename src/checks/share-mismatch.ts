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
    zh: '只在句中明说“其中…占…”或指明分母（占总投资的…）时才算；按印出的精度取区间，区间内无解才提。文外的分母（占全国的…）不猜。已办数与办结率推出的基数，若与文中给出的各个总数都不合，作疑问提出。',
    en: 'Only where the sentence says 其中 … 占 and offers one base, or names it (占总投资的); each figure stands for all that its printed precision allows. Bases outside the copy (占全国的) are not guessed. A number done and its rate imply a base: where none of the totals given is that base, it is a question.',
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
      '全县常住人口50万人，激活电子卡48万人，激活率达96%。',
    ],
    flagged: [
      '全镇有会员400人，其中女会员100人，占⟦35%⟧。',
      '全县有学校120所，其中小学80所，占⟦76.7%⟧。',
      '总投资5.21亿元，已完成投资2.59亿元，占总投资的⟦59.7%⟧。',
      '全县常住人口50万人，激活电子卡45万人，激活率达⟦96%⟧。',
      '全年投资250亿元，工业投资95亿元，占⟦83%⟧；交通投资60亿元，占24%。',
      '车间每月用水800吨，改造后用水量减少⟦15%⟧，即省下150吨。',
    ],
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

import { defineCheck, noOptions } from './check.js';
import { findingOf, quoteOf } from './relation-finding.js';

/** An average, or a price times a number, that total and count do not make. */
export const averageMismatch = defineCheck({
  id: 'average-mismatch',
  level: 'error',
  summary: {
    zh: '人均、户均或单价乘数量与总数不符',
    en: 'An average, or a price times a number, that does not agree with the total',
  },
  why: {
    zh: '总数、个数、平均数可以分在各句各段；只要有一组相符就不报，都不符时，须改动其中一个数字（一笔之差）便相符，且并非巧合，才报。“标准”另有口径，不算；整数平均数容许末位的舍入。',
    en: 'Total, count and average may stand in sentences and paragraphs of their own. Where any of them agree nothing is said; else only where one slip of the pen in one figure would make them agree, and that is no accident. Set standards are left alone; a whole-number average may be rounded.',
  },
  options: noOptions,
  message: {
    zh: '“{figure}”与前后两数不符：{working}',
    en: '“{figure}” does not agree with the figures beside it: {working}',
  },
  examples: {
    clean: [
      '向200名学生发放助学金40万元，人均2000元。',
      '每人补助380元，155人共58900元。',
      '惠及农户3户，发放资金1万元，户均3333元。',
      '累计195万人受益，支出基金624亿元，年人均支出1.4万元。',
      '补助标准为每人每年500元，惠及30人，安排资金8万元。',
    ],
    flagged: [
      '向200名学生发放助学金40万元，人均⟦3000元⟧。',
      '每人补助380元，155人共⟦59800元⟧。',
      '按155人×380元=⟦59800元⟧拨付。',
    ],
  },
  *run({ relations }) {
    for (const relation of relations) {
      if (relation.verdict !== 'fails' || (relation.kind !== 'average' && relation.kind !== 'product')) continue;
      const args = { figure: quoteOf(relation.terms[0]!), working: relation.working.replace(/ ✗$/, '') };
      yield findingOf(relation, args, (term) =>
        term.role === 'count' ? { zh: '个数', en: 'count' } : { zh: '另一数', en: 'the other figure' },
      );
    }
  },
});

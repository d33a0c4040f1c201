import { defineCheck, noOptions } from './check.js';
import { findingOf, quoteOf } from './relation-finding.js';

const kinds: ReadonlySet<string> = new Set(['growth', 'difference', 'multiple']);

/** A rise, fall or multiple that its two ends do not make. */
export const growthMismatch = defineCheck({
  id: 'growth-mismatch',
  level: 'error',
  summary: {
    zh: '增减幅度、增减量、倍数与首尾两数不符',
    en: 'A rise, fall or multiple that its two ends do not make',
  },
  why: {
    zh: '只算文中写明首尾的变化：由…增至…、比上年的…增长…、比上年增加…，增长…、是…的…倍。各数按印出的精度取区间，区间内无解才提；“增长n倍”两种算法都不合才提；年均、累计不算；末位之差按疑问处理。',
    en: 'Only changes with both ends in the copy are worked out. Each figure stands for all that its printed precision allows; 增长n倍 is read both ways; yearly means are left alone; a difference in the last digit is a question.',
  },
  options: noOptions,
  message: {
    zh: '“{change}”与首尾两数不符：{working}',
    en: '“{change}” does not follow from its ends: {working}',
  },
  examples: {
    clean: [
      '企业由45家增加到63家，增加18家。',
      '企业由40家增加到50家，增长25%，年均增长5%。',
      '收入5亿元，比上年的4亿元增长30%。',
      '投入5955亿元，比上年增加1637亿元，增长37.9%。',
      '列车时间由6小时缩短至3小时。',
      '总量由932万人增长至1892万人，翻了一番。',
      '学位由1200个增加到1500个，增长1.25倍。',
    ],
    flagged: [
      '企业由45家增加到63家，增加⟦28家⟧。',
      '企业由40家增加到50家，增长⟦20%⟧。',
      '企业由63家增加到⟦45家⟧。',
      '发生率由10.2%下降到3.1%，下降⟦8.1个百分点⟧。',
      '投入120亿元，比上年增加20亿元，增长⟦30%⟧。',
      '产量30吨，是2020年10吨的⟦2倍⟧。',
    ],
  },
  *run({ relations }) {
    for (const relation of relations) {
      if (relation.verdict !== 'fails' || !kinds.has(relation.kind)) continue;
      const args = { change: quoteOf(relation.terms[0]!), working: relation.working.replace(/ ✗$/, '') };
      yield findingOf(relation, args, (term) =>
        term.role === 'from' ? { zh: '原数', en: 'from' } : { zh: '另一数', en: 'the other figure' },
      );
    }
  },
});

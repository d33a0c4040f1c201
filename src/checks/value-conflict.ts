import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** One measure stated twice with values that cannot both be true. */
export const valueConflict = defineCheck({
  id: 'value-conflict',
  level: 'warning',
  summary: {
    zh: '同一指标前后数值不一',
    en: 'One measure is given two values',
  },
  why: {
    zh: '同一篇里，同一主体、同一时期、同一口径的指标只能有一个数。指标名、单位、时期、限定词全部相同，且两处都不带约数，才比较。',
    en: 'Within an article, one measure of one subject and period has one value. Two figures are compared only when measure, unit, subject, period and qualifier are the same and neither is hedged.',
  },
  options: noOptions,
  message: {
    zh: '“{measure}”前后不一：此处“{second}”，前文“{first}”',
    en: '“{measure}” is given two values: “{second}” here, “{first}” before',
  },
  examples: {
    clean: [
      '2025年，全县造林绿化面积5200亩。\n\n去年，全县造林绿化面积4100亩。',
      '2025年，全县造林绿化面积5200亩。\n\n到年底，全县造林绿化面积达5200亩。',
      '2025年，全县造林绿化面积5200亩。\n\n全镇造林绿化面积800亩。',
      '2025年，全县造林绿化面积约5200亩。\n\n全县造林绿化面积5300亩。',
    ],
    flagged: ['2025年，全县造林绿化面积5200亩。\n\n2025年，全县造林绿化面积达⟦2500亩⟧，比预期多出不少。'],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'same')) {
      const [second, first] = relation.terms;
      const args = {
        measure: second!.claim?.measure ?? first!.claim?.measure ?? quoteOf(first!),
        second: quoteOf(second!),
        first: quoteOf(first!),
      };
      yield findingOf(relation, args, () => ({ zh: '前文', en: 'before' }));
    }
  },
});

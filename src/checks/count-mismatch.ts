import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** A list whose length is not the number that the copy gives it. */
export const countMismatch = defineCheck({
  id: 'count-mismatch',
  level: 'error',
  summary: {
    zh: '所列项数与所说数目不符',
    en: 'A list is longer or shorter than the number given with it',
  },
  why: {
    zh: '“等”可以收尾，也可以省略：所列多于数目是错，少于数目不是。名称里含“和、及、与”的算一项或两项都可，只有两种算法都不合才提出。',
    en: '等 may close a list or leave it open: more items than the number is an error, fewer is not. An item that holds 和, 及 or 与 may count once or twice; only what fits neither is flagged.',
  },
  options: noOptions,
  message: {
    zh: '“{total}”与所列项数不符：{working}',
    en: '“{total}” does not match the items listed: {working}',
  },
  examples: {
    clean: [
      '剪纸、皮影、陶艺等3项技艺入选名录。',
      '剪纸、皮影等12项技艺入选名录。',
      '重点支持种植业、养殖业和加工业三大产业。',
      '新建学校、医院12所。',
      '划分为两大片区（东岸片区、西岸片区）。',
      '北区和中区、南区等3个片区同时开工。',
      '球队实现2022—2024年三连冠。',
      '小麦、玉米、大豆分别增产3%、4%、5%。',
    ],
    flagged: [
      '剪纸、皮影、陶艺、刺绣等⟦3项⟧技艺入选名录。',
      '划分为⟦三大⟧片区（东岸片区、西岸片区）。',
      '重点支持种植业、养殖业、加工业、旅游业⟦三大⟧产业。',
      '球队实现2021—2024年⟦三连冠⟧。',
      '小麦、玉米、大豆分别增产⟦3%、4%⟧。',
    ],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'count')) {
      yield findingOf(
        relation,
        { total: quoteOf(relation.terms[0]!), working: relation.working.replace(/ ✗$/, '') },
        () => ({
          zh: '所列',
          en: 'listed',
        }),
      );
    }
  },
});

import { defineCheck, noOptions } from './check.js';
import { failing, findingOf, quoteOf } from './relation-finding.js';

/** A total that its stated parts do not add up to. */
export const totalMismatch = defineCheck({
  id: 'total-mismatch',
  level: 'error',
  summary: {
    zh: '分项之和与总数不符',
    en: 'Parts do not add up to the total that the copy gives',
  },
  why: {
    zh: '读者一加便知的错误最伤信誉。只比较文中明说构成总数的分项；每个数按印出的精度取区间，区间内无解才算不符。总数与分项哪个错，由作者定，故不自动修改。',
    en: 'Readers can add. Only parts that the copy says make up the total are compared, each standing for every value that its printed precision allows. Which of them is wrong is for the author to say, so nothing is fixed.',
  },
  options: noOptions,
  message: {
    zh: '“{total}”与所列分项不符：{working}',
    en: '“{total}” is not the sum of the parts listed: {working}',
  },
  examples: {
    clean: [
      '全年新建场馆7座（体育馆3座、图书馆4座）。',
      '招录教师12人、医生8人，合计20人。',
      '全镇共有5个社区（12个居民小组、3处广场）。',
      '完成投资1.2亿元（一期0.75亿元、二期0.46亿元）。',
      '省内客源占42%，省外客源占51%，入境客源占7%。',
      '培训学员86人（较上年增加12人、结业80人）。',
    ],
    flagged: [
      '全年新建场馆⟦8座⟧（体育馆3座、图书馆4座）。',
      '招录教师12人、医生8人，合计⟦21人⟧。',
      '计划修缮⟦9处⟧校舍，目前，4处教学楼和3处宿舍全部开工。',
      '采暖费由个人承担⟦30%⟧、单位补贴60%。',
      '受访者中，男性占⟦52.3%⟧，女性占48.7%。',
      '转移的⟦19人⟧中，男性11名，女性6名。',
      '一季度投资12.3亿元，二季度投资15.1亿元，上半年共投资⟦29.4亿元⟧。',
      '全县共有学校⟦60所⟧。小学40所，初中15所，高中6所。',
    ],
  },
  *run({ relations }) {
    for (const relation of failing(relations, 'sum')) {
      yield findingOf(
        relation,
        { total: quoteOf(relation.terms[0]!), working: relation.working.replace(/ ✗$/, '') },
        () => ({
          zh: '分项',
          en: 'part',
        }),
      );
    }
  },
});

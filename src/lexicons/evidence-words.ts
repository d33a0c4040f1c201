/**
 * Words that tell how a figure is meant, for holding a draft against its sources. Collected from the qualifiers that the
 * claim reader yields on statistical bulletins and government work reports.
 */

/** The way that a figure changes: words of one way mean the same. */
export const directions: Readonly<Record<string, 'up' | 'down'>> = {
  增长: 'up',
  增加: 'up',
  上升: 'up',
  提高: 'up',
  提升: 'up',
  上涨: 'up',
  增: 'up',
  增幅: 'up',
  扩大: 'up',
  净增加: 'up',
  攀升: 'up',
  回升: 'up',
  走高: 'up',
  上浮: 'up',
  上调: 'up',
  调增: 'up',
  延长: 'up',
  升: 'up',
  涨: 'up',
  多: 'up',
  下降: 'down',
  减少: 'down',
  降低: 'down',
  回落: 'down',
  下跌: 'down',
  缩小: 'down',
  净减少: 'down',
  下滑: 'down',
  走低: 'down',
  收窄: 'down',
  缩短: 'down',
  放缓: 'down',
  下调: 'down',
  调减: 'down',
  缩减: 'down',
  压减: 'down',
  降: 'down',
  减: 'down',
  少: 'down',
};

const change = Object.keys(directions)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** The words of change in a row. */
export const changes = new RegExp(change, 'g');
/** Words of change right before a figure: 增长, 少增, 降幅收窄, 下降幅度为. */
export const changesBefore = new RegExp(`(?:(?:${change})(?:幅度|[幅速])?)+(?:了|共|已?达|已?达到|为)?$`);

/** What a change is measured against: the year before, or the month before. */
export const comparisons: Readonly<Record<string, 'year' | 'month'>> = {
  同比: 'year',
  比上年: 'year',
  较上年: 'year',
  比去年: 'year',
  较去年: 'year',
  比上年同期: 'year',
  较上年同期: 'year',
  比去年同期: 'year',
  环比: 'month',
  比上月: 'month',
  较上月: 'month',
};

/** Marks that say no more than the figure does. */
export const idleMarks: ReadonlySet<string> = new Set([
  '共',
  '合计',
  '总计',
  '共计',
  '累计',
  '其中',
  '包括',
  '含',
  '全部',
  '总',
]);

/** What is counted of a part, or of a total, rather than of the thing itself. */
export const partMarks: ReadonlySet<string> = new Set(['其中', '包括', '含']);

/** Ends of a measure's name that name no other measure. */
export const measureEnds = [
  '总人数',
  '人数',
  '总额',
  '总数',
  '总量',
  '数量',
  '数额',
  '金额',
  '总计',
  '合计',
  '总',
  '数',
] as const;

/** Measures that many things share: which one is meant, the name does not tell. */
export const sharedMeasures: ReadonlySet<string> = new Set(
  (
    '总投资 投资 资金 面积 建筑面积 占地面积 总面积 人口 补贴 奖金 罚款 收入 金额 同比 价格 产量 长度 全长 总长 项目 企业 群众 学生 学校 公里 活动 服务 ' +
    '会议 城市 国家 地区 产业 产品 市场 单位 工程 人员 工作 问题 案件 车辆 设备 设施 村 嘎查村 社区 干部 党员 农户 居民 职工 老人 儿童 志愿者'
  ).split(' '),
);

/** What is yet to be: a plan is neither borne out nor refuted by what came of it. */
export const planned =
  /计划|目标|预计|力争|有望|拟|将达|确保|争取|预期|预算|规划|到20\d\d年(?:底|末)?,?[^,。;]{0,12}(?:达|力争|建成)/;

/** Times, with what makes of them one as of which something stands: 截至 before them, 末 or 底 or 同期 behind. */
export const times =
  /(截[至止])?(?:(?:20\d\d|今|去|上|前|本|当|全|明)年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?:上|下)半年|(?:第?[一二三四]|前[一二三])季度|\d{1,2}月(?:\d{1,2}日)?|(?:本|上|当)月|(?<!\d)年(?=[末底]))(年?[末底]|同期)?/g;

/** What is told as it stands, whenever that is: of a year it is what there was at its end. */
export const stocks = /人口|余额|保有量|存量|库存|总户数/;

/** Units by one name: those that are written in two ways, and what people are counted by. */
export const sameUnits: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  个人: '人',
  员: '人',
  千米: '公里',
  km: '公里',
  平方千米: '平方公里',
  'km²': '平方公里',
  '㎡': '平方米',
  'm²': '平方米',
  平米: '平方米',
  立方: '立方米',
  'm³': '立方米',
  kg: '公斤',
  千克: '公斤',
  人民币元: '元',
  块钱: '元',
  个百分点: '百分点',
  people: 'person',
  persons: 'person',
};

/** Units of which a figure tells how long or how old: many things last as long. */
export const commonplaceUnits: ReadonlySet<string> = new Set(
  '年 个月 月 天 日 周 岁 周岁 周年 小时 个小时 分钟 大 级 届 次 类 years year months days hours'.split(' '),
);

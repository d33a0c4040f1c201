/** Words by which a claim's measure, subject and qualifier are told apart. Collected from the prose of statistical bulletins. */

/** What a figure's own clause says of how it was counted. */
export const qualifiers: readonly string[] = [
  '累计',
  '新增',
  '同比',
  '环比',
  '人均',
  '户均',
  '年均',
  '月均',
  '日均',
  '平均',
  '计划',
  '预计',
  '其中',
  '目标',
  '实际',
  '直接',
  '间接',
  '净增',
  '比上年',
  '较上年',
  '比去年',
  '较去年',
];

/** Verbs (and adverbs with them) that stand before what is counted: measure begins after the last of them. */
export const verbs: readonly string[] = `
发放 提供 举办 开展 实现 完成 投入 建成 新建 改建 扩建 改造 建设 实施 培训 引进 招聘 补充 募集 发布 兑现 落实 争取 获批 接待 服务 惠及 覆盖 涉及 带动 吸纳 吸引 解决 助力 促进 帮助 组织 设立 设置
打造 培育 创建 组建 建立 形成 拥有 配备 安装 铺设 修建 修复 整治 治理 清理 排查 检查 发现 查处 立案 办理 受理 审结 化解 调解 救助 资助 减免 减税 新增 增加 减少 累计 达到 达 为 是 有 共有 共 计 共计 总计 合计 超过 突破
占 占比 提高到 提高至 增至 降至 增加到 上升到 下降到 增长 下降 上升 提高 降低 回升 回落 收窄 扩大 招商 签约 落地 开工 竣工 投产 生产 销售 出口 进口 种植 养殖 收购 调入 储备 发展 获得 获 斩获 入选 评选 表彰 选派 派出 出动 动员 抽查 抽检 检测 接种 收治
追回 暂停 约谈 曝光 解除 处罚 罚款 收缴 没收 挽救 筛查 接诊 治愈 保障 审批 打通 流转 开具 上架 借还 展出 布设 规划 投资 总投资
`
  .split(/\s+/)
  .filter(Boolean);

/** Words for the place that the page is about. */
export const wholePlaces: readonly string[] = [
  '全国',
  '全省',
  '全区',
  '全市',
  '全盟',
  '全旗',
  '全县',
  '全镇',
  '全乡',
  '全村',
  '全校',
  '全院',
  '全厂',
  '全球',
  '全州',
  '我国',
  '我省',
  '我市',
  '我区',
  '我县',
  '我旗',
  '我盟',
];

/** Periods without a numeral, and what they mean relative to the year of the page. */
export const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
};

/** Words at the start of a clause that name nothing. */
export const openings: readonly string[] =
  '截至 目前 其中 此外 同时 另外 据统计 据了解 据悉 并 且 还 也 又 已 共 均 都 则 而 及 和 与 以及 的 了 在 对 从 将 把 被 由 向 为 给 使 让 通过 先后 全年 仅 今年 去年'.split(
    ' ',
  );

/** Particles between a measure and its figure. */
export const trailers: readonly string[] = '了 到 至 约 近 超 逾 的 已 共 达 为 有 数达 已达 仅 均 都'.split(
  ' ',
);

import { TaggedWords } from './tagged-words.js';

/**
 * Words by which a claim's measure, subject and qualifier are told apart. Collected from the prose of statistical
 * bulletins, government work reports and local papers.
 */
export type ClaimWord =
  /** Governs what is counted and is never part of its name: 发放, 建成. */
  | 'strong'
  /** Governs what is counted, or is part of its name: 培训学员, 职业技能培训. */
  | 'weak'
  /** Names what is done, and may be a measure: 投资, 就业. */
  | 'nominal'
  /** Between a measure and its level: 达到, 增至. */
  | 'level'
  /** Between a measure and its change: 增长. */
  | 'change'
  /** What a change is measured against: 同比. */
  | 'compare'
  /** 人均, 户均: a qualifier wherever it stands. */
  | 'average'
  /** 累计, 新增: a qualifier at the head of a phrase. */
  | 'mark'
  /** 其中, 含. */
  | 'part'
  /** Says how or when, names nothing. */
  | 'filler'
  /** Holds characters that look like another word. */
  | 'noun';

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

const strong = words(`
发放 提供 举办 开展 实现 完成 投入 投用 投放 建成 建有 新建 改建 扩建 续建 修建 兴建 共建 建立 成立 组建 实施 引进 补充 募集 筹集 筹措 争取 获批 落实 兑现 拨付 下达 安排 惠及 覆盖 涉及 涵盖
带动 吸纳 吸引 解决 助力 促进 推动 帮助 促成 设立 设置 增设 新设 新修 新栽 新添 新开工 设 打造 培育 创建 形成 拥有 配备 配置 配发 安装 铺设 敷设 架设 修复 更换 添置 购置 购买 采购 排查 发现 查处 查获 查办 立案 办理 办结 受理 审结 化解
减免 减轻 缓缴 退还 返还 接待 出动 动员 派出 选派 抽查 抽调 救治 救助 收治 接诊 治愈 挽救 追回 追缴 挽回 约谈 曝光 暂停 解除 吊销 关停 取缔 没收 收缴 查扣 作出 开具 上架 上线 下架 上传 流转 展出 展示 布设 开通 打通 开设 开办
获得 斩获 荣获 夺得 入选 入围 评选 评出 表彰 命名 认定 签订 签署 达成 促使 转移 疏散 安置 搬迁 迁出 招募 招收 录取 聘请 返聘 解聘 捐赠 捐献 资助 慰问 走访 入户 发送 发出 印发 张贴 悬挂 播放 推送 推出 推介 征集 收集 采集
整合 盘活 腾退 清退 清理 清运 清除 拆除 拆迁 回收 处置 整改 栽植 栽种 播种 补植 出栏 屠宰 消化 化解 转化 承接 承担 承办 参与 参加 出席 走进 来到 进驻 落户 落地 签约 启动 开工 竣工 投产 通车 启用 建设成 纳入 列入 接入 列为 评为 晋升 升级 进行 给予 予以
跨入 跻身 位居 居全 位居 列居 居于 列全 排名 排在 得到 受到 取得 享受 领取 领到 用上 喝上 住上 搬进 住进 走上 开出 产出 生产出 消除 消灭 关爱 服务于 致力 用于 来自 前来 前往 赶到 抵达 观看 参观 报名 成为 变成 转为 转成 通过验收
交付 移交 移送 起诉 批捕 逮捕 抓获 破获 侦破 判处 执结 审理 调处 回复 答复 采纳 催缴 补缴 注销 吊起 收获 收割 抢收 调运 运送 输送 发运 卸载 装载 搭建 构建 筹建 摆放 栽下 种下 建起 盖起 修了 建了
`);

const weak = words(`
建设 改造 培训 招聘 提升改造 新改扩建 设计 规划 检测 监测 治理 整治 生产 销售 种植 养殖 放养 收购 调入 储备 发布 审批 调解 招商 检查 巡查 组织 巡检 节约 供应 筛查 评审 接种 种养 硬化 维修 检修 修缮 加固 培养 指导 宣传 宣讲 加工 运输 输出 承保 赔付 放流 处理 提升 改善
`);

const nominal = words(`
就业 创业 进出口 投资 出口 进口 供热 供水 供电 供给 消费 支出 收入 贷款 补贴 补助 奖励 会诊 转诊 住院 门诊 参保 服务 创新 研发 管理 经营 运营 运行 融资 授信 理赔 交易 成交 救援 巡护 存栏 用工 务工 捐款 减负 增收 创收 罚款 清淤 开放 保障 回升 达标 演练 排放 实训 实践 处罚 演出 展览 借阅 会商 造林 绿化 占地 上岗 发展
`);

const level = words(`
达 达到 高达 多达 已达 可达 共达 数达 总数达 分别达 分别达到 为 是 有 共 共有 现有 实有 共计 总计 合计 计 超过 突破 增至 增加到 增长到 增加至 增长至 降至 降到 下降到 下降至 减至 减少到 减少至 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 扩展到 缩短到 缩短至 缩减至 压缩到 压缩至 压减至 升至 涨至 跌至 回升至 回落至 稳定在 保持在 维持在 控制在 分别为 均为 仅为 约为 仅有 约有
各有 各 设有 建有 配有 分布 分别有 位于 不足 接近 高于 低于 位列 居 超 逾 近 约 到 至 在 了 出 成 过 仅 均 的 由 从 被 也 就 还 已 已有 约占 稳居 多
`);

const change = words(`
增长 下降 上升 增加 减少 提高 降低 提升 回落 扩大 收窄 上涨 下跌 增 减 降 升 涨 多出 多 少 净增加 净减少 缩短 压减 压缩 节省 下滑 攀升 翻 提前 延长 上浮 下调 上调
`);

const compare = words(`
同比 环比 比上年 较上年 比去年 较去年 比上月 较上月 比前年 较前年 比上年同期 较上年同期 比去年同期 较去年同期 比上年末 较上年末 比年初 较年初 比同期 较同期 比去年底 较去年底 同口径
`);

const average = words(
  '人均 户均 年均 月均 日均 周均 平均 场均 亩均 村均 校均 县均 篇均 件均 单均 每年 每月 每天 每日 每周 每人 每户',
);
const mark = words('累计 新增 净增 计划 预计 预算 目标 实际 直接 间接 力争 预期 原计划 拟');
const part = words('其中 含 包括 包含');

const filler = words(`
截至 截止 目前 此外 同时 另外 据统计 据了解 据悉 据介绍 并 并且 且 还 也 又 已 已经 共 均 都 则 而 及 和 与 以及 的 了 在 对 从 将 把 被 由 向 为 给 使 让 通过 先后 全年 仅 今年 去年 前年 明年 今年以来 去年以来 以来 上半年 下半年 当年 当天 当日 近年来 近年 近日 日前 年底 年末 年初 期间
上年 本年 本月 上月 当月 今日 昨日 昨天 今天 现在 如今 至今 迄今 稳步 首次 持续 不断 进一步 大幅 小幅 明显 显著 快速 逐步 顺利 成功 圆满 全部 全面 全力 大力 积极 着力 深入 扎实 有效 精准 统筹 高标准 高质量 创新 集中 免费 分别 陆续 相继 仍 仍然 只 只有 约 大约 总共 一共 累计共
县里 市里 镇里 村里 区里 旗里 省里 乡里 校方 院方 当地 这里 那里 他们 我们 它们 他 她 其 该 这 那 每 各 各类 另 另有 还有 就 便 才 已累计 现 现已 可 可以 能够 预期 正 正在 将会 于 以 按 按照 据 用 新 到 至 有 是 年 家住 位于 说 表示 介绍 可使 可供 得以 实打实 分批 分期 多渠道 全方位 主动 定期 全程 全线 全省 一次性 统一 县城
`);

const noun = words(`
均价 含量 含水量 含氧量 组织部 行为 作为 收成 节约型 合约 行业 对象 对口 会员 向日葵 为民 在校 在校生 在校学生 在岗 在岗职工 在册 在建 在建项目 在读 在职 在编 从业 从业人员 从业者 被服 其他 其它 内科 内容 中心 中学 中小学 中药 中药材 中医 中国 中央 中小 中小企业 中级 中高级 中标 上级 上市 上市公司 下岗 前沿 后备 后勤 后续 初中 初级 末端 底层 新能源 新型 新材料 新生儿 新生 新校区 新兴 新农合 新农村 新媒体 新品种 新产品 里程 间作 来访 可支配 可再生 可回收 以工代赈 用户 用地 用电 用水 用工 用电量 用水量 用气 年度 年产 年产值 年产量 年产能 年收入 年销售 年货 现金 现场 现代 名医 名师 多功能 多媒体 多层次 个体 个人 个税 有机 有机肥 有效发明 有线 是非 还款 还林 还草 及格率 和谐 与会 的士 了解 将军 把关 给水 使用 使用权 让利 让利额 由头 对外 对外贸易 对接 各界 各地 其余 这样 每千 共享 共有产权 到位 到位资金 到账 到村 至臻 成品 成交 成果 成员 成员单位 成效 成人 成年 成本 成活率 出口 出租车 出租 出版 出生 出生率 出行 过境 过桥 近视 近视率 近郊 均衡 降水 降水量 降雨 降雨量 增加值 增长率 增长点 增值 增值税 增速 增幅 降幅 涨幅 减税 减排 减灾 少儿 少年 少数民族 多元 多样 计生 计划生育 规划面积 投资额 投资者 投资项目 居民 居家 居住 居委会 约定 预约 签约项目 签约额 公约 合计 设计 设施 设备 设施农业 设施大棚 建设 预算收入 预算支出 有限公司 是否 升学 升学率 涨价 翻译 翻车 减速 培训班 落地项目 超市 超标 超级 超载 近亲 为主 扶贫 落户人口 覆盖面 覆盖率 完成率 办结率 整改率 受理量 立案数 发现率 解决率 参与率 参与度 入选率 吸引力 通过率 参加率 提供商 生产总值 国内生产总值 地区生产总值 预算 总投资 招商引资 在建工程 直接费用 实际控制人 直接投资 目标任务 预算内 预算外 计划内 通车里程 入户率 搬迁户 安置点 安置房 救助站 救助金 救助资金 救助对象 资助金 接待量 慰问金 慰问品 播种面积 出栏量 清理费 流转面积 流转土地 开通率 配置率 购置税 采购额 展示牌 服务站 从前 提升工程 提升行动 新冠 返还资金 补充耕地 入学率 从业人数 其中的 少先队 办理时限 办理时间 审批时限 审批时间
`);

/** Every word with its kind; a word of several kinds is the first of them. */
export const claimWords = new TaggedWords<ClaimWord>([
  ['noun', noun],
  ['compare', compare],
  ['average', average],
  ['part', part],
  ['mark', mark],
  ['level', level.filter((word) => word.length > 1)],
  ['change', change.filter((word) => word.length > 1)],
  ['strong', strong],
  ['weak', weak],
  ['nominal', nominal],
  ['filler', filler],
]);

/** What stands between a measure and its figure, one-character words included: 参保率达, 收入由, 产量增. */
export const predicates = new TaggedWords<ClaimWord>([
  ['noun', noun],
  ['compare', compare],
  ['average', average],
  ['part', part],
  ['mark', mark],
  ['level', level],
  ['change', change],
  ['strong', strong],
  ['weak', weak],
  ['nominal', nominal],
  ['filler', filler.filter((word) => word.length > 1)],
]);

/**
 * Units and measure words that may follow a numeral in news copy, without 万 and 亿.
 * Sources: GB 3100—1993 and GB 3101—1993 (units of measurement), 《现代汉语八百词》 (measure words), and the compound
 * counts of statistical bulletins (人次, 班次, 剂次 …).
 */

/** Units of a continuous quantity: an integer printed with one of them may itself be rounded. */
const continuous = `
公里 千米 米 厘米 毫米 微米 纳米 里 海里 英里 英尺 光年 公尺
平方公里 平方千米 平方米 平方厘米 平米 公顷 亩 平方 立方米 立方 立方厘米 立方千米 立方公里 升 毫升 方
吨 公斤 千克 克 毫克 斤 两 磅 盎司 标准吨 吨标准煤 吨公里 人公里 载重吨 总吨
千瓦时 兆瓦时 千瓦 兆瓦 吉瓦 瓦 千伏安 千伏 兆伏安 伏 安 焦 焦耳 卡 千卡 大卡 帕 兆帕 赫 赫兹 兆赫 马力 度电 标准立方米 标方
摄氏度 度 ℃ °C ° 分贝 勒克斯 毫克/升 比特 字节 兆 GB MB TB KB GHz MHz kHz Hz Mbps Gbps
km kg km² m² m³ cm mm ㎡ ㎥ ㎞ ㎏ mg ml GW MW kW kWh kV KV TWh GWh t ha
小时 分钟 秒 刻钟 毫秒 个小时 工时 学时 课时 机时
`;

const money = `
元 美元 欧元 港元 日元 英镑 卢布 韩元 澳元 加元 新台币 台币 卢比 法郎 新元 泰铢 里亚尔 坚戈 雷亚尔 比索 林吉特 港币 人民币元 块钱 毛钱 角 分钱
`;

const time = `
年 个月 月 天 日 周 星期 个星期 个季度 季度 学年 学期 年级 世纪 年代 岁 周岁 周年 工作日 个工作日 昼夜 届
`;

const counts = `
人 名 位 个 户 家 所 座 处 项 件 条 次 场 期 批 轮 台 套 辆 架 艘 只 头 匹 口 眼 株 棵 本 册 部 篇 幅 张 份 枚 块 片 段 栋 幢 间 层 盏 支 组 节 例 起 宗 桩 笔 单 票
种 类 款 门 道 级 档 环 步 点 圈 站 站次 线 路 列 趟 班 队 群 股 派 系 排 行 页 卷 集 首 曲 出 幕 局 盘 颗 粒 滴 顿 餐 桌 碗 杯 瓶 箱 包 袋 盒 桶 罐 捆 束 朵 把 双 对 副 顶 根 丛 面 具 尊 顷 垛 筐 篮 车 船 针 剂 味 帖 丸 方面 大类 大 强 小类 中类
人次 户次 车次 架次 台次 台套 台件 件套 册次 件次 场次 项次 班次 辆次 例次 剂次 人份 人日 人年 人天 航次 频次 批次 轮次 艘次 头只 只羊单位 羊单位 标箱 标准箱 企次 家次 单次 吨次 万次 课次 点位 席 席位 床 张床 箱次 平台 镇 乡 村 县 市 区 省 旗 国 州 盟 岁半 个人 代 族 字 词 题 分 胜 负 平 金 银 铜 金牌 银牌 铜牌 球 连冠 连胜 连败 连涨 连跌 连增 连降 连霸 冠王 端 员 星 星级 元级
个百分点 百分点 基点 个基点 点位 倍 番 成 折
只次 对次 村次 点次 日次 篇次 幅次 株次 亩次 人时 大洲 个国家 国别 界别 学科 科 军 师 团 营 连 州市 省份 座次 艘船 机组 台机组 公里/小时 人/平方公里
章 款 则 封 通 声 遍 回 下 番次 茬 季 垄 畦 窝 胎 尾 羽 峰 蓬 盆 孔 跨 联 拱 闸 井 站点 网点 摊 摊位 铺 展位 车位 泊位 工位 座位 床位
`;

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

const all = [continuous, money, time, counts].flatMap(words);

/** Units whose figures may be rounded even when printed as integers. */
const continuousUnits: ReadonlySet<string> = new Set(words(continuous));

/** By first character, longest first: what a scanner tries at a place. */
const byFirst = new Map<string, string[]>();
for (const unit of new Set(all)) {
  const list = byFirst.get(unit[0]!);
  if (list) list.push(unit);
  else byFirst.set(unit[0]!, [unit]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** Whether the figures of the unit (`元/年`: of its numerator) measure something continuous. */
export function isContinuous(unit: string): boolean {
  const slash = unit.indexOf('/');
  return continuousUnits.has(slash < 0 ? unit : unit.slice(0, slash)) || slash > 0;
}

/**
 * Characters after which a one-character measure word is part of another word: 5个 + 月 is a unit of its own, 三线 + 城市
 * is not a count of lines. Keys are measure words, values the characters that must not follow.
 */
const notBefore: Readonly<Record<string, string>> = {
  成: '为立员功本果效绩长都人年就熟分语交型品形渠套千百份',
  折: '叠射扣腾磨返旧合算',
  分: '之别类布析配期公店支校行局院部享工管区级钟流散离担',
  点: '燃亮击评赞名多半钟',
  度: '假过数量',
  方: '案式面法便向针才可能',
  员: '工',
  面: '对向临',
  部: '门署分队委',
  级: '别',
  对: '于口接照比应外象',
  把: '握关',
  口: '岸号',
  里: '面',
  代: '表理替码',
  国: '家际务民内道防庆画学',
  市: '场民长级委政',
  区: '域别间长级',
  县: '级长委域',
  镇: '长区',
  村: '民级干委',
  乡: '村亲镇',
  省: '级长委',
  族: '自',
  州: '长',
  站: '在起立',
  路: '径线过',
  线: '上下索城',
  行: '动业为政程驶走',
  位: '于置居列',
  家: '庭乡里园长属',
  台: '湾风',
  科: '技学研',
  师: '生资范傅',
  团: '队结体员',
  平: '台均方安衡稳等',
  金: '融额',
  通: '过知道用',
  回: '归顾到收应望答家落暖升',
  下: '降一来去午乡基大列',
  星: '期级',
  月: '球',
  周: '期边到转围',
  强: '调化国大',
  大: '学量家力会幅于多约厦',
  期: '间望待盼',
  环: '境保节比卫',
  车: '间站辆',
  船: '舶',
  井: '然',
  单: '位一独元',
  条: '件例约款',
  起: '来到步源草点',
  出: '现口来台生发去行',
  首: '先次都府创',
  局: '长面部',
  组: '织建成合',
  支: '持付出撑援部教行农',
  节: '约日能假点',
  集: '中体团成合约聚',
  营: '业造商养收销',
  连: '续接',
  军: '事队',
  两: '个名位家所座处项次种类大',
  时: '期代间',
  端: '口',
  轮: '流',
  场: '所地景馆',
  尾: '声',
};

/** The longest unit that stands at the offset, or the empty string. */
export function unitAt(text: string, at: number): string {
  const list = byFirst.get(text.charAt(at));
  if (!list) return '';
  for (const unit of list) {
    if (!text.startsWith(unit, at)) continue;
    const next = text.charAt(at + unit.length);
    if (next && notBefore[unit]?.includes(next)) continue;
    return unit;
  }
  return '';
}

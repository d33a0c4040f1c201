import { TaggedWords } from './tagged-words.js';

/** Nouns by which the phrase around a figure is told to end or to go on. Collected as those of `claim-words.ts`. */
function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Heads that say little alone: a verb before them belongs to their name (建设|资金, 种植|面积). */
export const lightHeads = new TaggedWords([
  [
    'head',
    words(`
资金 专项资金 项目 面积 经费 人员 人数 人次 数 数量 总数 总量 总额 额 量 率 值 产值 收入 支出 成本 任务 工程 基地 中心 团队 队伍 活动 机构 企业 单位 岗位 能力 水平 标准 规模 价格 费用 费 款 金额 金 站 点 班 会 证 户 线 机 员 者 师 工 队 里程 长度 产量 销量 产能 设施 设备 网络 平台 系统
对象 群体 家庭 场所 协议 合同 计划 方案 期 次数 床位 业务 业务量 案件 事项 问题 时间 时长 时限 周期 覆盖率 增加值 利润 余额 缺口 指数 比例 比重 占比 示范区 园区 区域 主体 联合社 合作社 大户 公司 车间 厂 场 室 院 馆 所 处 费率 车辆 船舶 物资 产品 作物 用房 用地 用水 用电 服务 补贴 补助 奖励 培训 检查 保险 费收入 总收入 总支出 工程款 贷款 体系 工人
`),
  ],
]);

/** Those who do something: after them a verb begins what they do. */
export const agents = new TaggedWords([
  [
    'agent',
    words(`
居民 村民 市民 农民 牧民 农牧民 农户 牧户 贫困户 脱贫户 养殖户 种植户 大户 住户 用户 商户 经营户 群众 职工 员工 工人 农民工 学生 新生 考生 教师 老师 医生 护士 专家 干部 党员 妇女 儿童 老人 老年人 青年 患者 病人 志愿者 求职者 消费者 爱好者 残疾人 毕业生 从业者 劳动力 选手 运动员 游客 游人 观众 读者 旅客 代表 委员 企业 公司 单位 机构 部门 学校 医院 村庄 乡镇 嘎查村 嘎查 社区 国家 地区 省份 城市 车辆 孩子 家庭 家长 战士 官兵 队员 民警 会员 学员 参保人 员
`),
  ],
]);

/** Places that are named by what they are to the page. */
export const wholePlaces = new TaggedWords([
  [
    'place',
    words(
      '全国 全省 全区 全市 全盟 全旗 全县 全镇 全乡 全村 全校 全院 全厂 全球 全州 全社区 全街道 全苏木 我国 我省 我市 我区 我县 我旗 我盟 我镇 我乡 我村 我州 我校 我院 该省 该市 该区 该县 该旗 该盟 该镇 该乡 该村 该校 该院 该公司 该社区 该苏木 该街道',
    ),
  ],
]);

/** How the names of places and of organisations end. */
export const nameEnds = new TaggedWords<'place' | 'organisation'>([
  [
    'place',
    words('自治区 自治州 自治县 自治旗 特别行政区 省 市 盟 州 县 旗 区 镇 乡 苏木 街道 村 嘎查 社区 林区 左旗 右旗'),
  ],
  [
    'organisation',
    words(`
医院 学院 大学 中学 小学 学校 幼儿园 公司 集团 银行 法院 检察院 局 委员会 厅 办公室 服务中心 中心 图书馆 博物馆 文化馆 科技馆 美术馆 体育馆 开发区 高新区 园区 示范区 产业园 工业园 科技园 加工园 物流园 保健院 卫生院 卫健委 发改委 校区 院区 协会 商会 学会 研究院 研究所 管理处 管理局 农场 林场 牧场 保护区 景区
水厂 电厂 铁路局 海关 边检站 火车站 机场 口岸 联合会 总会 红十字会 工会 妇联 团委 支队 大队 派出所 税务局 剧院 书店 乌兰牧骑
`),
  ],
]);

/** Common words that end as place names do. */
export const commonEnds = new TaggedWords([
  [
    'word',
    words(`
城镇 乡镇 村镇 小镇 古镇 名镇 强镇 重镇 制镇 范镇 城区 小区 牧区 山区 灾区 库区 旗区 县区 市区 郊区 辖区 片区 矿区 校区 病区 展区 专区 特区 老区 新区 街区 城市 都市 超市 上市 股市 夜市 集市 楼市 车市 门市 级市 省市 县市 外省 跨省 节省 各省 各市 各县 各旗 各区 各镇 各乡 各村 各盟 各州 旗县 区县 强县 名县 范县 困县 贫县 点县
大县 困村 贫村 点村 范村 政村 然村 中村 心村 丽村 乡村 农村 民村 发区 贸区 税区 能区 务区 民区 活区 护区 范区 验区 产区 业区 地区 作区 灌区 试区 住区 度区 游区 览区 养区 化区 家乡 城乡 下乡 返乡 离乡 水乡 故乡 回乡 联盟 同盟 欧盟 东盟 结盟 加盟 神州 红旗 国旗 党旗 锦旗 全省 全市 全县 全旗 全区 全镇 全村 全乡 木乡 县乡 乡村 两省 两市 三省 农区 农牧区
个县 个市 个区 个镇 个乡 个村 个旗 座市 座村 市县 市区 城街 类社区
`),
  ],
]);

/** Surnames of one character, the commonest hundred and some (公安部 《二〇二一年全国姓名报告》). */
export const surnames =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤包乌葛康施牛洪安倪庞樊兰殷乔齐阎褚佟祁裴翟聂芮岑詹虞鲍窦冼甄邢俞耿骆';

/** Things that a property is told of without their name: 项目|总投资, 新校区|总建筑面积. */
export const nameless = new TaggedWords([
  ['thing', words('项目 工程 公司 企业 该项目 整个项目 项目一期 项目二期 新校区 新院区 园区 校区 院区 景区 厂区')],
]);
/** What is told of them. */
export const properties = new TaggedWords([
  [
    'property',
    words('总投资 计划投资 总建筑面积 建筑面积 总面积 占地面积 占地 全长 总长 总长度 总造价 总装机 年产值 年产能'),
  ],
]);

// Rewrites src/lexicons/data/idioms.ts from the dictionary inside the npm package `@node-rs/jieba` (MIT; dict.txt: word, count,
// tag) and the sounds that `pinyin-pro` (MIT) knows. Neither is a dependency of kanwu; whoever refreshes the data runs, in a
// folder of no importance:
//
//   npm i --ignore-scripts @node-rs/jieba@2.0.3 pinyin-pro@3.29.4
//   node <kanwu>/test/tools/build-idioms.mjs node_modules
//
// The dictionary lists some wrong forms beside the idiom that was meant (按步就班 3, 按部就班 90). Which of these are slips and which
// are lawful variants (义正辞严), its counts do not tell: those that src/lexicons/data/confusable-words.ts lists are slips, and
// all others are accepted.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node build-idioms.mjs <node_modules with @node-rs/jieba and pinyin-pro>');
const data = (name) => fileURLToPath(new URL(`../../src/lexicons/data/${name}.ts`, import.meta.url));
const versionOf = (name) => JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version;
const { pinyin } = await import(pathToFileURL(resolve(folder, 'pinyin-pro/dist/index.mjs')).href);

/** Words seen at least so often are idioms that a slip may be measured by. */
const seenIdiom = 5;
const seenPhrase = 12;
/** Words of two characters seen at least so often may explain a run away. */
const seenPair = 30;

const words = new Map();
for (const line of readFileSync(join(folder, '@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
  const [word, count, tag] = line.trim().split(' ');
  if (tag && /^[\u4e00-\u9fff]+$/.test(word)) words.set(word, { count: Number(count), tag });
}

const curated = readFileSync(data('confusable-words'), 'utf8');
const wrong = new Set([...curated.matchAll(/([\u4e00-\u9fff]+)\/[\u4e00-\u9fff]+/g)].map((match) => match[1]));

// 无时无刻, 世外桃源 and others that the dictionary tags as something else.
const extra =
  '相拥而泣 相拥而眠 喜极而泣 献计献策 短斤少两 缺斤少两 缺斤短两 保驾护航 克难奋进 隐瞒真相 虚构事实 映入眼帘 挂图作战 倒排工期 婉言谢绝 真金白银 一房难求 一票难求 一床难求 联防联控 群防群治 源头治理 疏堵结合 以案促改 警钟长鸣 抢抓机遇 奋楫扬帆 踔厉奋发 笃行不怠 勇毅前行 赓续前行 接续奋斗 苦干实干 夙夜在公 靠前指挥 闻令而动 尽锐出战 精准施策 分类施策 因村施策 综合施策 多措并举 多点发力 同向发力 同频共振 握指成拳 凝心铸魂 固本培元 强基固本 提质增效 降本增效 提档升级 扩容提质 扩面提质 建强补弱 走深走实 见行见效 一抓到底 紧盯不放 挂牌督办 跟踪问效 追责问责 问题导向 目标导向 结果导向 底线思维 系统观念 守正创新 稳步前行 有力有序 干劲十足 信心满满 笑容满面 一席难求 车水马龙 大饱眼福 大饱口福 旧貌换新 稻浪翻滚 硕果飘香 瓜果飘香 颗粒归仓 颗粒饱满 穗大粒饱 长势喜人 丰收在望 五谷丰登 六畜兴旺 抢收抢种 趁墒播种 精耕细作 科学管护 错峰出行 有序放行 守土尽责 邻里和睦 敬老爱老 孝老爱亲 爱岗敬业 默默奉献 甘于奉献 大爱无疆 医者仁心 悬壶济世 桃李满园 学有所教 病有所医 住有所居 弱有所扶 劳有所得 幼有所育 老有所依 老有所乐 老有所为 应保尽保 应收尽收 应检尽检 应接尽接 应救尽救 应退尽退 应转尽转 宜居宜业 和美乡村 产业兴旺 生态宜居 乡风文明 治理有效 生活富裕 山水林田 一村一品 一户一策 一企一策 一事一议 点多面广 量大面广 时间紧迫 任务艰巨 使命光荣 责任重大 前景广阔 未来可期 再创辉煌 再立新功 续写华章 谱写新篇 铸就辉煌 载入史册 名垂青史 浩气长存 英勇顽强 不怕牺牲 久久不能 一路同行 携手并进 携手同行 互利共赢 合作共赢 优势互补 资源共享 互联互通 共建共享 共商共建 开放包容 查漏补缺 抓早抓小 早发现早 早诊早治 切中要害 历史悠久 底蕴深厚 地灵人杰 钟灵毓秀 碧波荡漾 湖光山色 云雾缭绕 普天同庆 万家团圆 阖家欢乐 阖家幸福 幸福安康 平安喜乐 世外桃源 无时无刻 天伦之乐 绿水青山 金山银山 不忘初心 脱颖而出 风雨无阻 持之以恒 迫在眉睫 有目共睹 博大精深 欣欣向荣 蒸蒸日上 络绎不绝 如火如荼 美轮美奂 琳琅满目 流连忘返 津津乐道 赞不绝口 喜闻乐见 因地制宜 因材施教 众志成城 齐心协力 同心协力 一如既往 砥砺前行 行稳致远 久久为功 善作善成 群策群力 集思广益 统筹兼顾 与时俱进 开拓创新 求真务实 脚踏实地 兢兢业业 任劳任怨 无私奉献 默默无闻 呕心沥血 鞠躬尽瘁 勇往直前 攻坚克难 迎难而上 披荆斩棘 乘风破浪 扬帆起航 再接再厉 薪火相传 力透纸背 恭恭敬敬 山清水秀 精益求精 勤勤恳恳 日新月异 并肩作战 栉风沐雨 开拓进取 锐意进取 继往开来 承前启后 防患未然 驰而不息 因势利导 落地生根 硕果累累 其乐融融 古色古香 历久弥新 薪尽火传 言传身教 教书育人 立德树人 德艺双馨 桃李天下 临危受命 雪中送炭 守望相助 交口称赞 不负众望 勇立潮头 遥遥领先 凤毛麟角 人山人海 人头攒动 济济一堂 群贤毕至 出谋划策 建言献策 开诚布公 谆谆教诲 淡泊名利 廉洁奉公 克己奉公 秉公执法 明察秋毫 真相大白 法网恢恢 融会贯通 勤能补拙 刻苦钻研 实事求是 通俗易懂 老少皆宜 老骥伏枥 精神矍铄 沧海桑田 破茧成蝶 凤凰涅槃 浴火重生 柳暗花明 茅塞顿开 推诿扯皮 拖泥带水 不甘示弱 连绵不断 鸟语花香 春意盎然 生机盎然 疲惫不堪 安居乐业 艰苦创业 白手起家 勤俭节约 开源节流 物美价廉 哄抬物价 包罗万象 形形色色 司空见惯 明哲保身 风雨兼程 蓄势待发 严防死守 手足情深 血脉相连 难分伯仲 不分伯仲 龙争虎斗 稳操胜券 捷报频传 风清气正 海晏河清 国泰民安 安定团结 太平盛世 繁荣昌盛'.split(
    ' ',
  );

// What newspapers write every day: offices, laws, insurances, set phrases of reports. A slip in them is as plain as one in an
// idiom. Longer ones stand as runs of four. Made by hand.
const terms =
  '一带一路 一站式服 上市公司 不忘初心 专业合作 专项整治 专项行动 专项资金 世界纪录 业主委员 严厉打击 严重违纪 中华民族 中国人民 中国特色 中小企业 为民服务 主题教育 举报电话 久久为功 义务教育 乡村振兴 二氧化碳 互相推诿 互联网络 交通事故 交通安全 交通管理 交通运输 产业发展 产业园区 产业扶贫 产业结构 产业链条 享受国务 人力资源 人口普查 人员伤亡 人均可支 人均收入 人居环境 人工智能 人民代表 人民政府 人民检察 人民法院 人民调解 人民银行 从业人员 从严治党 代表大会 价格指数 任务目标 企业家精 优化升级 伟大复兴 传统文化 低保对象 住房保障 住房公积 住院治疗 体育场馆 体育设施 体育运动 作风建设 使命担当 供水管网 供电公司 依法治国 依法行政 依法逮捕 侦查终结 便民服务 信息公开 信息化建 信息技术 信用信息 信用合作 信用社会 借贷纠纷 健康教育 健身活动 光伏发电 免疫功能 党员干部 党风廉政 全民健身 全面从严 全面小康 全面建设 全面推进 全面落实 公交线路 公共交通 公共卫生 公共文化 公共服务 公共资源 公共预算 公安机关 公积金贷 共同体意 养殖基地 养老保险 养老服务 养老机构 再创佳绩 农业农村 农业银行 农产品质 农村信用 农村公路 农村居民 农民合作 农田水利 冠心病患 凝心聚力 出口总额 出生人口 刑事拘留 刑事责任 创业担保 创新驱动 初心使命 制度建设 剪彩仪式 劳动争议 劳动保障 劳动合同 劳动模范 勇于创新 医务人员 医护人员 医疗保险 医疗保障 医疗卫生 医疗器械 医疗服务 医疗机构 协商会议 协调发展 卫生健康 危险驾驶 历史文化 反腐倡廉 反腐败斗 发展格局 发展理念 发布会上 发送旅客 取保候审 取得成效 取得进展 可持续发 可支配收 司法机关 合不拢嘴 合作社社 合同纠纷 合法权益 同比下降 同比增长 启动仪式 呼吸系统 命运共同 咨询电话 商业银行 善作善成 因地制宜 因时制宜 团结奋斗 困难群众 固定资产 国内生产 国务院政 国土资源 国有企业 国道改造 圆满完成 圆满落幕 地区生产 垃圾分类 垃圾处理 城乡居民 城乡建设 城乡规划 城市建设 城市管理 城市规划 城镇化率 城镇居民 基层党组 基础教育 基础设施 增加值增 外资企业 大数据中 大气污染 天然气管 失业保险 失信惩戒 奋勇争先 奋发有为 奥运会上 如期完成 妇幼保健 媒体报道 嫌疑人员 存款余额 学习教育 学习贯彻 学前教育 守信激励 安全感满 安全生产 安全隐患 实施意见 实施方案 审判执行 客运班线 宣传教育 宣传活动 密密匝匝 密密麻麻 对外开放 对外贸易 小康社会 就业创业 居民消费 工业增加 工伤保险 工作人员 工作任务 工作会议 工作总基 作总基调 工作报告 工作方案 工作机制 工商银行 工程质量 市场监督 市场监管 常住人口 平稳有序 平稳运行 幸福感安 应急救援 应急演练 应急管理 应急预案 座谈会上 廉政建设 建筑材料 建筑面积 建设工程 建设银行 开工建设 开幕仪式 开幕式上 开除党籍 弱势群体 归属感增 心理健康 心脑血管 志愿服务 志愿者们 快递业务 思想政治 急诊抢救 总基调上 慢性疾病 成效显著 户口簿复 户籍人口 手术治疗 扎实推进 打击违法 执业证书 执行案件 技术创新 技术推广 技术改造 技能培训 技能大赛 抓获归案 投诉举报 投资环境 投资需谨 抗旱救灾 抗生素类 抢险救灾 护林防火 报名时间 报名条件 担当作为 拉开帷幕 招商引资 持续推进 指导意见 按时完成 接受采访 接待游客 推诿扯皮 提前完成 提起公诉 揭牌仪式 播种面积 支配收入 改革创新 改革开放 攻坚克难 政务公开 政务服务 政府特殊 政治协商 政治建设 政治站位 政治责任 故意伤害 教师队伍 教育培训 教育教学 敢于担当 敬请谅解 数字化转 数字经济 文化建设 文化旅游 文化遗产 文明城市 文艺演出 新冠肺炎 新发展理 新能源汽 新质生产 新闻发布 新闻媒体 施工单位 施工现场 旅客发送 旅游收入 旅游景区 旅游资源 无期徒刑 旧城改造 春运期间 显著成效 有序推进 有期徒刑 有限公司 有限责任 服务业发 服务中心 服务大厅 服务水平 服务群众 服务质量 未成年人 权益保护 核酸检测 检察机关 检查委员 棚户区改 森林覆盖 森林防火 植树造林 残疾人士 比上年增 毫不动摇 毫不放松 毫不犹豫 毫不留情 民主生活 民事责任 民族团结 民族复兴 民营企业 民间借贷 水利工程 水利设施 水土保持 水土流失 水平提升 水环境质 污染防治 污水处理 法律援助 法律法规 法律责任 法治政府 流动人口 消费价格 消费市场 消费者权 消防安全 消防救援 深入推进 深化改革 清洁能源 游客人次 满意度达 牢记使命 物业管理 物价水平 物流园区 物质文化 特此公告 特此说明 特此通知 特殊津贴 特色产业 特色社会 犯罪嫌疑 环境保护 环境整治 环境治理 环境监测 环境质量 环比增长 现代农业 现代化建 现代服务 班子成员 生产总值 生命安全 生态保护 生态修复 生态文明 生态环境 生育保险 电信诈骗 电力设施 电子商务 留守儿童 畜牧养殖 疫情防控 疫苗接种 疾病预防 监察委员 监督检查 监督管理 监视居住 盗窃案件 目标任务 目标责任 相互推诿 真抓实干 矛盾纠纷 知识产权 碧水蓝天 碳中和目 碳达峰碳 社会主义 社会保险 社会保障 社会力量 社会效益 社会救助 社会治理 社会消费 社会监督 社会稳定 社会组织 社区服务 种植面积 科学技术 科技创新 积极进展 移送起诉 稳中有升 稳中有进 稳中有降 稳中求进 稳定增长 稳步推进 稳步提升 空气质量 立德树人 立案侦查 立案审查 竣工验收 笔试面试 第一产业 第三产业 第二产业 签约仪式 管理制度 管理办法 粮食产量 粮食安全 粮食生产 精准扶贫 精神文明 糖尿病患 素质教育 纠纷调解 纪律检查 组织建设 组织生活 经济发展 经济增长 经济效益 经济社会 经济运行 结构调整 统筹兼顾 统筹协调 统筹推进 综合执法 绿水青山 网络安全 网络诈骗 美丽乡村 羞羞答答 群众生命 老年人口 老旧小区 考试时间 职业技能 职业教育 职业资格 联系电话 股份有限 能力建设 能力提升 脱贫攻坚 自主创新 自然资源 节能减排 节能降耗 荒漠化治 药品监督 获得感幸 营业执照 营业收入 营商环境 落下帷幕 蓝天保卫 蓝天白云 融资担保 行政处罚 行政审批 行政执法 行政拘留 行政撤职 覆盖率达 规划设计 规模以上 规章制度 记者招待 证书复印 诈骗案件 诉讼请求 诚实守信 谨慎驾驶 财产安全 财产损失 财政支出 财政收入 财政预算 责任公司 责任制度 责任担当 责任落实 质生产力 质量发展 质量监督 贯彻党的 贯彻执行 贯彻落实 贷款余额 贸易顺差 资产投资 资格证书 走在前列 超额完成 跨境电商 身份证号 轨道交通 转型升级 运动会上 进出口总 进口总额 违法犯罪 违法行为 违纪违法 违规违纪 退休人员 退役军人 退耕还林 通信网络 道路交通 道路运输 邮政快递 采访中说 金融机构 金融风险 银行贷款 铸牢中华 锦标赛冠 门诊患者 闭幕式上 队伍建设 防汛抗旱 防灾减灾 隐患排查 集中整治 零售总额 青少年犯 非物质文 面试成绩 顺利完成 颁奖仪式 预防控制 领导干部 领导班子 风力发电 食品安全 食品药品 高新技术 高标准农 高等教育 高血压病 高质量发 高速公路 高速铁路 龙头企业'.split(
    ' ',
  );

// Heroes of a novel fill the dictionary: 令狐冲见 is no idiom.
const names = /^(?:令狐|欧阳|司马|慕容|东方不|岳不群)/;
const frequent = (word, count) => (words.get(word)?.count ?? 0) >= count;
/** Built of words that stand by themselves: 发现|自己, 再|进一步. A slip in it is no slip of an idiom. */
const isBuilt = (word) =>
  (frequent(word.slice(0, 2), seenPair) && frequent(word.slice(2), seenPair)) ||
  frequent(word.slice(0, 3), seenIdiom) ||
  frequent(word.slice(1), seenIdiom);
const isIdiom = (word, { count, tag }) =>
  (tag === 'i' && count >= seenIdiom) || (tag === 'l' && count >= seenPhrase && !isBuilt(word));
const idioms = [
  ...new Set([
    ...extra,
    ...terms,
    ...[...words]
      .filter(([word, entry]) => word.length === 4 && isIdiom(word, entry) && !names.test(word))
      .map(([w]) => w),
  ]),
].filter((word) => !wrong.has(word) && !/[一二三四五六七八九十百千万]{2}|[他她它]/.test(word));

/** A syllable with what ears and input methods confuse made one: zh/z, ch/c, sh/s, -ang/-an, -eng/-en, -ing/-in. */
const heard = (syllable) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n')
    .replace('ü', 'v');
// The other readings of most characters are rare (说 yuè, 朱 shū), and would make strangers alike.
const readTwice = new Set(
  '了着长行重还得都和处传藏单弹朝曾差调恶发更冠好号会几假间角结解尽禁据卷空乐累量难宁强曲散丧少舍省盛数似宿挑为系相降兴血应与载正中种转钻地的便薄背奔臂参称乘担当倒度朵分佛干给哄华划见将教看落埋没蒙磨泊迫铺奇切塞扇识食说刷思拓吐王鲜校削要殷饮晕脏扎占只吁否'.split(
    '',
  ),
);
const soundsOf = new Map();
function sounds(char) {
  let known = soundsOf.get(char);
  if (!known) {
    const all = pinyin(char, { multiple: true, toneType: 'none', type: 'array' });
    known = new Set(all.slice(0, readTwice.has(char) ? 2 : 1).map(heard));
    soundsOf.set(char, known);
  }
  return known;
}
const near = (a, b) => [...sounds(a)].some((sound) => sounds(b).has(sound));

const byGap = new Map();
for (const idiom of idioms)
  for (let i = 0; i < 4; i++) {
    const key = `${idiom.slice(0, i)}?${idiom.slice(i + 1)}`;
    byGap.set(key, [...(byGap.get(key) ?? []), idiom]);
  }

// 《现代汉语词典》第7版 gives these as other forms of what the dictionary has: 也作.
const otherForms =
  '朗朗上口 得意洋洋 洋洋得意 惊惶失措 莫明其妙 指手划脚 名符其实 钩心斗角 勾心斗角 故技重演 嘻皮笑脸 流言飞语 两厢情愿 投资须谨'.split(
    ' ',
  );

/** Runs of four that stand in the dictionary, alone or within a longer word, and that an idiom would claim. */
const accepted = new Set(otherForms);
const idiomSet = new Set(idioms);
for (const word of words.keys())
  for (let at = 0; at + 4 <= word.length; at++) {
    const run = word.slice(at, at + 4);
    if (idiomSet.has(run) || wrong.has(run)) continue;
    for (let i = 0; i < 4; i++)
      for (const idiom of byGap.get(`${run.slice(0, i)}?${run.slice(i + 1)}`) ?? [])
        if (near(run[i], idiom[i])) accepted.add(run);
  }

/** Runs of three that stand in the dictionary, alone or within a longer word, though an idiom holds them with a gap: 有作为. */
const gaps = new Set(idioms.flatMap((idiom) => [idiom[0] + idiom.slice(2), idiom.slice(0, 2) + idiom[3]]));
const acceptedGaps = new Set();
for (const word of words.keys())
  for (let at = 0; at + 3 <= word.length; at++)
    if (gaps.has(word.slice(at, at + 3))) acceptedGaps.add(word.slice(at, at + 3));

const classes = new Map();
const decoder = new TextDecoder('gb18030');
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++) {
    const char = decoder.decode(Uint8Array.of(high, low));
    if (!/^[\u4e00-\u9fff]$/.test(char)) continue;
    for (const sound of sounds(char)) classes.set(sound, (classes.get(sound) ?? '') + char);
  }

/** Idioms that say something without their last character: 中国人, 时间|紧, 获得感 (a run of four out of a longer term), 早发现. */
const termSet = new Set(terms);
const ends = new Set([...words.keys()].map((word) => word.slice(-3)));
const bound = /[不以与而之且因若使所于为和从被把其既]/;
const closes = (char) => !bound.test(char) && frequent(char, 3000);
const acceptedHeads = new Set(['走在前', '早发现']);
for (const idiom of idioms) {
  const head = idiom.slice(0, 3);
  if (termSet.has(idiom) || ends.has(head) || (frequent(head.slice(0, 2), seenPair) && closes(head[2])))
    acceptedHeads.add(head);
}

const pairs = new Map();
for (const [word, { count, tag }] of words)
  if (word.length === 2 && count >= seenPair && !tag.startsWith('nr'))
    pairs.set(word[0], (pairs.get(word[0]) ?? '') + word[1]);

const sorted = (texts) => [...texts].sort();
writeFileSync(
  data('idioms'),
  `// Generated by test/tools/build-idioms.mjs from @node-rs/jieba ${versionOf('@node-rs/jieba')} (MIT) and pinyin-pro ${versionOf('pinyin-pro')} (MIT). Do not edit.

/** Idioms of four characters, one after the other. */
export const idioms =
  '${sorted(idioms).join('')}';

/** Runs of four characters that differ from an idiom in one character of a near sound, and are lawful all the same. */
export const accepted =
  '${sorted(accepted).join('')}';

/** Runs of three characters that an idiom becomes when it loses an inner one, and that are lawful all the same. */
export const acceptedGaps =
  '${sorted(acceptedGaps).join('')}';

/** What stands whole without the last character of an idiom, and is lawful: 中国人 of 中国人民. */
export const acceptedHeads =
  '${sorted(acceptedHeads).join('')}';

/** Characters of GB 2312 that sound alike or nearly so, class by class. A character with several readings stands in several. */
export const sounds =
  '${sorted(classes.values()).join('|')}';

/** Frequent words of two characters: a bar, the first one, then all second ones. */
export const pairs =
  '|${sorted([...pairs].map(([first, seconds]) => first + sorted(seconds).join(''))).join('|')}';
`,
);
console.log({ idioms: idioms.length, accepted: accepted.size, classes: classes.size, pairs: pairs.size });

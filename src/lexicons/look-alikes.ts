/**
 * Characters that the eye and the scanner take for one another, class by class. Made by hand from the tables of 形近字 that
 * schools and proofreaders use (教育部《义务教育语文课程标准》字表, 《图书编校质量差错案例》); classes, not pairs: each member
 * may stand for each other one.
 */
const classes =
  '篇遍编偏骗 兢竞竟 暖暧 徒徙陡 末未 毫豪 贯惯 辩辨辫 弛驰 燥躁噪澡 撤撒撇 栗粟 祟崇 糜靡 眩炫 谒竭揭 晴睛 扰忧 茸葺 肓盲 灸炙 杳查 荼茶 钓钩 治冶 折析拆 斑班 萎委 戍戌戊 缭潦嘹撩 ' +
  '棘辣 蛰蜇 浙渐 溅贱 瑕暇遐 掘崛倔 胁协 骛鹜 蜂峰锋烽 垠银 恬甜 汨汩 膺赝 赡瞻 讪汕 觅见 姿恣 惮殚 赎渎 ' +
  '未末 土士 己已巳 人入 日曰 千干于 天夭 工土 刀力 九丸 儿几 又叉 今令 午牛 合台 含舍 ' +
  '仪议 代伐 住往佳 任仟 休体 但伹 侯候 使便 促捉 倒例 偏编遍 借惜措错 值植置 僚潦燎 冒昌 ' +
  '再冉 冶治 准淮 凉谅 划戏 刚钢 刺剌 券卷 厉历 史吏 否杏 呈皇 味昧 哀衷 唱倡 喝渴 ' +
  '噪燥躁操 困因 坏环 坦垣 提堤 堵赌 塔搭 塞寨 境镜 壁璧 夏复 奋奄 妨防 姑始 娱误 宇字 ' +
  '官宫 宣宜 害割 密蜜 导异 射谢 尉慰 岗冈 峡狭 巨臣 帅师 席度 库车 延廷 弘私 征证 徒徙 ' +
  '微徽 徐除 忆亿 快块 怡治 恒桓 情清 慎镇 戌戍 扎札 扩矿 抓爪 抢枪 抱报 担坦 拆折析 ' +
  '拔拨 拟似 拦栏 持特待 挂桂 挥辉 探深 接按 推堆 描猫 搏博 摸模 撒撤 播插 收牧 政改 ' +
  '效郊 救求 敞敝 斤斥 旅族 旗期 易昌 昂昴 普晋 暑署 暖援 暴爆 杨扬 材村 板版 枢抠 枝技 ' +
  '校较 株珠 格恪 档挡 桥轿 梁粱 棉绵 椎推 楼搂 概慨 榆愉 槐愧 檀擅 次决 欧殴 武式 段假 ' +
  '母毋 氏氐 汁汗 汽气 沪护 注往 秦奉 流疏 济挤 浓农 涌通 港巷 溯湘 灸炎 占古 烈裂 热势 ' +
  '焰陷 爱受 率卒 班斑 瓜爪 甘廿 甩用 界介 留贸 疆缰 监盐 盘盆 眼根 矩短 研妍 破坡 硬便 ' +
  '票栗 秀委 科料 种钟 租组 程裎 竞竟 童章 第弟 管菅 籍藉 粮娘 素索 紧繁 纪记 纯钝 线钱 ' +
  '练炼 组祖 绍招 经径 结洁 给拾 绩债 继断 续读 绿录 缓暖 缩宿 罚罪 置署 群郡 考老 耕耘 ' +
  '肖宵 股般 胜性 脑恼 腾滕 腿退 航般船 良艮 苏办 茶荼 荐存 获荻 营宫 董重 裁栽载 履覆 ' +
  '规现观 览揽 解懈 订钉 访坊 评坪 识织 诉拆 谊宜 负贝 责贵 货贷 质盾 构购 贺架 资姿 ' +
  '险脸检捡 末木本 匝匣 越趋 踪综 轮抡 较校 运远 达迷 迁迂 返近 连莲 迪油 迫追 述术 逐遂 遗遣 部陪 郭享 酒洒 ' +
  '理埋 量童 铁轶 链键 锦绵 镇填 阅阔 际标 击陆 限根 难准 静净 非排 颁频 领颂 饮钦 馆管 ' +
  '骑椅 恰洽 曲典 漫慢 浸侵 沿治 抒杼 杭抗 栖牺 戒戎 茂戊 拘狗 折拆 抑仰 沟构购 柏拍 ' +
  '裘袭 井并 郗郤郄 荀苟 蒿篙 绥馁 蘑磨 券劵 赢羸 崇祟 陡徒 覃谭 妹姝 辙撤澈 掣挚 苑宛 沅沉 钧钩 冼洗 泠冷 萧肃 尧晓 侍待持 ';

const classesOf = new Map<string, string[]>();
for (const each of classes.trim().split(' '))
  for (const character of each) classesOf.set(character, [...(classesOf.get(character) ?? []), each]);

/** Whether two characters are taken for one another by their shape. */
export function lookAlike(one: string, other: string): boolean {
  return classesOf.get(one)?.some((each) => each.includes(other)) ?? false;
}

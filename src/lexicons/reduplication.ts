/**
 * What Chinese lawfully says twice in a row, and what it never does. Compiled by hand from the descriptions of reduplication
 * in grammars of Modern Chinese (吕叔湘《现代汉语八百词》, 朱德熙《语法讲义》) and from reading news copy.
 */

/** Characters that double to a word or to "each, every": 慢慢, 常常, 人人, 件件, 星星. */
export const doublingCharacters: ReadonlySet<string> = new Set(
  '常渐仅刚紧牢纷勃实件个村千万火殷层满批条双天茫阵组大红久干净裸座叠草频坦荡踏处艘哥句深方面步家蒸浓一缓环两悄项幅迢欣辆新张钉时种年月日人户代世口事样点声丝缕片颗粒块道段行列排队群堆串遍次回趟岁早晚夜星妈爸爷奶姐弟妹叔舅姑婶婆公娃宝太乖圆胖瘦高长远近轻重冷热暖凉甜苦辣香白黑黄绿蓝青灰亮暗静快慢好多少偏明默悠渺滔浩苍郁葱皑皎熊炯津循谆孜兢战滚涓潺绵源依盈看想说听走谈聊问试等找玩坐站歇尝闻摸猜数瞧读写练帮催劝擦洗扫谢偷匆历往连屡平活生硬足整区小微隐约凛凄楚楚奕翩袅娓津津泛急徐姗冉巍峨累磊落落赫烈腾洋汪粼闪跳蹦笑哭进出来去上下里外前后通本字笔刀针线枝朵株棵根束滴碗杯桌门窗墙街巷路桥山水河川村寨乡镇县市省国校班室家园栋幢间层级品等',
);

/** Sounds, which double and triple at will. */
export const sounds: ReadonlySet<string> = new Set(
  '哈呵嘿嘻哇呜啊咚嗡轰滴叮嘟唰哗啦嗯哦噢喔欸咕咩喵汪嘎叽喳咯吱呀呼咔嚓砰啪嗒哒铛当噼隆扑通',
);

/** Words of two characters that double as they are: 研究研究, 雪白雪白. */
export const doublingWords: ReadonlySet<string> = new Set(
  (
    '研究 商量 考虑 休息 锻炼 打听 收拾 打扫 琢磨 合计 合算 放松 请教 指点 照应 打量 掂量 盘算 溜达 ' +
    '热闹 高兴 轻松 凉快 暖和 舒服 痛快 清静 ' +
    '雪白 通红 乌黑 漆黑 碧绿 金黄 滚烫 冰凉 笔直 滚圆 崭新 湛蓝 火红 瓦蓝 生疼 焦黄 蜡黄 惨白 煞白 喷香 ' +
    '许多 好多 老远 恭喜 谢谢 等等 慢慢'
  ).split(' '),
);

/** Words that double when people speak, and hardly elsewhere: 大家多交流交流. */
export const spokenDoubles: ReadonlySet<string> = new Set(
  (
    '讨论 了解 学习 准备 检查 参观 认识 体验 体会 活动 整理 布置 介绍 调查 观察 比较 交流 沟通 感受 照顾 关心 帮助 ' +
    '教育 批评 表扬 鼓励 解释 说明 回忆 思考 反省 反思 总结 核实 算计 安静 非常 十分 特别 永远 加油 欢迎 注意 小心 ' +
    '是的 好的 没有 不行 可以 知道 你好 快来 不要 不是 不用 明白 放心 辛苦 抱歉 再见 感谢'
  ).split(' '),
);

/** Words whose double may be two words meeting: 代表代表全体, 研究研究生, 发展发展中国家. */
export const meetingWords: Readonly<Record<string, readonly string[]>> = {
  研究: ['生', '员', '院', '所'],
  发展: ['中国家', '改革'],
  学习: ['强国', '者', '型'],
  服务: ['业', '员', '器', '型'],
  管理: ['者', '员', '层', '局'],
  建设: ['者', '银行', '局'],
  工程: ['师', '院'],
  经济: ['学', '体'],
  教育: ['部', '局', '厅', '家', '者'],
  投资: ['者', '人'],
  消费: ['者', '品'],
  生产: ['者', '力'],
  设计: ['师', '院', '者'],
  检察: ['院', '官', '长'],
  科学: ['家', '院'],
  运动: ['员', '会'],
  主持: ['人'],
  工作: ['者', '组', '队', '站', '人员', '室', '日'],
  志愿: ['者'],
  记者: ['站', '节'],
  领导: ['小组', '干部', '班子', '人'],
  参与: ['者'],
  政府: ['部门', '机构'],
  人民: ['日报', '网', '政府', '法院', '检察院', '医院', '代表', '币', '群众'],
  中国: ['银行', '移动', '电信', '联通', '石', '人民', '科学', '工程', '社会', '共产党'],
  国际: ['化', '奥', '足'],
  国家: ['级', '队', '电网', '能源'],
  企业: ['家'],
  艺术: ['家', '团'],
  文化: ['馆', '站', '部'],
  旅游: ['局', '者'],
  教师: ['节'],
  护理: ['员', '站'],
  监督: ['员', '局'],
  指挥: ['部', '员', '官'],
  负责: ['人'],
  申请: ['人', '者'],
  代理: ['人', '商'],
  候选: ['人'],
  经营: ['者', '户'],
  创业: ['者', '园'],
  劳动: ['者', '力', '节'],
  运营: ['商', '者'],
};

/**
 * Grammatical words that never double: what may stand before the first (the end of a word: 目的|的) and what may stand after
 * the second (the beginning of one: 和|和平) so that the doubling is a meeting of two words.
 */
export const neverDoubled: Readonly<Record<string, { readonly after: string; readonly before: string }>> = {
  的: { after: '目端标众矢鹄有中', before: '确士哥卢' },
  和: {
    after: '总共平缓温柔饱调祥谐中随暖议讲媾附亲应唱谦泰丰永人仁义颐清雍丽天',
    before: '平谐睦解气田美善约缓好声龙县顺林政弦服盘尚合而煦蔼乐暖风衷稀会面风衣硕布静园',
  },
  在: {
    after: '存现正所实好内外潜旨自健不何意',
    before: '建校线岗场职编位野座途逃家册读任意乎于华京研内外产押校手案握地线先此朝',
  },
  与: { after: '参赠赋授给付干寄涉', before: '会日时众其此世共人民生' },
  被: { after: '棉植毛单踏夹绒羽芯床盖', before: '告子动褥面害套罩单俘乘侵' },
  把: { after: '一火扫拖车', before: '关握守脉柄手控持戏门子' },
  是: { after: '就于还但要可总只老不若正凡硬既倒便更或都也算或便国如', before: '否非以' },
  从: { after: '服自随顺听无依盲遵跟屈侍信胁主', before: '业事严化而此小容来前江军政教医者' },
  于: { after: '', before: '都田洪谦是归欢' },
  及: { after: '以普涉波顾触埃危殃不来', before: '时格其早至第' },
  向: { after: '方转倾走导面定志去意指趋动流朝风一双单横纵', before: '上下前后阳往导日东西南北着心好来量' },
  由: { after: '自理事缘经原', before: '于此来衷' },
  并: { after: '合兼吞归', before: '购且非不联存列行轨发入网处重举' },
  了: { after: '为除受不极得完公私明罢末未大一', before: '解结断无然之却事' },
  将: { after: '即必终行上中少大小老武名干健悍虎强猛主部勇', before: '军来要领士近会官帅相门' },
};

/** Nouns in 子, whose first character never doubles before it, unless it ends the word in front (三个月|月子). */
export const nounsInZi: Readonly<Record<string, string>> = {
  月: '个本当正蜜满岁年每半整0123456789一二三四五六七八九十几数两上下这那某',
  房: '住楼新平厂病库民商客书药乳私票营',
  孩: '小女男婴',
  妻: '夫前未贤',
  儿: '女婴幼孤少患男孤小',
  电: '核光水风供用停充发家来火通',
  种: '物一各两这那多品播选引每某几新',
  院: '医法学戏剧两分',
  裤: '衣长短棉',
  鞋: '皮棉布球跑',
  帽: '安草衣',
  桌: '书饭餐圆',
  椅: '座轮',
  筷: '',
  袋: '口麻塑脑',
  瓶: '水酒花药',
  狮: '',
  兔: '',
  鸽: '',
  饺: '水蒸',
  粽: '',
  嫂: '军兵月大',
  婶: '',
  柿: '西',
  茄: '番',
  橙: '',
  橘: '柑',
  腰: '',
  肚: '',
  脖: '',
  鼻: '',
  嗓: '',
  巷: '街',
  胡: '',
  影: '电摄投合留倒背',
  样: '一这那怎同多各',
};

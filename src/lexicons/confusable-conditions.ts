/** A wrong form, and what was meant. */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  readonly certainty: 'sure' | 'likely' | 'variant';
  /** What the text before the wrong form must match, up to its end (`$`). */
  readonly before?: RegExp;
  /** What the text behind the wrong form must match, from its start (`^`). */
  readonly after?: RegExp;
}

/** A clause begins here: the start of a passage, or a mark. */
const clauseStart = /(?:^|[,。;:!?、 “(])$/;
const numeral = /[一二两三四五六七八九十几这那每\d]$/;

function likely(words: string, condition: Pick<Confusable, 'before' | 'after'>): Confusable[] {
  return pairsOf(words).map(([wrong, right]) => ({ wrong, right, certainty: 'likely', ...condition }));
}

function variant(words: string, condition: Pick<Confusable, 'before' | 'after'>): Confusable[] {
  return pairsOf(words).map(([wrong, right]) => ({ wrong, right, certainty: 'variant', ...condition }));
}

function pairsOf(words: string): [string, string][] {
  return words.split(' ').map((entry) => entry.split('/') as [string, string]);
}

/**
 * Forms that are wrong only where the words around them say so: 截止 is a verb of its own (报名截止), 竟争 meets in 竟争相.
 * From the same sources as `data/confusable-words.ts`.
 */
export const conditional: readonly Confusable[] = [
  // 截止 says that something ends, 截至 that it is counted up to then: 截至目前; but 报名截止, 截止日期, 于…截止.
  ...likely(
    '截止目前/截至目前 截止日前/截至日前 截止发稿/截至发稿 截止今年/截至今年 截止去年/截至去年 截止昨/截至昨 截止今日/截至今日 截止本月/截至本月 截止上月/截至上月',
    {
      before: /(?:^|[^名报请稿票集费购拍已日间期将])$/,
    },
  ),
  // 登记薄弱环节, 意见薄厚: the wrong 簿 only where 薄 begins no word.
  ...likely(
    '意见薄/意见簿 户口薄/户口簿 登记薄/登记簿 记录薄/记录簿 记事薄/记事簿 练习薄/练习簿 签到薄/签到簿 账薄/账簿 花名薄/花名簿',
    {
      after: /^(?![弱厚利地片膜])/,
    },
  ),
  // 暧 stands in 暧昧 alone.
  ...likely(
    '送暧/送暖 温暧/温暖 取暧/取暖 供暧/供暖 保暧/保暖 回暧/回暖 春暧/春暖 冷暧/冷暖 暧和/暖和 暧心/暖心 暧气/暖气 暧流/暖流 暧阳/暖阳 暧冬/暖冬',
    { after: /^(?!昧)/ },
  ),
  ...likely('烦忙/繁忙', { before: /(?:^|[^麻耐厌心])$/ }),
  ...likely('截止/截至', { before: clauseStart, after: /^(?:20\d\d年|\d{1,2}月(?:\d{1,2}日|底|末))/ }),
  ...likely('截止/截至', { before: clauseStart, after: /^(?:\d{1,2}日)?(?:\d{1,2}时|\d{1,2}:\d{2}),/ }),
  // 桥梁、堤坝从两端合拢，写作合龙。
  ...likely('合拢/合龙', {
    before:
      /(?<!开启桥[^,。;]{0,3})(?:大桥|主桥|桥梁|特大桥|拱桥|大坝|堤坝|围堰|主跨|中跨|边跨|主拱|截流)[^,。;桥]{0,4}$/,
  }),
  // 缓缓合拢 meets in it.
  ...likely('缓合/缓和', { before: /(?:^|[^缓])$/, after: /^(?![拢上计成])/ }),
  ...likely('齐名/齐鸣', { before: /(?:汽笛|号角|锣鼓|鞭炮|钟鼓|礼炮|鼓乐|警笛|喇叭)$/ }),
  ...likely('照列/照例', { before: /(?:^|[^按对依遵参仿比拍])$/, after: /^(?![出举车表管队])/ }),
  ...likely('印入眼帘/映入眼帘', {}),
  ...likely('毫取/豪取', { after: /^[一二三四五六七八九十\d]+连胜/ }),
  ...likely('既使/即使', {
    before: clauseStart,
    after: /^(?!.{0,40}(?:又|[也还更][使让令]|使)).{1,24}[也都]/,
  }),
  // 既要发展，又要安全: the verb comes again behind 又.
  ...['要', '有', '能'].flatMap((verb) =>
    likely(`即${verb}/既${verb}`, { before: clauseStart, after: new RegExp(`^[^,。;]{1,12},[又也更]${verb}`) }),
  ),
  ...likely('既便/即便', { before: clauseStart, after: /^(?!利|捷|于|宜|民|携|又).{1,24}[也都]/ }),
  ...likely('即然/既然', { before: /(?:^|[^立随当旋])$/, after: /^(?!后)/ }),
  ...likely('立既/立即', { before: /(?:[,。;:!?、 “(]|[会要应须可将便])$/ }),
  ...likely('既日起/即日起 既刻起/即刻起', {}),
  ...likely('己经/已经', { before: /(?:^|[^自知律利克体异各为于人])$/, after: /^(?![营历济过受手商典])/ }),
  ...likely('权力/权利', { after: /^[和与及、]义务/ }),
  ...likely('义务和权力/义务和权利 义务与权力/义务与权利', { after: /^(?!机关|机构)/ }),
  ...likely(
    '幅对联/副对联 幅春联/副春联 幅手套/副手套 幅眼镜/副眼镜 付对联/副对联 付眼镜/副眼镜 付手套/副手套 付碗筷/副碗筷 付重担/副重担',
    {
      before: numeral,
    },
  ),
  ...likely(
    '副油画/幅油画 副国画/幅国画 副山水画/幅山水画 副书法作品/幅书法作品 副壁画/幅壁画 副画卷/幅画卷 副字画/幅字画 副蓝图/幅蓝图 副图景/幅图景',
    {
      before: numeral,
    },
  ),
  ...likely('凑和/凑合', { before: /(?:^|[^紧])$/ }),
  ...likely('布署/部署', { before: /(?:^|[^发公颁宣分])$/, after: /^(?!名)/ }),
  ...likely('部暑/部署', { after: /^(?![期假气热]|天|运|训|托)/ }),
  ...likely('幅射/辐射', { before: /(?:^|[^大小巨一两三几每这])$/, after: /^(?![门击入])/ }),
  ...likely('发韧/发轫', { after: /^(?![性劲力带皮])/ }),
  ...likely('沉缅/沉湎', { after: /^[于在]/ }),
  ...likely('陷井/陷阱', { before: /(?:^|[^塌沉凹])$/, after: /^(?![盖口田])/ }),
  ...likely('竟争/竞争', { after: /^(?!相|先|着|夺|吵|论|执|取)/ }),
  ...likely('竟选/竞选', { before: /(?:参加|参与|退出|宣布|角逐)$/, after: /^(?!择)/ }),
  ...likely('竟赛/竞赛', { after: /^(?!过|了)/ }),
  ...likely('竟技/竞技', { after: /^(?![高不])/ }),
  ...likely('究竞/究竟 毕竞/毕竟', { before: /(?:^|[^研完考])$/, after: /^(?![争赛技选价拍标聘相逐品])/ }),
  ...likely('时侯/时候', { before: /(?:的|什么|有|这|那|小)$/ }),
  ...likely('问侯/问候', { before: /(?:亲切|节日|新春|新年|诚挚|慰问和|祝福和|衷心|致以)(?:的)?$/ }),
  ...likely('等侯/等候', { before: /(?:排队|耐心|静静|原地|焦急|久久)(?:地)?$/ }),
  ...likely('等侯/等候', { after: /^(?:多时|已久|区|时间|在|着)/ }),
  ...likely('入场卷/入场券 优惠卷/优惠券 代金卷/代金券 消费卷/消费券 国库卷/国库券 购物卷/购物券 债卷/债券', {
    after: /^(?![土入走款进起宗首一])/,
  }),
  ...likely('国藉/国籍 学藉/学籍 书藉/书籍 户藉/户籍 典藉/典籍 祖藉/祖籍 原藉/原籍', { after: /^(?![此由口着机助])/ }),
  ...likely('接恰/接洽', { after: /^(?![好恰到当如逢似])/ }),
  ...likely('作崇/作祟', { after: /^(?![尚高敬拜文洋])/ }),
  ...likely('辑拿/缉拿 辑私/缉私 辑毒/缉毒', { before: /(?:^|[^编特专逻剪选])$/ }),
  ...likely('山洪爆发/山洪暴发 锐不可挡/锐不可当 五脏具全/五脏俱全 风云变换/风云变幻 博奕/博弈', {}),
  ...likely('座落于/坐落于 座落在/坐落在', { before: /(?:^|[^一二两三四五六七八九十几这那每整\d])$/ }),
  ...likely('作客/做客 坐客/做客', { after: /^.{0,8}(?:直播间|演播室|演播厅|访谈)/ }),
  // 大踏步前进, 阔步前进: 一阔步 is neither.
  ...likely('一阔步/阔步', { after: /^(?:前进|向前|迈|走|前行)/ }),
  ...likely('一扩步/阔步', { after: /^(?:前进|向前|迈|前行)/ }),
  ...likely('错施/措施', {
    before: /(?:有力|有效|采取|各项|具体|应急|防控|防范|保障|惠民|落实|政策|管控|便民|保护)(?:的)?$/,
  }),
  // 宁波菜 is cooked in 宁波, and 面积, 累积 stand before 畜禽.
  ...likely('波菜/菠菜', { before: /(?:^|[^宁])$/ }),
  ...likely('积畜/积蓄', { after: /^(?![禽牧产肉粪养舍力])/ }),
  ...likely('防犯/防范', { after: /^(?![罪人案规])/ }),
  ...likely('峻工/竣工', { before: /(?:^|[^严险陡冷高])$/ }),
  ...likely('堪察/勘察', { after: /^(?!加)/ }),
  ...likely('陪训/培训', { after: /^(?!练)/ }),
  ...likely('频临/濒临', { after: /^(?:灭绝|倒闭|破产|绝种|死亡|崩溃|失传)/ }),
  ...likely('频危/濒危', { after: /^(?:物种|动物|植物|野生|状态|的)/ }),
  ...likely('决择/抉择', { before: /(?:面临|做出|作出|人生|艰难|痛苦|重大)(?:的)?$/, after: /^(?!优)/ }),
  ...likely('烂用/滥用', { after: /^(?:职权|权力|农药|抗生素|药物|资金)/ }),
  ...likely('海棉/海绵', { after: /^(?:城市|宝宝|体|般|垫)/ }),
  ...likely('幕捐/募捐', { before: /(?:^|[^开闭谢落揭银序内黑])$/ }),
  ...likely('防讯/防汛', { after: /^(?:抗|工作|办|指挥|值守|形势|救灾|备|演练|物资)/ }),
  ...likely('脉博/脉搏', { after: /^(?![物览士弈])/ }),
  ...likely('气慨/气概', { after: /^(?![叹然])/ }),
  // 检查 is looked into by anybody, 检察 by the prosecution; 宣示 shows, 宣誓 swears.
  ...likely('检查院/检察院', {}),
  ...likely('检查员/检察员 检查长/检察长 检查官/检察官 检查委员会/检察委员会', {
    before: /检察(?:院|长|员|委员会)[^,。;]{0,20}$/,
    after: /^(?!会)/,
  }),
  ...likely('宪法宣示/宪法宣誓', {}),
  // 接收 takes things in, 接受 consents: 接受…请求, 接受辞职, 接受采访.
  ...likely('接收/接受', { after: /^(?:了)?(?:记者|本报|媒体|央视|[^,。;]{0,4})(?:采访|专访)/ }),
  ...likely('接收/接受', {
    after:
      /^(?:了)?(?:群众|社会|人民|舆论|组织|纪律|监察)*(?:监督|审查调查|纪律审查|监察调查|辞职(?![信书报申])|道歉|委托|邀请|批评|挑战|考验|治疗|教育引导)/,
  }),
  ...likely('接收/接受', { after: /^[^,。;]{1,36}(?:辞去|辞职)[^,。;]{0,36}请求/ }),
  ...likely('带上/戴上 带着/戴着', { after: /^(?:一?[副顶条枚]|了)?(?:老花|放大|近视|墨|太阳|护目|金边|黑框)镜/ }),
  ...likely('带上/戴上 带着/戴着 带好/戴好', {
    after: /^(?:了)?(?:安全帽|口罩|手套|老花眼镜|红领巾|头盔|草帽|手铐)[,。;、!]/,
  }),
  ...variant('成份/成分', { after: /^(?![股额证])/ }),
  ...variant('过份/过分', { before: /(?:^|[^超通经])$/, after: /^(?!额)/ }),
  ...variant('好象/好像', { after: /^(?![棋牙征鼻群])/ }),
  ...variant('图象/图像', { before: /(?:^|[^企版试意力])$/, after: /^(?![征棋牙])/ }),
  ...variant('结帐/结账 查帐/查账 转帐/转账 记帐/记账 算帐/算账 欠帐/欠账 坏帐/坏账 呆帐/呆账', {
    after: /^(?![篷幕房棚子内中外里门下])/,
  }),
];

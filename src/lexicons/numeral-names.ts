/**
 * Words, set phrases and place names that merely hold a numeral: what a scanner would otherwise read as numeral + measure
 * word. Collected from 《现代汉语词典》 headwords, the standing phrases of news prose and GB/T 2260 (place names).
 */
const list = `
四面八方 五湖四海 七上八下 三番五次 三番两次 十全十美 千家万户 千方百计 三位一体 五位一体 四位一体 三步并作两步 七嘴八舌 五花八门 三六九等
百年大计 百年树人 百年好合 千军万马 千里之行 千里迢迢 万里长城 万里长征 四通八达 两面派 两面三刀 三部曲 四部曲 五部曲 三字经 八面玲珑 四分五裂 七零八落 一分为二 三三两两
三级跳 三轮车 两轮车 四轮车 二级市场 三级甲等 二级甲等 三方机构 第三方 三方协议 两点一线 五星红旗 五星级 四星级 三星堆 五星 七星 三军 九州 神州 八方来客 八方 四方 四方来客
两口子 小两口 老两口 三口之家 五口之家 四季如春 四季 五环旗 两边 两面 三面红旗 三层楼 二层楼 两班倒 三班倒 七台河 五台山 五台县 三台县 九台区 三门峡 三门县 五家渠 三元区
二连浩特 八步区 七里河 四方台 五峰县 五峰土家族 三点水 两点论 三包 四个全面 四个意识 四个自信 两个维护 两个确立 三个代表 五个一工程 两个毫不动摇 四个伟大 六个坚持
两回事 三天两头 三条红线 八级工 四级英语 六级英语 百分百 百家争鸣 百家讲坛 百日咳 百岁老人 千岁 万岁 万人空巷 万人大会堂 九级浪 三线城市 二线城市 四线城市 五线谱 三线建设 三代同堂 四代同堂 五代十国 三国 三国志
三口 三江源 三千米障碍 二道区 两脚 四两拨千斤 半斤八两 三令五申 七十二行 三百六十行 三十六计 二十四节气 二十四孝 二十四史 十三陵 十三经 八一军旗 六一儿童节 五一劳动节 三八妇女节 五四运动 七七事变 九一八事变 八一南昌起义
两会 两院院士 两院 两岸 三农 三北 三峡 四川 三亚 九江 百色 千岛湖 万宁 五指山 六盘水 九寨沟 二维码 四合院 五保户 三好学生 两弹一星 三江 三年困难时期 十里洋场 十里长街 八里桥 三里屯 五里铺 十里堡 三里河 七里山塘 二里头
三点式 三道堰 三道湾 两步路 百万雄师 百万庄 千万要 千万不要 千万别 千万不能 万万不能 千万不可 亿万人民 亿万 千千万万 万万千千 万千 百万富翁 千万富翁 亿万富翁 万元户 千分尺 百分制 百分数 百分比 百分点
五年规划 五年计划 三年行动 五官科 九门提督 三世同堂 四起 五金 五门 八门 六神 七窍 五味 五位 三位数 两位数 四位数 五位数 六位数 两手抓 三手抓 二手车 二手房 二人转 二人台 二传手 两国 三国演义
两极 三餐 一日三餐 三句话 三言两语 两把刷子 四件套 三件套 十指 十字 十月革命 五月花 三月三 六月雪 二月二 九月九 七夕 双十一 二十国集团 七国集团 二十大 十九大 十八大 十七大 十六大 十五大 三驾马车
`;

interface Name {
  readonly text: string;
  /** Offset of the numeral in the name. */
  readonly at: number;
}

const numeral = /[〇零一二两三四五六七八九十百千万亿]/;
const byStart = new Map<string, Name[]>();
for (const text of new Set(list.split(/\s+/).filter(Boolean))) {
  for (let at = 0; at < text.length; at++) {
    if (!numeral.test(text[at]!)) continue;
    const key = text.slice(at, at + 2);
    const names = byStart.get(key);
    if (names) names.push({ text, at });
    else byStart.set(key, [{ text, at }]);
  }
}

/** The end of the name that holds the numeral at the offset, or -1. */
export function endOfNumeralName(text: string, at: number): number {
  const names = byStart.get(text.slice(at, at + 2)) ?? byStart.get(text.charAt(at));
  if (!names) return -1;
  let end = -1;
  for (const name of names) {
    const from = at - name.at;
    if (from >= 0 && text.startsWith(name.text, from)) end = Math.max(end, from + name.text.length);
  }
  return end;
}

/**
 * Pairs that split a whole between them, as statistical bulletins use them (国家统计局 统计公报 and its provincial
 * siblings): two parts so named, and no third, leave nothing over.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['线上', '线下'],
  ['男', '女'],
  ['合格', '不合格'],
  ['达标', '不达标'],
  ['已完成', '未完成'],
  ['已办结', '正在办理'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城市', '农村'],
  ['境外', '本土'],
  ['境外', '境内'],
  ['国内', '国外'],
  ['国内', '国际'],
  ['省内', '省外'],
  ['区内', '区外'],
  ['市内', '市外'],
  ['盟内', '盟外'],
  ['县内', '县外'],
  ['旗内', '旗外'],
  ['校内', '校外'],
  ['场内', '场外'],
  ['中央', '地方'],
  ['公办', '民办'],
  ['上半年', '下半年'],
  ['室内', '室外'],
  ['住院', '门诊'],
  ['进口', '出口'],
  ['税收', '非税'],
  ['新建', '改建'],
  ['新建', '改扩建'],
  ['公立', '民营'],
  ['国有', '民营'],
  ['直接', '间接'],
  ['有效', '无效'],
  ['白天', '夜间'],
  ['一期', '二期'],
  ['个人', '单位'],
  ['个人', '集体'],
  ['存量', '增量'],
  ['有机', '常规'],
  ['自筹', '财政'],
  ['职工医保', '居民医保'],
  ['职工', '居民'],
  ['本科', '专科'],
  ['夏粮', '秋粮'],
  ['新建', '二手'],
  ['新房', '二手房'],
  ['汉族', '少数民族'],
  ['内资', '外资'],
  ['生产', '生活'],
  ['货运', '客运'],
  ['客车', '货车'],
  ['成人', '儿童'],
  ['户籍', '非户籍'],
  ['基本支出', '项目支出'],
  ['陆上', '海上'],
  ['公共', '私人'],
  ['科学院', '工程院'],
  ['集中安置', '分散安置'],
  ['集中安置', '投亲靠友'],
  ['城区', '乡镇'],
  ['城区', '农村'],
  ['复查', '新发现'],
  ['第一年', '第二年'],
  ['上半场', '下半场'],
  ['口头', '书面'],
  ['应届', '往届'],
  ['集中式', '分布式'],
  ['财产险', '人身险'],
  ['跨区', '本地'],
  ['去程', '回程'],
];

/** Whether one of the texts names a kind and the other the only other kind. */
export function areComplements(one: string, other: string): boolean {
  if (negates(one, other) || negates(other, one)) return true;
  return pairs.some(([x, y]) => (one.includes(x) && other.includes(y)) || (one.includes(y) && other.includes(x)));
}

/** 常任理事国 and 非常任理事国: the one is named as not being the other. */
function negates(one: string, other: string): boolean {
  const not = /非([\u4e00-\u9fff]{2,8})$/.exec(other)?.[1];
  return not !== undefined && one.endsWith(not) && !one.endsWith(`非${not}`);
}

/** Whether one of the texts begins with a kind and the other with the only other kind. */
export function beginComplements(one: string, other: string): boolean {
  return pairs.some(
    ([x, y]) => (one.startsWith(x) && other.startsWith(y)) || (one.startsWith(y) && other.startsWith(x)),
  );
}

/**
 * What may stand behind a number that counts the members of a list. Collected from the measure words of
 * 《现代汉语八百词》 and the listings of news copy; which of them say that each member counts once is a judgement.
 */

/** Measure words that count the members of a list. Longest first: they are tried in order. */
export const listUnits =
  '个国家|国家|大类|方面|省份|大|个|名|位|人|家|所|座|处|项|件|条|种|类|款|级|档|镇|乡|村|县|区|市|省|旗|州|盟|国|地|方|门|部|科|户|只|台|套|本|首|篇|支|场|轮|站|路|线|届|章|幕|集|卷|册|出|幅|张|枚|则|道|样|股|派|族|朝|代|岛|江|河|湖|山|桥|校|院|馆|园|站点|期|环节|阶段|部门|份|组|层|色|味|岗|企|宗|起|关|步|季|宝|驾';

/** Places: their names are told in full, so that four cities have four names. */
export const placeUnit = /^(?:个?国家|国|省份|省|市|县|区|旗|州|盟|镇|乡|村|地)$/;
export const placeNoun =
  /^(?:省(?:区市|份)?|市(?:县|州)?|城市|地市|州市|设区市|国家|县(?:市|区)?|旗(?:县|区)?|区县|市县|区(?=[^域间别]|$)|乡镇|镇|乡|街道|社区|村(?!民|小组|医|干|居)|行政村|自然村|港口|口岸|站点|车站|赛区|直辖市|自治区|经济体|成员国|机场|分会场|校区|片区)/;

/** Nouns of kinds, stages and sides: a list before one of them names them one by one, whatever the numeral. */
export const kindNoun =
  /^(?:方面|环节|阶段|领域|要素|步骤|奖项|奖|组别|等级|级别|等次|档次|学科|专业|部门|季节|颜色|方言|民族|语种|工种|岗位|年级|班级|学段|品种|系列|板块|主题|节气|时段|层次|层级|维度|梯队|类型|类别|种类|科目|赛段|关键词|章节|篇章|单元|展厅|展区|方向|行业|产业|层面|支队|小组|单项|字|关口|难关|难题|防线|屏障|流程|工序|节点|党支部|支部|模块|频道|栏目|县级市|批次|朝代|时期|年份|月份)/;
export const kindUnit = /^(?:种|类|大类|站|级|档|轮|方|门|科|季|朝|色|味|步|关|方面|环节|阶段|部门|股|样)$/;

/** A Chinese numeral before one of these sums up a list even where no noun follows. */
export const summingUnit =
  /^(?:大|地|方|国|省|市|县|区|旗|州|盟|镇|乡|村|轮|级|门|科|朝|色|味|季|校|院|馆|宝|江|河|湖|山|岛|站|关|路|线|类|种|样|企|岗|驾)$/;

/** Provinces without their level: four cities of Shandong and Henan are not counted by these names. */
export const provinceName =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|全国|全省|全市|全县|国内|海外|亚洲|欧洲|非洲|美洲|北美|南美|拉美|大洋洲|东南亚|中东|华北|华东|华南|华中|东北|西北|西南)(?:省|自治区|地区)?$/;

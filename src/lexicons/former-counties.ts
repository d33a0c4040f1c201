/**
 * Counties with a name of one character that are none today, and the provinces that they lay in: older copy and history name
 * them. Made by hand from the changes that the Ministry of Civil Affairs publishes (县级以上行政区划变更情况) for counties
 * that became a city or a district, or took another name. Those that are counties still (沧县, 泾县) are in the gazetteer.
 */
const listed =
  '四川:安巴郫达灌彭开万简 重庆:巴开万 陕西:户鄠华耀彬葭郿 河南:陕辉汲密巩邓禹许郑孟林 山东:滕峄掖黄胶潍 江苏:邳吴泰 浙江:鄞嵊衢 ' +
  '安徽:宿亳滁 河北:定深冀霸涿蓟通滦晋 天津:蓟 北京:通 山西:霍朔忻崞解 辽宁:金盖复锦 湖南:郴 湖北:均随沔 江西:赣 福建:沙 ' +
  '广西:横贵邕钦 广东:钦崖儋连 海南:崖儋';

const byName = new Map<string, string[]>();
for (const entry of listed.split(' ')) {
  const [province = '', counties = ''] = entry.split(':');
  for (const county of counties) byName.set(`${county}县`, [...(byName.get(`${county}县`) ?? []), province]);
}

/** The short names of the provinces that a former county lay in. */
export const formerCounties: ReadonlyMap<string, readonly string[]> = byName;

/** Districts of cities that are none today, or none under that name in some city: named in older copy and in the names of courts and banks. From the same source. */
export const formerDistricts: ReadonlySet<string> = new Set(
  '崇文区 宣武区 卢湾区 闸北区 南汇区 南市区 塘沽区 汉沽区 大港区 下关区 白下区 沧浪区 平江区 金阊区 清河区 清浦区 维扬区 东山区 芳村区 萝岗区 江东区 下城区 江干区 四方区 桥东区 桥西区 郊区 旧城区 北塘区 崇安区 南长区 九里区 市中区 东区 西区 双桥区 万盛区 尖山区'.split(
    ' ',
  ),
);

/** The short names of all provinces, by which copy says where a county lies. */
export const provinceShorts: readonly string[] =
  '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 北京 天津 上海 重庆'.split(
    ' ',
  );

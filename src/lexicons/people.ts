import { surnames } from './claim-nouns.js';

const words = (text: string) => text.split(' ');

/** Offices and trades by their last two characters: two people of like names may have two of them. */
export const offices: ReadonlySet<string> = new Set(
  words(
    '局长 书记 书长 事长 总监 总编 察长 判长 士长 船长 机长 舰长 政委 司令 主任 县长 市长 镇长 乡长 村长 旗长 区长 省长 部长 厅长 处长 科长 所长 院长 校长 馆长 站长 队长 组长 班长 会长 社长 团长 厂长 行长 ' +
      '总理 主席 委员 代表 经理 总裁 教师 教授 医生 护士 警官 民警 法官 律师 院士 记者 讯员 摄影 编辑 作者 常委 察官 战士 教练 演员 导演 司机 店主 ' +
      '老板 责人 程师 究员 言人 支书',
  ),
);
/** How people are spoken of whatever they do. */
export const forms: readonly string[] = words('同学 老师 女士 先生 阿姨 大妈 大爷 老人 同志');

/** The last two characters of what stands right before a person's name: 记者|陈立军. Words for groups of people are in `agents`. */
export const titlesBefore: ReadonlySet<string> = new Set([
  ...offices,
  ...forms,
  ...words('女生 男生 夫人 妻子 丈夫 爱人 顾客 名叫 岁的 原告 被告 老伴 摊主 村医 师傅 站长 析师'),
]);

/** The first two characters of what follows right after one: a title, or a word for speaking. */
export const wordsAfter: ReadonlySet<string> = new Set([
  ...offices,
  ...forms,
  ...words('副县 副局 副市 副主 副书 表示 介绍 告诉 坦言 回忆 强调 指出 认为 透露 感慨 解释 笑着 激动 补充 担任 荣获'),
]);

/** Surnames that are words too, or are rare: enough where a title or a word for speaking stands by. */
const rareSurnames =
  '井桓辜郄古漆盘宛呙佴笪鲜粟单雒仝祝屠曲谷纪匡柳涂项甘童欧柯阮卓卞章庄麦穆蓝晏费沙辛凌霍娄宫苗桑党席鹿池荣仇闵滕左迟岳盛燕申冉鄢游阚佘谌蒲植邝缪揭喻隋郎冷米屈刁宗戚靳栾简车褚窦柴焦巩艾于邰尤奚柏云鲁凤花邬禹狄贝臧伏茅舒季危梅昝管房裘宣贲郁杭诸钮嵇滑翁荀羊惠封芮储汲糜松巫弓牧隗宓蓬郗班仰秋仲宁暴厉戎武符景束幸韶郜蓟薄宿鄂索籍蔺蒙胥苍闻莘贡劳逄姬扶郦雍璩桂濮寿边扈冀浦尚农温瞿慕茹习宦鱼容易慎戈庾暨衡弘寇阙沃蔚越夔隆晁敖訾那饶鞠丰巢蒯查荆竺盖益展楚毕归仉亓褟闾尉赫皇呼拓澹宇轩端司傅伍颜赖吉关皮廉卜湛谈麻印怀连逯昌元巴支乐';

/** Whether a UTF-16 code unit is a surname, or begins one of two characters: 1, or 0. */
export const isSurname = new Uint8Array(0x10000);
for (const surname of surnames + rareSurnames) isSurname[surname.charCodeAt(0)] = 1;

/** Words for kin and the like: of two people with like names, one may be the other's sister or classmate. */
export const kin =
  /哥哥|弟弟|姐姐|妹妹|兄弟|姐妹|兄妹|姐弟|大哥|二哥|儿子|女儿|长子|次子|孙[子女]|侄|父子|父亲|母亲|爸爸|妈妈|堂[哥弟姐妹兄]|表[哥弟姐妹兄]|双胞胎|孪生|同名|同班|名字/;

/** Words for several kin at once, or for people who have like names. */
export const together =
  /兄弟|姐妹|兄妹|姐弟|父子|父女|母子|母女|双胞胎|孪生|同名|名字|哥哥|弟弟|姐姐|妹妹|堂[哥弟姐妹兄]|表[哥弟姐妹兄]/;

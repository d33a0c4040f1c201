import type { Passage } from '../sources/source.js';
import { overlaps } from '../text/span.js';
import { defineCheck, type Finding, noOptions, type Place } from './check.js';
import { altered } from './name-variant/altered.js';
import { CopyText } from './name-variant/copy-text.js';
import { cutPlaces } from './name-variant/cut-places.js';
import { divisions } from './name-variant/divisions.js';
import { dropped } from './name-variant/dropped.js';
import { englishNames } from './name-variant/english-names.js';
import { joints } from './name-variant/joints.js';
import { misprinted } from './name-variant/misprinted.js';
import { organs } from './name-variant/organs.js';
import { people } from './name-variant/people.js';
import { shortPlaces } from './name-variant/short-places.js';
import { speakers } from './name-variant/speakers.js';
import { stems } from './name-variant/stems.js';
import { terms } from './name-variant/terms.js';
import { titles } from './name-variant/titles.js';

/** Copy that says itself that two names are nearly one. */
const ofNames =
  /应?更正为|应为“|(?:名字|姓名|地名|念起来|叫起来|读起来|读音)[^,。;]{0,12}(?:一样|相近|相似|相同|同音|只差|差一)|一[字音]之差|名字[^。]{0,4}一个“[^”]”|(?:非|不是)同一个?人|[只就]差一个字|(?<!不)同音[字名]/;

/** Whether the passage, or one right beside it, says so. */
function isOfNames(passages: readonly Passage[], { index }: Passage): boolean {
  const at = passages.findIndex((passage) => passage.index === index);
  return passages.slice(Math.max(0, at - 1), at + 2).some(({ folded }) => ofNames.test(folded));
}

/** A near-miss of a name that the rest of the copy or the gazetteer of divisions knows. */
export const nameVariant = defineCheck({
  id: 'name-variant',
  level: 'error',
  about: 'words',
  summary: { zh: '名称与本文他处或行政区划名录差一个字', en: 'A name one character away from the right one' },
  why: {
    zh: '地名、机构名漏一字，拼写检查看不出来；依据只取本文他处的写法和官方区划名录，绝不把一个真名改成另一个真名。',
    en: 'A dropped character makes a name that no spell checker knows. The evidence is the copy itself or the official list of divisions; one real name is never turned into another.',
  },
  options: noOptions,
  message: { zh: '“{printed}”应为“{instead}”？', en: '“{printed}” for “{instead}”?' },
  examples: {
    clean: [
      '追记乡村医生林如山。72岁的村医林如山安静地走了。',
      '达拉特旗、达茂旗、阿拉善左旗和阿拉善右旗都派了队，阿拉善旗是旧称。',
      '全旗、该县、老城区、中心城区、示范区、商务区都通了车。',
      '达拉特旗出台办法，达拉特旗开会，达拉特的冬天暖和了。',
      '第一中学、第二中学、第一中学、第二十中学联考。',
      '经济与社会发展离不开人力资源与社会保障。',
      '镇长李建设说完，镇里建设公园；书记覃正华和弟弟谭正华握手。',
      '人力资源社会保障部、市场监管局、卫健委、义务教育阶段学校都有意见和建议，我同意建议。',
      '一个是“绿色校园建设行动”，另一个是“红色校园建设行动”。',
      '贵州省代表团讨论，贵州省代表团审议，贵州代表团开放日。',
      '沿海省份、邻省和两省交界的县城都有分会场，沪市、深市休市，资金从县到村。',
      '加拿大魁省和安省停电，浙省、粤省是旧时的叫法。',
      '四川安县和北川同时受灾，巴县的旧衙门还在。',
      '河口县人民医院扩建，河口县医院招聘，河口县人民医院门诊照常。',
      '镇村民委员会开会，镇村委会贴出通知，镇村民委员会换届。',
      '临江市民中心开放，临江市民中心周末不休，临江市中心堵车。',
      '白沙国际机场通航，白沙机场扩容，白沙国际机场换新标识。',
      '青石高速公路通车，青石高速路收费，青石高速公路养护。',
      '河湾农牧民专业合作社分红，河湾农民专业合作社开会，河湾农牧民专业合作社扩社。',
      '我国驻古巴大使馆开放，古巴人围住他国驻古大使馆，我国驻古巴大使馆答问。',
      '我驻两国大使馆开放，我驻两国使馆升旗，我驻两国大使馆答问。',
      '云岭镇卫生院启用，云岭镇卫生院义诊，江岭镇卫生院扩建。',
      '《草原晨曲》首演，《草原晨曲》巡演，《草原牧曲》获奖。',
      '刘思雨说完，刘思雨同学坐下，她的妹妹刘思语同学接着说。',
      '社区书记喻静介绍情况，居民俞平说好。',
      '“值得。”王建国说。“当然。”李建国说。记者王建国拍照。',
      '大鲵国家公园开园，大鲵国家公园扩界，国家公园有了第六个。',
      '学生把“再接再厉”写成“再接再励”，把“川流不息”写成“穿流不息”。',
      'Gail Prentiss voted no, and Prentiss left. Kurt Prentis voted yes.',
      'In Germany, of all Germany, a German won. On Tuesday Anderson met Anderson, and so Andersen lost.',
    ],
    flagged: [
      '北京市今年少雨。⟦北市⟧空气好转，城北市场热闹。',
      '鄂尔多斯市⟦达特旗⟧的响沙湾迎来客人。',
      '达拉特旗修路，达拉特旗架桥，让⟦达特旗⟧的路更好走。',
      '⟦呼和特市⟧的冬天很冷。',
      '新建明德双语职业学校，明德双语职业学校今年招生，⟦明德双职业学校⟧扩建。',
      '县人力资源和社会保障局发布公告，县⟦人力资源与社会保障⟧窗口受理。',
      '该市⟦发展与改革⟧委员会批复了项目。',
      '城关第三中学高中部“⟦建工程⟧”完工。\n城关第三中学高中部扩建工程。',
      '达拉特旗的⟦风梁镇⟧开通公交。',
      '启动“农村电网八项改造工程”，⟦农村电网改造八项工程⟧年内完工。',
      '县生态与林业研究中心挂牌，⟦县生态和林业研究中心⟧招人。',
      '会议在山西省、⟦湖省⟧、四川省召开。',
      '⟦陕省⟧人民政府印发通知。',
      '湖南⟦岳市⟧华容县的大堤加固了。',
      '江苏⟦沭县⟧的花木上了网。',
      '白沙国际机场通航，⟦白沙国机场⟧扩容。',
      '河口县公立医院改革见效，⟦河口县公医院⟧改革再推一步。',
      '青石大河国家公园开园，⟦青石大河国家园⟧迎客。',
      '上榆能源有限公司投产，⟦上榆能源有限司⟧招工。',
      '云岭镇卫生院启用，云岭镇卫生院义诊，⟦云领镇卫生院⟧扩建。',
      '县自然资源局公示，⟦县自资然源局⟧巡查。',
      '河口疾控中心印发通知，河口疾控中心解读，⟦口疾控中心⟧答问。',
      '《草原晨曲》首演，《草原晨曲》巡演，《⟦草原晨典⟧》获奖。',
      '领队闻人慧介绍，发掘始于春天。“收获很大。”⟦闻人惠⟧说。',
      '市疾病预防控制中心提醒接种，市⟦疾病预防制中心⟧派出专家。',
      '代表们的⟦意建议⟧都记下了。',
      '支书覃正华敲门喊人，雨还在下。⟦谭正华⟧的嗓子哑了。',
      '教师卓玛央金介绍，比赛明年还办。⟦卓玛央宗⟧说，欢迎大家来。',
      '刘思雨同学得奖，刘思雨说她高兴，老师表扬⟦刘思语⟧同学。',
      '82岁的祝淑贞刷脸取餐。饭后，⟦祝淑珍⟧和老伙伴们排练合唱。',
      '青河县⟦生态环局⟧通报空气质量。',
      '享受⟦国务院政特殊津贴⟧的专家来了。',
      'Gail Prentiss voted no, and Mr. Prentiss left. ⟦Prentis⟧ said so on Monday.',
      'Captain Lamontagne came. On deck, Lamontagne spoke. ⟦Lamontange⟧ said the ship was old.',
    ],
  },
  *run({ passages }) {
    const found: (Finding & { readonly at: Place })[] = [...divisions(passages), ...joints(passages)];
    const taken = (place: Place) =>
      found.some((other) => other.level !== 'note' && other.at.passage === place.passage && overlaps(other.at, place));
    for (const finding of organs(passages)) if (!taken(finding.at)) found.push(finding);
    for (const finding of terms(passages)) if (!taken(finding.at)) found.push(finding);
    const copy = new CopyText(passages);
    for (const find of [dropped, altered, misprinted, people, speakers, shortPlaces, stems, cutPlaces, englishNames]) {
      for (const finding of find(copy)) if (!taken(finding.at)) found.push(finding);
    }
    for (const finding of titles(passages)) if (!taken(finding.at)) found.push(finding);
    // A doubt about a place gives way to what the copy proves of it.
    const sure = found.filter(({ level }) => level !== 'note');
    const isDoubled = ({ at, level }: (typeof found)[number]) =>
      level === 'note' && sure.some((other) => other.at.passage === at.passage && overlaps(other.at, at));
    for (const finding of found)
      if (!isDoubled(finding) && !isOfNames(passages, finding.at.passage) && !isQuotedAsWrong(finding.at))
        yield finding;
  },
});

/** 把“再接再厉”写成“再接再励”: told as a misprint. */
function isQuotedAsWrong({ passage: { folded }, start }: Place): boolean {
  return /(?:[写错打抄印念]成|误作|误写为|写作)[“‘]$/.test(folded.slice(Math.max(0, start - 5), start));
}

import { NearPhrases } from './near-phrase.js';

/**
 * Long set names of organs, offices and their affairs, of which copy now and then loses a character. A shorter
 * form is a slip only where what is left of a word stands alone: 市场监管局 and 人力资源社会保障 are names of their own.
 */
const names =
  '市人民政府 县人民政府 省人民政府 区人民政府 镇人民政府 乡人民政府 旗人民政府 州人民政府 人民法院 人民检察院 人民医院 中级人民法院 最高人民法院 第一人民医院 第二人民医院 第三人民医院 中国科学院 中国工程院 中国社会科学院 农业科学院 社会科学院 林业科学研究院 国际博物馆日 国家博物馆 国际机场 国家税务总局 国家统计局 文化广电旅游局 文化广电和旅游局 文化和旅游局 住房和城乡建设局 发展和改革委员会 发展改革委员会 发展和改革局 自然资源和规划局 水务集团 供电公司 供电分公司 粮食和物资储备局 民族宗教事务局 民族事务委员会 国有资产监督管理委员会 金融监督管理总局 乡村振兴局 气象台 气象局 疾控中心 慈善总会 红十字会 残疾人联合会 妇女联合会 文学艺术界联合会 科学技术协会 职业技术学院 师范大学 农业大学 外国语学院 外国语学校 实验小学 实验中学 第一中学 第二中学 第三中学 高级中学 职业高级中学 特殊教育学校 社区卫生服务中心 乡镇卫生院 中医医院 人力资源社会保障 人力资源和社会保障 疾病预防控制中心 市场监督管理局 市场监督管理总局 退役军人事务 卫生健康委员会 住房和城乡建设 城市管理综合执法 人民代表大会常务委员会 政治协商会议 纪律检查委员会 公共资源交易中心 不动产登记中心 党群服务中心 农业综合服务中心 社会主义核心价值观 城乡居民基本医疗保险 基本养老保险 医疗保障基金 社会保险事业 公安机关交通管理 国民经济和社会发展 义务教育学校 高等职业教育 人民检察院检察长 气象灾害应急 防汛抗旱指挥部 森林草原防灭火 安全生产委员会 生态环境局 生态环境厅 生态环境部 城市管理局 城市管理委员会 医疗保障局 交通运输局 交通运输厅 交通运输部 农业农村局 农业农村厅 农业农村部 自然资源局 自然资源厅 自然资源部 应急管理局 应急管理厅 应急管理部 行政审批局 教育体育局 中国人民银行 农业技术推广 国务院政府特殊津贴 人民代表大会 机关事务管理局 政务服务中心 便民服务中心 社会福利院 人民武装部 融媒体中心 融媒中心 公安局交警大队 交通警察支队 交通警察大队 消防救援支队 消防救援大队 刑事侦查大队 营业执照 行政处罚决定书 精神文明建设 知识产权保护 最低生活保障 基本公共卫生服务 食品药品监督'.split(
    ' ',
  );
/** What members of a congress give; but 同意建议, 有意建议. */
const advice = ['意建议', '意见建议'] as const;
const adviceBefore = /[的条些项]/;

interface Dropped {
  readonly start: number;
  readonly end: number;
  readonly official: string;
}

let known: NearPhrases | undefined;

/** Every set name of the text that has one slip in it: a character dropped, exchanged with its neighbour, or another one; in order. */
export function* droppedInside(text: string): Iterable<Dropped> {
  known ??= new NearPhrases(names, 5);
  for (const { start, end, phrase } of known.slipsIn(text)) yield { start, end, official: phrase };
  const [printed, official] = advice;
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1))
    if (adviceBefore.test(text.charAt(at - 1))) yield { start: at, end: at + printed.length, official };
}

/**
 * Set phrases that are listed together and have a fixed number of members, in the wording of the public documents that
 * coined them: party congress reports, government work reports, the Constitution and the core socialist values.
 */
const closedSets: readonly (readonly string[])[] = [
  '幼有所育、学有所教、劳有所得、病有所医、老有所养、住有所居、弱有所扶',
  '老有所养、老有所医、老有所教、老有所学、老有所为、老有所乐',
  '富强、民主、文明、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善',
  '创新、协调、绿色、开放、共享',
  '经济建设、政治建设、文化建设、社会建设、生态文明建设',
  '政治意识、大局意识、核心意识、看齐意识',
  '道路自信、理论自信、制度自信、文化自信',
  '科学立法、严格执法、公正司法、全民守法',
  '有理想、有道德、有文化、有纪律',
  '有理想、敢担当、能吃苦、肯奋斗',
  '产业兴旺、生态宜居、乡风文明、治理有效、生活富裕',
  '产业振兴、人才振兴、文化振兴、生态振兴、组织振兴',
  '德、智、体、美、劳',
  '自我净化、自我完善、自我革新、自我提高',
  '形式主义、官僚主义、享乐主义、奢靡之风',
  '伟大斗争、伟大工程、伟大事业、伟大梦想',
  '稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期',
  '保居民就业、保基本民生、保市场主体、保粮食能源安全、保产业链供应链稳定、保基层运转',
  '去产能、去库存、去杠杆、降成本、补短板',
  '政策沟通、设施联通、贸易畅通、资金融通、民心相通',
  '政治判断力、政治领悟力、政治执行力',
  '学思想、强党性、重实践、建新功',
  '信念坚定、为民服务、勤政务实、敢于担当、清正廉洁',
  '听党指挥、能打胜仗、作风优良',
  '法治国家、法治政府、法治社会',
  '春季、夏季、秋季、冬季',
].map((set) => set.split('、'));

const byMember = new Map<string, readonly (readonly string[])[]>();
for (const set of closedSets) for (const member of set) byMember.set(member, [...(byMember.get(member) ?? []), set]);

/**
 * The set phrases that a list lacks: the closed set that holds `member` and at least two more of the list's items, less
 * what the list has. Empty when there is no such set.
 */
export function missingMembers(member: string, items: readonly string[]): readonly string[] {
  for (const set of byMember.get(member) ?? []) {
    const others = items.filter((item) => item !== member && set.includes(item));
    if (new Set(others).size >= 2) return set.filter((phrase) => !items.includes(phrase));
  }
  return [];
}

/** Whether the phrase belongs to a closed set. */
export function isSetPhrase(phrase: string): boolean {
  return byMember.has(phrase);
}

/**
 * Names of state organs that hold 和, which the copy now and then prints as 与 or 及. From the State Council's list of its
 * constituent departments (国务院机构设置) and the bureaus that mirror them.
 */
const joined: readonly (readonly [first: string, second: string])[] = [
  ['人力资源', '社会保障'],
  ['发展', '改革'],
  ['工业', '信息化'],
  ['住房', '城乡建设'],
  ['文化', '旅游'],
  ['自然资源', '规划'],
];

/** A wrong joint between two halves that belong together. */
export interface WrongJoint {
  readonly start: number;
  readonly end: number;
  readonly official: string;
}

/** Finds the names of a text whose halves 与 or 及 joins. */
export function findWrongJoints(text: string): WrongJoint[] {
  const found: WrongJoint[] = [];
  for (const joint of '与及') {
    for (let at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
      for (const [first, second] of joined) {
        if (!text.endsWith(first, at) || !text.startsWith(second, at + 1)) continue;
        found.push({ start: at - first.length, end: at + 1 + second.length, official: `${first}和${second}` });
      }
    }
  }
  return found;
}

/** What follows the name when it is an organ's, and not a subject of talk: 发展和改革|委员会. */
export const organ = /^(?:委员会|委|部|厅|局)/;

/** The last word of a name of an organisation, a work or a place within a town. */
export const nameEnd =
  /(?:委员会|检察院|研究院|研究所|实验室|保健院|幼儿园|服务站|服务中心|示范区|开发区|度假区|产业园|工业园|合作社|运动会|博览会|工程|项目|学校|小学|中学|大学|学院|医院|法院|公司|集团|银行|协会|学会|中心|基地|园区|景区|小区|社区|街道|苏木|嘎查|广场|公园|大桥|水库|电站|铁路|高速|机场|剧院|书店|药房|会所|[局厅部院校馆站厂场所村镇乡旗县市州盟港湖山河寺])$/;

/** The last word of a name of a shop, an event or a plan: such names are shortened at will, so a missing character proves nothing. */
export const eventEnd =
  /(?:超市|商场|酒店|宾馆|饭店|餐厅|俱乐部|联合会|支部|联盟|论坛|大赛|活动|行动|计划|条例|平台|系统)$/;

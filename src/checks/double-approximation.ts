import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import { compare } from '../text/exact.js';
import { defineCheck, noOptions } from './check.js';
import { placeOfClaim } from './relation-finding.js';

const sides = new Set([
  '约',
  '大约',
  '大概',
  '约为',
  '约占',
  '约有',
  '近',
  '将近',
  '接近',
  '超',
  '超过',
  '逾',
  '突破',
  '不足',
  '不到',
  '至少',
  '最多',
]);
const behind = new Set(['左右', '上下', '多', '余', '几', '有余', '以上', '以下', '以内', '开外']);

/** A figure hedged on both sides, or a precise one with 余. */
export const doubleApproximation = defineCheck({
  id: 'double-approximation',
  level: 'warning',
  summary: {
    zh: '约数重复，或精确到个位的数带“余、多”',
    en: 'A figure hedged twice, or a precise one with 余 or 多',
  },
  why: {
    zh: 'GB/T 15835—2011《出版物上数字用法》：约数不叠用（约…左右、近…多）；“余、多、几”跟在整数之后，823余例这样精确到个位的数不能再带“余”。',
    en: 'GB/T 15835—2011: one hedge a figure (not 约…左右, 近…多); 余, 多 and 几 follow round numbers, so 823余例 contradicts itself.',
  },
  options: noOptions,
  message: {
    zh: '“{figure}”的约数用法有误：{hedges}',
    en: '“{figure}” is hedged wrongly: {hedges}',
  },
  examples: {
    clean: [
      '最近半年左右，菜价平稳，记者走近上百名老兵，他在接近终点的500米左右处摔倒。',
      '共收治患者820余例。',
      '约300人参加。',
      '用时5个多月。',
      '投资1155万余元。',
      '走了8公里多。',
      '年龄在18岁以上。',
      '全长12公里左右，最近上千人来过。',
    ],
    flagged: [
      '共收治患者⟦837余例⟧。',
      '⟦约300人左右⟧参加。',
      '用时⟦近5个多月⟧。',
      '吸引⟦超2000余名⟧游客。',
      '集合⟦1000多名左右⟧志愿者。',
      '接近总量的⟦六成左右⟧，⟦近半小时左右⟧办完，⟦近上千⟧名职工参加。',
    ],
  },
  *run({ claims, passages }) {
    for (const claim of claims) {
      const hedges = wrongHedges(claim) ?? hedgedBefore(claim);
      if (hedges) yield { at: placeOfClaim(claim), args: { figure: claim.figure.text, hedges } };
    }
    for (const passage of passages) {
      if (!passage.folded.includes('近')) continue;
      for (const { index, 0: printed } of everyMatch(passage.folded, twice)) {
        const hedges = printed.endsWith('左右') ? '近…左右' : `近…${printed[1]}`;
        yield { at: { passage, start: index, end: index + printed.length }, args: { figure: printed, hedges } };
      }
    }
  },
});

/** 近半小时左右, 近上千名: hedged twice, and no figure by itself. */
const twice =
  /(?<![附邻接最])近半(?:个?小时|年|天|个月)左右|(?<![附邻最靠临接走贴亲])近(?:上|成|数)[百千万](?=[名人个家户亩元米吨辆件])/g;

/** 接近总量的六成左右: about, and about again behind it. */
function hedgedBefore({ figure, passage, clause }: Claim): string | null {
  if (!figure.hedges.some((word) => word === '左右' || word === '上下')) return null;
  const lead = passage.folded.slice(clause.start, figure.start);
  const first = /(?<!在)(接近|将近|不到|超过)[^,。;、\d]{1,6}的$/.exec(lead)?.[1];
  return first ? `${first}…左右` : null;
}

function wrongHedges({ figure, passage }: Claim): string | null {
  const [first, ...others] = figure.hedges;
  if (first === undefined) return null;
  const second = others.find((w) => behind.has(w));
  if (sides.has(first) && second) return `${first}…${second}`;
  // 1000多名左右: the number is said to be more already.
  const around = others.find((w) => w === '左右' || w === '上下');
  if (/^[多余几]$/.test(first) && around) return `${first}…${around}`;
  if (figure.kind !== 'quantity' || !/^[多余]$/.test(first)) return null;
  // 8公里多, 5个多月: the hedge speaks of a fraction of the unit, not of more units.
  const numeral = passage.folded.slice(figure.numeral.start, figure.numeral.end);
  const next = passage.folded[figure.numeral.end];
  const precise = /^\d*[1-9]$/.test(numeral) && numeral.length >= 2 && (next === '多' || next === '余');
  return precise && figure.value && compare(figure.value, { n: 10n, d: 1n }) > 0 ? `${numeral}…${first}` : null;
}

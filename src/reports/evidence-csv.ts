import { evidenceMessages } from '../messages/evidence.js';
import type { Language } from '../text/words.js';
import type { ClaimEvidenceReport, DocumentEvidenceReport } from './evidence-schema.js';

const titles: Readonly<Record<Language, readonly string[]>> = {
  zh: '稿件 行 列 编号 数据 原句 指标 主体 时期 口径 下限 上限 单位 状态 结论 来源 来源行 来源列 来源数据 来源句 说明 记录人 日期 附言'.split(
    ' ',
  ),
  en: 'document,line,column,claim,figure,sentence,measure,subject,period,qualifier,low,high,unit,status,outcome,source,source line,source column,source figure,source sentence,why,by,on,note'.split(
    ',',
  ),
};

type Cell = string | number | null;

/**
 * The evidence as a table (RFC 4180): a row for each thing that bears on a claim, or one for a claim that nothing bears on.
 * It begins with a byte-order mark, without which Excel takes UTF-8 for something else.
 */
export function evidenceCsv(documents: readonly DocumentEvidenceReport[], language: Language): string {
  const rows = documents.flatMap(({ path, claims }) => claims.flatMap((claim) => rowsOf(path, claim, language)));
  return `\ufeff${[titles[language], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowsOf(path: string, claim: ClaimEvidenceReport, language: Language): Cell[][] {
  const words = evidenceMessages[language];
  const { low, high, unit } = claim.figure;
  const own: Cell[] = [
    ...[path, claim.line, claim.column, claim.claim, claim.quote, claim.sentence.quote],
    ...[claim.measure, claim.subject, claim.period, claim.qualifier, low, high, unit],
    ...[words.status(claim), words.outcome(claim)],
  ];
  const { verified } = claim;
  const found = claim.candidates.map((one): Cell[] => [
    ...[one.path, one.line, one.column, one.quote, one.sentence.quote],
    ...[one.why, null, null, null],
  ]);
  const terms = (claim.derivation?.terms ?? []).map((one): Cell[] => [
    ...[one.path, one.line, one.column, one.quote, one.sentence.quote],
    ...[claim.derivation!.working, null, null, null],
  ]);
  const linked = claim.links.map((one): Cell[] => [
    ...[one.url ?? one.path, one.line, one.column, one.quote, null],
    ...[words.stance(one) + words['link-state'](one), one.by, one.on, one.note],
  ]);
  const said =
    verified || claim.note
      ? [[null, null, null, null, null, null, verified?.by ?? null, verified?.on ?? null, claim.note]]
      : [];
  const all = [...said, ...linked, ...found, ...terms];
  return (all.length > 0 ? all : [Array<Cell>(9).fill(null)]).map((rest) => [...own, ...rest]);
}

/** Quoted where it has to be. Text that a spreadsheet would run as a formula is kept from that by an apostrophe. */
function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  const safe = /^[=@\t\r]|^[+-](?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { EvidenceSentences } from './evidence-sentences.js';

const respects = { measure: '指标', subject: '主体', period: '时期', qualifier: '口径' } as const;
const agreements = { same: '相同', similar: '相近', unsaid: '未明', differs: '不同' } as const;
const bearings = {
  agrees: '数值相符',
  rounds: '约为原数',
  differs: '数值不同',
  resembles: '数值相同，所指存疑',
} as const;

export const evidenceZh: EvidenceSentences = {
  why: ({ bearing, ...agreement }) =>
    [
      bearings[bearing],
      ...(Object.keys(respects) as (keyof typeof respects)[]).map((key) => respects[key] + agreements[agreement[key]]),
    ].join('，'),
  status: ({ status }) =>
    ({ unverified: '未核实', supported: '有出处', contradicted: '与来源不符', verified: '已核实' })[status],
  outcome: ({ outcome }) =>
    outcome === null
      ? '不追溯'
      : {
          supported: '与来源相符',
          rounded: '为来源数的约数',
          derived: '由来源数推得',
          contradicted: '与来源不符',
          unsupported: '来源中没有',
        }[outcome],
  bearing: ({ bearing }) => ({ agrees: '印证', rounds: '约数', differs: '不符', resembles: '仅数值相同' })[bearing],
  stance: ({ stance }) => ({ supports: '印证', contradicts: '不符' })[stance],
  'link-state': ({ state }) =>
    ({ found: '', moved: '（已移位）', lost: '（来源中已不存在）', address: '', missing: '（来源不在了）' })[state],
  'source-state': ({ state }) =>
    ({ same: '未改动', changed: '记录后改动过；请重看，再运行 kanwu claims', new: '尚未记录；kanwu claims 会记下' })[
      state
    ],
  'verified-by': ({ by, on }) => `已核实（${by}，${on}）`,
  'linked-by': ({ by, on }) => `${by}${on ? `，${on}` : ''}`,
  value: () => '数值',
  interval: ({ low, high, unit }) => `${low === high ? low : `${low ?? '不限'}～${high ?? '不限'}`} ${unit}`.trim(),
  said: () => '所指',
  relation: () => '关系',
  derived: () => '推得',
  recorded: () => '人工',
  note: () => '附言',
  disagree: () => '来源互相矛盾',
  'relies-on-nothing': () => '没有声明来源（front matter 的 relies-on、配置的 provenance，或 kanwu.sources.json）',
  coverage: ({ path, percent, borne, traced, contradicted, unverified }) =>
    `${path}：${percent}%（${borne}/${traced} 有出处，${contradicted} 不符，${unverified} 未核实）`,
  'coverage-all': ({ documents, percent, borne, traced }) => `${documents} 篇：${percent}%（${borne}/${traced}）`,
  'coverage-none': ({ path }) => `${path}：没有声明来源`,
  'coverage-below': ({ percent, required }) => `有出处的占 ${percent}%，要求 ${required}%`,
  linked: ({ path, claim, quote, to, file }) => `${path} ${claim} “${quote}” → ${to}（已记入 ${file}）`,
  unlinked: ({ path, claim, quote, count, file }) => `${path} ${claim} “${quote}”：撤去 ${count} 条依据（${file}）`,
  imported: ({ file, claims, already }) => `${file}：导入 ${claims} 条依据${already ? `，另有 ${already} 条已有` : ''}`,
};

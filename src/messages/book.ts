import type { Language } from '../text/words.js';

type Standing = 'verified' | 'supported' | 'rounded' | 'derived' | 'contradicted' | 'unsupported' | 'unverified';
type Level = 'error' | 'warning' | 'note';
type Said = 'fixed' | 'dismissed' | 'queried' | 'deferred';
type None = Record<never, never>;

/** What each phrase of the evidence book is told. */
interface BookArguments {
  title: None;
  skip: None;
  documents: None;
  document: { characters: number; claims: number; relations: number; flags: number };
  borne: { percent: number; borne: number; traced: number };
  'no-sources': None;
  filters: None;
  levels: None;
  standings: None;
  checks: None;
  reset: None;
  keys: None;
  copy: None;
  notes: { line: number };
  flag: { number: number };
  line: { line: number };
  level: { level: Level };
  standing: { standing: Standing };
  decided: { said: Said; by: string; on: string; stale: boolean };
  suppressed: { by: 'comment' | 'decision' | 'baseline' };
  working: None;
  fix: { from: string; to: string };
  relations: None;
  claims: None;
  figure: None;
  measure: None;
  interval: None;
  status: None;
  evidence: None;
  sources: None;
  'no-figures': None;
  'changed-source': None;
  'back-to': None;
  disagree: None;
  made: { version: string };
}

type BookSentences = { readonly [Code in keyof BookArguments]: (args: BookArguments[Code]) => string };

const zh: BookSentences = {
  title: () => '证据册',
  skip: () => '跳到正文',
  documents: () => '各篇',
  document: ({ characters, claims, relations, flags }) =>
    `${characters} 字 · 数据 ${claims} · 关系 ${relations} · 问题 ${flags}`,
  borne: ({ percent, borne, traced }) => `有出处 ${percent}%（${borne}/${traced}）`,
  'no-sources': () => '未声明来源，数据只作稿内核对',
  filters: () => '筛选',
  levels: () => '问题',
  standings: () => '数据',
  checks: () => '检查',
  reset: () => '全部显示',
  keys: () => 'n 下一处问题，p 上一处，Esc 收起',
  copy: () => '正文',
  notes: ({ line }) => `第 ${line} 行的问题`,
  flag: ({ number }) => `问题 ${number}`,
  line: ({ line }) => `第 ${line} 行`,
  level: ({ level }) => ({ error: '差错', warning: '疑错', note: '疑问' })[level],
  standing: ({ standing }) =>
    ({
      verified: '已核实',
      supported: '与来源相符',
      rounded: '为来源数的约数',
      derived: '由来源数推得',
      contradicted: '与来源不符',
      unsupported: '来源中没有',
      unverified: '未核实',
    })[standing],
  decided: ({ said, by, on, stale }) =>
    `${{ fixed: '已定改法', dismissed: '不改', queried: '问作者', deferred: '先放着' }[said]}（${by}，${on}）${
      stale ? '；稿件已变，须重定' : ''
    }`,
  suppressed: ({ by }) => ({ comment: '稿中注明不计', decision: '审定不改', baseline: '已知问题' })[by],
  working: () => '算式',
  fix: ({ from, to }) =>
    to === '' ? `改法：删“${from}”` : from === '' ? `改法：补“${to}”` : `改法：“${from}”→“${to}”`,
  relations: () => '稿中算式',
  claims: () => '数据一览',
  figure: () => '数据',
  measure: () => '所指',
  interval: () => '可取值',
  status: () => '状态',
  evidence: () => '依据',
  sources: () => '来源',
  'no-figures': () => '没有数据',
  'changed-source': () => '来源在记录之后改动过',
  'back-to': () => '回到稿件',
  disagree: () => '来源互相矛盾',
  made: ({ version }) => `kanwu ${version} 生成。“有出处”“相符”只就所列来源而言。`,
};

const en: BookSentences = {
  title: () => 'evidence book',
  skip: () => 'Skip to the copy',
  documents: () => 'Documents',
  document: ({ characters, claims, relations, flags }) =>
    `${characters} characters · ${claims} claims · ${relations} relations · ${flags} flags`,
  borne: ({ percent, borne, traced }) => `${percent}% borne out (${borne} of ${traced})`,
  'no-sources': () => 'relies on no source: checked against itself only',
  filters: () => 'Filters',
  levels: () => 'Flags',
  standings: () => 'Claims',
  checks: () => 'Checks',
  reset: () => 'Show all',
  keys: () => 'n next flag, p previous, Esc closes',
  copy: () => 'Copy',
  notes: ({ line }) => `Flags of line ${line}`,
  flag: ({ number }) => `flag ${number}`,
  line: ({ line }) => `line ${line}`,
  level: ({ level }) => level,
  standing: ({ standing }) =>
    ({
      verified: 'verified',
      supported: 'agrees with a source',
      rounded: 'rounded from a source',
      derived: 'derived from sources',
      contradicted: 'contradicted by a source',
      unsupported: 'in no source',
      unverified: 'unverified',
    })[standing],
  decided: ({ said, by, on, stale }) =>
    `${{ fixed: 'fix chosen', dismissed: 'dismissed', queried: 'queried', deferred: 'put off' }[said]} (${by}, ${on})${
      stale ? '; the copy has changed since' : ''
    }`,
  suppressed: ({ by }) => ({ comment: 'suppressed in the copy', decision: 'dismissed', baseline: 'known before' })[by],
  working: () => 'working',
  fix: ({ from, to }) =>
    to === '' ? `fix: delete “${from}”` : from === '' ? `fix: add “${to}”` : `fix: “${from}” → “${to}”`,
  relations: () => 'Arithmetic of the copy',
  claims: () => 'Claims',
  figure: () => 'Figure',
  measure: () => 'Of what',
  interval: () => 'Stands for',
  status: () => 'Status',
  evidence: () => 'Evidence',
  sources: () => 'Sources',
  'no-figures': () => 'no figures',
  'changed-source': () => 'the source has changed since it was recorded',
  'back-to': () => 'back to the copy',
  disagree: () => 'Sources disagree',
  made: ({ version }) => `Made by kanwu ${version}. “Agrees” and “borne out” speak of the listed sources only.`,
};

/** Every phrase of the evidence book, by language. Apart from the others, so that only the book loads them. */
export const bookMessages: Readonly<Record<Language, BookSentences>> = { zh, en };

import type { Language } from '../text/words.js';

interface Verdict {
  readonly faults: number;
  readonly characters: number;
  readonly rate: number;
  readonly limit: number;
  readonly passed: boolean;
  readonly kind: 'newspaper' | 'periodical';
}

/** What the score says to people. */
export interface ScoreSentences {
  readonly title: string;
  readonly columns: readonly [string, string, string, string];
  readonly categories: Readonly<Record<'fact' | 'figure' | 'character' | 'numeral-style' | 'punctuation', string>>;
  readonly headline: string;
  readonly less: Readonly<Record<'repeated' | 'numeral-style', string>>;
  readonly separator: string;
  readonly none: string;
  readonly verdict: (verdict: Verdict) => string;
  /** What the number is worth. */
  readonly caveat: string;
}

/** Above the limit by a hair must not read as the limit. */
const rateOf = ({ rate, limit, passed }: Verdict) => {
  const rounded = rate.toFixed(2);
  return !passed && Number(rounded) <= limit ? (limit + 0.01).toFixed(2) : rounded;
};

export const scoreSentences: Readonly<Record<Language, ScoreSentences>> = {
  zh: {
    title: '编校差错率',
    columns: ['位置', '计', '类别', '问题'],
    categories: {
      fact: '事实、知识、逻辑、语法',
      figure: '数字',
      character: '错字、多字、漏字',
      'numeral-style': '数字用法',
      punctuation: '标点',
    },
    headline: '标题加倍',
    less: { repeated: '同一差错至多计 3 次', 'numeral-style': '数字用法一期至多计 1 个' },
    separator: '；',
    none: '没有计入的差错。',
    verdict: (verdict) =>
      `${verdict.kind === 'newspaper' ? '报纸' : '期刊'}：${verdict.faults} 个差错，${verdict.characters} 字，差错率万分之 ${rateOf(verdict)}（合格线万分之 ${verdict.limit}）：${verdict.passed ? '合格' : '不合格'}`,
    caveat:
      '按《报纸期刊质量管理规定》（2020）附件的计错办法，只计 kanwu 查出的问题，所给稿件合为一期。人工审读会查出更多；正文中重要名称、时间等按规定加倍，程序无从判断，未加倍。字数按稿件实有字数（含标点，不含空白，两个半角字符计一字），不是版面字数。',
  },
  en: {
    title: 'Faults per 10,000 characters',
    columns: ['place', 'counts', 'kind', 'flag'],
    categories: {
      fact: 'fact, logic, grammar',
      figure: 'figure',
      character: 'characters',
      'numeral-style': 'numeral style',
      punctuation: 'punctuation',
    },
    headline: 'headline, double',
    less: { repeated: 'the same fault counts 3 times at most', 'numeral-style': 'numeral style counts 1 at most' },
    separator: '; ',
    none: 'No faults that count.',
    verdict: (verdict) =>
      `${verdict.kind}: ${verdict.faults} faults in ${verdict.characters} characters, ${rateOf(verdict)} per 10,000 (at most ${verdict.limit} pass): ${verdict.passed ? 'passes' : 'fails'}`,
    caveat:
      'Counted by the rules of China’s Provisions on the Quality of Newspapers and Periodicals (2020), all copy named being one issue; only what kanwu found. A reader would find more, and important names and dates in the text count double by the rules, which no program can tell. Characters are those of the copy (marks count, spaces do not, two half-width ones are one), not the squares of the printed page.',
  },
};

/** What kind of fault a flag is, and what made it count more or less. */
export function faultKind(
  {
    category,
    headline,
    counts,
    less,
  }: {
    readonly category: keyof ScoreSentences['categories'];
    readonly headline: boolean;
    readonly counts: number;
    readonly less: keyof ScoreSentences['less'] | null;
  },
  language: Language,
): string {
  const words = scoreSentences[language];
  const remarks = [...(headline && counts > 0 ? [words.headline] : []), ...(less === null ? [] : [words.less[less]])];
  return [words.categories[category], ...remarks].join(words.separator);
}

/** What is graded. */
export const scoreKinds = ['newspaper', 'periodical'] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** 《报纸期刊质量管理规定》 (2020), articles 5 and 6: so many faults in 10,000 characters pass. */
export const limits: Readonly<Record<ScoreKind, number>> = { newspaper: 3, periodical: 2 };

/**
 * The kinds of fault that the rules tell apart: of fact, logic or grammar (事实性、知识性、逻辑性、语法性); a figure; wrong, extra
 * or missing characters; numerals written otherwise than the standard has it; punctuation.
 */
export const categories = ['fact', 'figure', 'character', 'numeral-style', 'punctuation'] as const;
export type Category = (typeof categories)[number];

/** Which kind of fault each check finds. */
const byCheck: Readonly<Record<string, Category>> = {
  'average-mismatch': 'figure',
  'broken-passage': 'fact',
  'confusable-word': 'character',
  'count-mismatch': 'figure',
  'date-impossible': 'fact',
  'double-approximation': 'fact',
  'growth-mismatch': 'figure',
  'magnitude-slip': 'figure',
  'mixed-width': 'punctuation',
  'name-variant': 'character',
  'numeral-style': 'numeral-style',
  'part-exceeds-whole': 'figure',
  'range-reversed': 'fact',
  'rate-over-100': 'figure',
  'repeated-item': 'character',
  'repeated-passage': 'character',
  'repeated-word': 'character',
  'share-mismatch': 'figure',
  'source-conflict': 'figure',
  'total-mismatch': 'figure',
  'unpaired-mark': 'punctuation',
  'value-conflict': 'figure',
  'weekday-mismatch': 'fact',
};

/** The kind of fault that a check finds; of a check that the rules are silent about, a fault of fact. */
export function categoryOf(check: string): Category {
  return byCheck[check] ?? 'fact';
}

/**
 * What one fault counts, in tenths: 1, for characters 1, 2 (two to five of them) or 4 (more); 0.1 for numeral style and
 * punctuation. A figure counts 1 however many digits it has.
 */
export function tenthsOf(category: Category, wrongCharacters: number): number {
  switch (category) {
    case 'fact':
    case 'figure':
      return 10;
    case 'character':
      return wrongCharacters > 5 ? 40 : wrongCharacters > 1 ? 20 : 10;
    case 'numeral-style':
    case 'punctuation':
      return 1;
  }
}

/** One fault repeated counts no more often than this. Punctuation is no fault of the text (文字差错), of which that is said. */
export const mostRepeats = 3;

/** All faults of numeral style of an issue count no more than this, in tenths. */
export const mostNumeralStyle = 10;

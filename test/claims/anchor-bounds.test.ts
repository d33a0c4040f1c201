import { expect, test } from 'vitest';
import { anchorClaims } from '../../src/claims/anchor.js';
import { numerals } from './numerals.js';

/** What became of each, and where what it became stands. */
function fates(before: string, after: string): string[] {
  return anchorClaims(numerals(before), numerals(after)).fates.map((fate) =>
    fate.state === 'lost'
      ? `${fate.old.quote} lost`
      : `${fate.old.quote} ${fate.state} ${fate.now.quote} at ${fate.now.spans[0]!.start}`,
  );
}

/** Each of these is decided by one condition alone: without it another fate would come of it. */
test.each<[why: string, before: string, after: string, expected: readonly string[]]>([
  ['the edge of the text and one mark beside it are just enough', '3元。', '12元。另外，', ['3 changed 12 at 0']],
  ['three characters beside it are not', '河湾镇12座，进度快于往年。', '乙镇3座，', ['12 lost']],
  [
    'what was found is not looked for again',
    '全县补贴12座，',
    '全县补贴12只，进度快于往年。全县补贴12座，',
    ['12 found 12 at 4'],
  ],
  [
    'what stands in a gap with the words of another old claim is that one',
    '河湾镇补贴120元。河湾镇养羊120元。',
    '河湾镇养羊120元。河湾镇养羊120元。',
    ['120 lost', '120 found 120 at 15'],
  ],
  [
    'its own words are enough, though another old claim has the same',
    '甲镇建成大棚12元，进度快于往年，石桥镇建成大棚3元，好，乙镇新建水渠12只。河湾镇补贴12公里，进度快于往年，乙镇新建水渠12公里。',
    '甲镇建成大棚12元，另外，进度快于往年，石桥镇建成大棚3元，进度快于往年，乙镇新建水渠12只。河湾镇补贴12公里，好，乙镇新建水渠12公里。',
    ['12 found 12 at 6', '3 moved 3 at 27', '12 moved 12 at 43', '12 moved 12 at 52', '12 moved 12 at 65'],
  ],
  [
    'other words before it are no objection while they are no other old claim’s',
    '乙镇3座。全县补贴3元，好，',
    '改造道路3座。全县补贴3元，好，',
    ['3 moved 3 at 4', '3 moved 3 at 11'],
  ],
  ['the side before it stands, and that is one', '3座。', '3只。', ['3 found 3 at 0']],
  [
    'four characters before it tell which of two has changed',
    '全县养羊3只，村民都说好。',
    '全县养羊12只，石桥镇新建水渠12只，村民都说好。',
    ['3 changed 12 at 4'],
  ],
  ['three characters behind it could be anyone’s', '12公里。', '乙镇建成大棚12只，村民都说好。12公里。', ['12 lost']],
  ['one is left, and it is that at the edge', '12只。甲镇12座，好，', '12只。', ['12 found 12 at 0', '12 lost']],
  ['no context at all makes no pair', '12座，好。', '好。12座，', ['12 lost']],
  [
    'of several with one context all must fit, or none is taken',
    '甲镇12只，好，甲镇补贴12元，',
    '好，甲镇12只，养羊12元，',
    ['12 lost', '12 lost'],
  ],
  [
    'what carries another on is not what one has changed into',
    '全县新建水渠12座。甲镇养羊120座，新建水渠3元，好。',
    '河湾镇改造道路12座。好。新建水渠3元，甲镇养羊120座，',
    ['12 lost', '120 moved 120 at 24', '3 moved 3 at 17'],
  ],
  [
    'two have not changed into one',
    '全县建成大棚12元，石桥镇建成大棚120座。',
    '石桥镇建成大棚3座。另外，',
    ['12 changed 3 at 7', '120 lost'],
  ],
  [
    'a sentence moved back does not open the gap behind it anew',
    '全县建成大棚120元。乙镇12只，好。新建水渠3座，村民都说好，',
    '好，乙镇12只，好。乙镇建成大棚3元，全县建成大棚120元。全县建成大棚3座，村民都说好，',
    ['120 moved 120 at 25', '12 moved 12 at 4', '3 moved 3 at 36'],
  ],
])('%s', (_, before, after, expected) => {
  expect(fates(before, after)).toEqual(expected);
});

test('of very many lookalikes none is told from the others by its words', () => {
  const name = (i: number) =>
    [...String(i).padStart(3, '0')].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
  const told = (from: number, to: number, mood: string) =>
    Array.from({ length: to - from }, (_, i) => `${name(from + i)}村建成大棚3座，${mood}。`).join('');
  const states = (others: number) => [
    ...new Set(fates(told(0, 100, '好'), `今年，${told(0, 100 + others, '佳')}`).map((fate) => fate.split(' ')[1])),
  ];
  expect([states(100), states(101)]).toEqual([['moved'], ['lost']]);
});

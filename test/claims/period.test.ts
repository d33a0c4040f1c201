import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract.js';
import { readText } from '../../src/sources/read.js';

/** The periods of the amounts of a text. */
function periodsOf(text: string): (string | null)[] {
  return extractClaims(readText('x.txt', text))
    .filter((claim) => claim.figure.kind === 'quantity')
    .map((claim) => claim.period);
}

test.each([
  ['2024年，修路12公里。', ['2024']],
  ['2024年7月28日，修路12公里。', ['2024-07-28']],
  ['7月28日，修路12公里。', ['--07-28']],
  ['2024年二季度，修路12公里。', ['2024-04/2024-06']],
  ['2024年前三季度，修路12公里。', ['2024-01/2024-09']],
  ['2024年前5个月，修路12公里。', ['2024-01/2024-05', '2024-01/2024-05']],
  ['提前3个月完工，修路12公里。', [null, null]],
  ['去年修路12公里，今年修路20公里。', ['去年', '今年']],
  ['下半年修路12公里。', ['下半年']],
  ['“十四五”期间，修路120公里。', ['2021/2025']],
  ['过去五年，修路120公里。', ['过去五年']],
  ['“质量强县2025”行动中，修路12公里。', [null]],
  // The year carries over to the next paragraph, the day does not.
  ['2024年7月28日，县里开会。\n\n会上宣布，修路12公里。', ['2024']],
  // With the year of the page, 去年 has a number.
  ['清河县2024年交通账单\n\n去年修路12公里，今年7月修路3公里。', ['2023', '2024-07']],
  ['清河县2024年交通账单\n\n上半年修路12公里，去年同期修路9公里。', ['2024-01/2024-06', '2023-01/2023-06']],
  ['2021—2025年建桥9座，7月1日又修路12公里。', ['2021/2025', '--07-01']],
  // What was built or born long ago dates nothing else.
  ['小区建成于2005年，共有居民300户。', [null]],
  ['1954年出生的老人说，去年修路12公里。', ['去年']],
  ['到2030年，修路100公里。今年修路12公里。', ['2030', '今年']],
  // A comparison dates no change.
  ['2024年修路12公里，比2023年增修3公里。', ['2024', '2024']],
  ['2024年修路12公里，比2023年的9公里多修3公里。', ['2024', '2023', '2024']],
  ['清河县2024年交通账单\n\n修路12公里，比上年的9公里增加3公里。', ['2024', '2023', '2024']],
])('%s', (text, periods) => {
  expect(periodsOf(text)).toEqual(periods);
});

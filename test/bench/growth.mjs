import { pageOf, repeat } from './documents.mjs';
import { measure } from './measure.mjs';

const pageLength = 5_000;

/** Time of 10 and 100 pages as multiples of the time of one; linear cost is 10 and 100. */
export async function measureGrowth(documents, kanwu, say) {
  const page = pageOf(documents, pageLength);
  const lines = repeat(documents, pageLength * 100).flatMap(({ text }) =>
    text.split(/\r?\n/).filter((line) => line.trim()),
  );
  const texts = {
    // One line in n, scattered, so that one page and a hundred hold figures and names equally thick.
    'lines from all over': (times) => lines.filter((_, i) => scatter(i) % (100 / times) === 0).join('\n'),
    'one page printed again and again': (times) => page.repeat(times),
    'one long paragraph': (times) => pageOf(documents, page.length * times).replace(/\s+/g, ''),
    'one paragraph without a full stop': (times) =>
      pageOf(documents, page.length * times).replace(/[\s。！？]+/g, '，'),
  };
  for (const [name, make] of Object.entries(texts)) {
    const [one, ten, hundred] = [1, 10, 100].map(make);
    // One page is over in a millisecond: ten checks of it a round, so that the clock and the collector are fair to it.
    const times = await measure(
      {
        one: () => {
          for (let i = 0; i < 10; i++) kanwu.check(one);
        },
        ten: () => kanwu.check(ten),
        hundred: () => kanwu.check(hundred),
      },
      { rounds: 9 },
    );
    const ms = { one: times.one.middle / 10, ten: times.ten.middle, hundred: times.hundred.middle };
    // Texts of whole paragraphs are not exactly 10 and 100 times as long.
    const scale = (ratio, text, times) => (ratio * times * one.length) / text.length;
    const [by10, by100] = [scale(ms.ten / ms.one, ten, 10), scale(ms.hundred / ms.one, hundred, 100)];
    say.ratio(`${name}: 10 pages`, by10, by10 <= 12, '≤ 12×');
    say.ratio(`${name}: 100 pages`, by100, by100 <= 120, '≤ 120×');
  }
}

/** The same order every run, and no step that a text printed again and again could fall in with. */
function scatter(i) {
  return (Math.imul(i, 0x9e3779b1) >>> 0) >>> 8;
}

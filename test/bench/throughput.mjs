import recognizers from '@microsoft/recognizers-text-suite';
import autocorrect from 'autocorrect-node';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { run as zhlint } from 'zhlint';
import { count, repeat, sampleOf } from './documents.mjs';
import { medians } from './measure.mjs';

/** Enough for a stable median, and few enough that a run of the slowest peer takes a minute. */
const enough = 200_000;
const slowSample = 6_000;

/** Characters a second of the whole check, and of each peer on the same text. */
export async function measureThroughput(documents, kanwu, say) {
  const all = repeat(documents, enough);
  // Peers that take seconds a page get a page; their speed is told by the character, and kanwu is held against them on that page.
  const sample = { text: sampleOf(documents, slowSample) };
  const each = (docs, work) => () => {
    for (const { text } of docs) work(text);
  };
  const rate = async (docs, name, work, options) => {
    const { [name]: ms } = await medians({ [name]: each(docs, work) }, options);
    return (count(docs) / ms) * 1000;
  };

  const whole = await rate(all, 'kanwu', kanwu.check);
  say.figure('kanwu, whole check', whole, 'characters/s', whole >= 1_500_000, '≥ 1,500,000');

  const samePage = await rate([sample], 'kanwu', kanwu.check);
  const slow = { time: 0, iterations: 3, warmup: 0 };
  const numbers = await rate([sample], 'recognizers', (text) => recognizers.recognizeNumber(text, 'zh-cn'), slow);
  const note = `on ${sample.text.length.toLocaleString('en')} characters of it`;
  say.figure('@microsoft/recognizers-text-suite, numbers only', numbers, `characters/s (${note})`);
  say.ratio('  kanwu is faster', samePage / numbers, samePage / numbers >= 15, '≥ 15×');

  const lint = (text) => zhlint(text, { rules: { preset: 'default' } });
  const zh = await rate([sample], 'zhlint', lint, slow);
  say.figure('zhlint', zh, `characters/s (${note})`);
  say.ratio('  kanwu is faster', samePage / zh);

  const auto = await rate(all, 'autocorrect', (text) => autocorrect.lintFor(text, 'page.txt'));
  say.figure('autocorrect-node, lint', auto, 'characters/s');
  say.ratio('  kanwu is faster', whole / auto);
}

/** The whole check of Markdown against parsing it alone. */
export async function measureMarkdown(documents, kanwu, say) {
  const marked = documents.filter(({ name }) => name.endsWith('.md'));
  // Plain text is Markdown too, once its lines are set apart as paragraphs.
  const chosen = marked.length > 0 ? marked : documents.map((d) => ({ text: d.text.replace(/\r?\n+/g, '\n\n') }));
  const all = repeat(chosen, enough / 4);
  const parser = unified().use(remarkParse);
  const ms = await medians({
    parse: () => {
      for (const { text } of all) parser.parse(text);
    },
    check: async () => {
      for (const { text } of all) await kanwu.checkMarkdown(text);
    },
  });
  say.figure('kanwu, whole check of Markdown', (count(all) / ms.check) * 1000, 'characters/s');
  say.figure('remark-parse alone', (count(all) / ms.parse) * 1000, 'characters/s');
  say.ratio('  kanwu takes', ms.check / ms.parse, ms.check / ms.parse <= 2.5, '≤ 2.5×');
}

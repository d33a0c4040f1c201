import recognizers from '@microsoft/recognizers-text-suite';
import autocorrect from 'autocorrect-node';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { run as zhlint } from 'zhlint';
import { count, repeat, sampleOf } from './documents.mjs';
import { medians } from './measure.mjs';

/** Enough for a stable median. */
const enough = 200_000;
/** For a peer that takes seconds a page. */
const slowSample = 3_000;

/** Characters a second of the whole check, and of each peer on the same text. */
export async function measureThroughput(documents, kanwu, say) {
  const all = repeat(documents, enough);
  const each = (docs, work) => () => {
    for (const { text } of docs) work(text);
  };
  const rate = async (docs, work, options) => {
    const { it } = await medians({ it: each(docs, work) }, options);
    return (count(docs) / it) * 1000;
  };

  const whole = await rate(all, kanwu.check);
  say.figure('kanwu, whole check', whole, 'characters/s', whole >= 1_500_000, '≥ 1,500,000');

  const numbers = await rate(all, (text) => recognizers.recognizeNumber(text, 'zh-cn'));
  say.figure('@microsoft/recognizers-text-suite, numbers', numbers, 'characters/s');
  say.ratio('  kanwu is faster', whole / numbers, whole / numbers >= 15, '≥ 15×');

  // What kanwu reads of a figure takes five of its models: a bounded sample, and kanwu on the same one.
  const sample = [{ text: sampleOf(documents, slowSample) }];
  const models = ['Number', 'Percentage', 'Currency', 'Dimension', 'DateTime'];
  const all5 = (text) => models.map((model) => recognizers[`recognize${model}`](text, 'zh-cn'));
  const figures = await rate(sample, all5, { time: 0, iterations: 3, warmup: 0 });
  const onSample = await rate(sample, kanwu.check);
  const note = `on ${sample[0].text.length.toLocaleString('en')} characters of it`;
  say.figure('  the same, with percentages, units and dates', figures, `characters/s (${note})`);
  say.ratio('  kanwu is faster', onSample / figures);

  const lint = await rate(all, (text) => zhlint(text, { rules: { preset: 'default' } }));
  say.figure('zhlint', lint, 'characters/s');
  say.ratio('  kanwu is faster', whole / lint);

  const auto = await rate(all, (text) => autocorrect.lintFor(text, 'page.txt'));
  say.figure('autocorrect-node, lint', auto, 'characters/s');
  say.ratio('  kanwu is faster', whole / auto);
}

/** Nanoseconds a character of each step of the pipeline, and of each check. */
export async function measureSteps(documents, kanwu, say) {
  const all = repeat(documents, enough / 2);
  const contexts = all.map(({ text }) => kanwu.context(text));
  const ms = await medians(
    {
      read: () => {
        for (const { text } of all) kanwu.read(text);
      },
      claim: () => {
        for (const { source } of contexts) kanwu.claim(source);
      },
      relate: () => {
        for (const { source, claims } of contexts) kanwu.relate(source, claims);
      },
      ...Object.fromEntries(
        kanwu.checks.map((check) => [
          check.id,
          () => {
            for (const context of contexts) kanwu.run(check, context);
          },
        ]),
      ),
    },
    { time: 400 },
  );
  for (const [step, time] of Object.entries(ms)) say.figure(step, (time * 1e6) / count(all), 'ns/character');
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

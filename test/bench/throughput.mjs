import recognizers from '@microsoft/recognizers-text-suite';
import autocorrect from 'autocorrect-node';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { run as zhlint } from 'zhlint';
import { count, pageOf, repeat, sampleOf } from './documents.mjs';
import { measure } from './measure.mjs';
import { firstCalls } from './processes.mjs';

/** Enough for a stable least time. */
const enough = 200_000;
/** For a peer that takes seconds a page. */
const slowSample = 3_000;

/** Characters a second of the whole check, and of each peer on the same text. */
export async function measureThroughput(documents, kanwu, say) {
  const all = repeat(documents, enough);
  const each = (work) => () => {
    for (const { text } of all) work(text);
  };
  const times = await measure({
    kanwu: each(kanwu.check),
    numbers: each((text) => recognizers.recognizeNumber(text, 'zh-cn')),
    zhlint: each((text) => zhlint(text, { rules: { preset: 'default' } })),
    autocorrect: each((text) => autocorrect.lintFor(text, 'page.txt')),
  });
  const rate = (time) => (count(all) / time) * 1000;
  const whole = rate(times.kanwu.least);
  say.figure('kanwu, whole check', whole, 'characters/s', whole >= 1_500_000, '≥ 1,500,000');
  say.figure('  the median round', rate(times.kanwu.middle), 'characters/s');
  const against = (name, { least }, budget) => {
    say.figure(name, rate(least), 'characters/s');
    say.ratio(
      '  kanwu is faster',
      least / times.kanwu.least,
      budget && least / times.kanwu.least >= budget,
      budget && `≥ ${budget}×`,
    );
  };
  against('@microsoft/recognizers-text-suite, numbers', times.numbers, 15);
  against('zhlint', times.zhlint);
  against('autocorrect-node, lint', times.autocorrect);

  // What kanwu reads of a figure takes five of its models: a bounded sample, and kanwu on the same one.
  const sample = sampleOf(documents, slowSample);
  const models = ['Number', 'Percentage', 'Currency', 'Dimension', 'DateTime'];
  const { all5, same } = await measure(
    {
      all5: () => {
        for (const model of models) recognizers[`recognize${model}`](sample, 'zh-cn');
      },
      same: () => kanwu.check(sample),
    },
    { rounds: 3, warmup: 1 },
  );
  const note = `on ${sample.length.toLocaleString('en')} characters of it`;
  const name = 'recognizers, percentages, units and dates too';
  say.figure(name, (sample.length / all5.least) * 1000, `characters/s (${note})`);
  say.ratio('  kanwu is faster', all5.least / same.least);
}

/** The first call in a fresh process, the tool loaded: what a command line or a function in the cloud meets. */
export async function measureFirstCall(documents, say) {
  const page = pageOf(documents, 5_000);
  const times = firstCalls(page, ['kanwu', 'recognizers']);
  for (const [tool, ms] of Object.entries(times)) say.figure(tool, (page.length / ms) * 1000, 'characters/s');
  say.ratio('  kanwu is faster', times.recognizers / times.kanwu);
}

/** Nanoseconds a character of each step of the pipeline, and of each check. */
export async function measureSteps(documents, kanwu, say) {
  const all = repeat(documents, enough / 2);
  const contexts = all.map(({ text }) => kanwu.context(text));
  const times = await measure({
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
  });
  for (const [step, { least }] of Object.entries(times)) {
    say.figure(step, (least * 1e6) / count(all), 'ns/character');
  }
}

/** The whole check of Markdown against parsing it alone. */
export async function measureMarkdown(documents, kanwu, say) {
  const marked = documents.filter(({ name }) => name.endsWith('.md'));
  // Plain text is Markdown too, once its lines are set apart as paragraphs.
  const chosen = marked.length > 0 ? marked : documents.map((d) => ({ text: d.text.replace(/\r?\n+/g, '\n\n') }));
  const all = repeat(chosen, enough / 4);
  const parser = unified().use(remarkParse);
  const { parse, check } = await measure({
    parse: () => {
      for (const { text } of all) parser.parse(text);
    },
    check: async () => {
      for (const { text } of all) await kanwu.checkMarkdown(text);
    },
  });
  say.figure('kanwu, whole check of Markdown', (count(all) / check.least) * 1000, 'characters/s');
  say.figure('remark-parse alone', (count(all) / parse.least) * 1000, 'characters/s');
  const ratio = check.least / parse.least;
  say.ratio('  kanwu takes', ratio, ratio <= 2.5, '≤ 2.5×');
}

import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { count, pageOf, repeat, sampleOf } from './documents.mjs';
import { measure } from './measure.mjs';
import { measureTools } from './processes.mjs';

/** Enough for a stable least time. */
const enough = 200_000;
/** For a peer that takes seconds a page. */
const slowSample = 3_000;

/** Characters a second of the whole check, and of each peer on the same text: once warm, and on the first call. */
export function measureThroughput(documents, say) {
  const texts = repeat(documents, enough).map(({ text }) => text);
  const page = pageOf(documents, 5_000);
  const times = measureTools(['kanwu', 'numbers', 'zhlint', 'autocorrect'], { page, texts, rounds: 40 });
  const { kanwu, numbers, zhlint, autocorrect } = times;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rate = (ms, length = characters) => (length / ms) * 1000;
  const whole = rate(kanwu.least);
  say.figure('kanwu, whole check', whole, 'characters/s', whole >= 1_500_000, '≥ 1,500,000');
  say.figure('  the median round', rate(kanwu.middle), 'characters/s');
  say.figure('@microsoft/recognizers-text-suite, numbers', rate(numbers.least), 'characters/s');
  say.ratio('  kanwu is faster', numbers.least / kanwu.least, numbers.least / kanwu.least >= 15, '≥ 15×');
  say.figure('zhlint', rate(zhlint.least), 'characters/s');
  say.ratio('  kanwu is faster', zhlint.least / kanwu.least);
  say.figure('autocorrect-node, lint', rate(autocorrect.least), 'characters/s');
  say.ratio('  kanwu is faster', autocorrect.least / kanwu.least);
  say.figure('kanwu, first call in a process', rate(kanwu.first, page.length), 'characters/s');
  say.figure('recognizers, numbers, first call in a process', rate(numbers.first, page.length), 'characters/s');
  say.ratio('  kanwu is faster', numbers.first / kanwu.first);

  // What kanwu reads of a figure takes five of its models: a bounded sample, and kanwu on the same one.
  const sample = sampleOf(documents, slowSample);
  const sampled = (tool, rounds) => measureTools([tool], { page: sample, texts: [sample], rounds }, 1)[tool];
  // A tool that is over in a millisecond takes more rounds until it is warm.
  const five = { kanwu: sampled('kanwu', 300), figures: sampled('figures', 3) };
  const note = `characters/s (on ${sample.length.toLocaleString('en')} characters of it)`;
  say.figure('recognizers, percentages, units and dates too', rate(five.figures.least, sample.length), note);
  say.ratio('  kanwu is faster', five.figures.least / five.kanwu.least);
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
  // It takes some three million characters until all of the tool is compiled.
  const { parse, check } = await measure(
    {
      parse: () => {
        for (const { text } of all) parser.parse(text);
      },
      check: async () => {
        for (const { text } of all) await kanwu.checkMarkdown(text);
      },
    },
    { rounds: 40 },
  );
  say.figure('kanwu, whole check of Markdown', (count(all) / check.least) * 1000, 'characters/s');
  say.figure('remark-parse alone', (count(all) / parse.least) * 1000, 'characters/s');
  const ratio = check.least / parse.least;
  say.ratio('  kanwu takes', ratio, ratio <= 2.5, '≤ 2.5×');
}

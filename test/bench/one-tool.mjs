// In a process of its own, since tools that share a heap slow each other down: milliseconds of the first call on a page, of
// the least and of the middle round over all texts once warm. Arguments: tool, a JSON file with `{page, texts, rounds}`.
import { readFileSync } from 'node:fs';
import { measure } from './measure.mjs';

/** Each loads itself, which is not counted, and then reads a text. */
const tools = {
  async kanwu() {
    const { inspect } = await import('../../dist/pipeline.js');
    const { readText } = await import('../../dist/sources/read.js');
    return (text) => inspect(readText('page.txt', text));
  },
  async numbers() {
    const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
    return (text) => recognizers.recognizeNumber(text, 'zh-cn');
  },
  async figures() {
    const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
    const models = ['Number', 'Percentage', 'Currency', 'Dimension', 'DateTime'];
    return (text) => models.map((model) => recognizers[`recognize${model}`](text, 'zh-cn'));
  },
  async zhlint() {
    const { run } = await import('zhlint');
    return (text) => run(text, { rules: { preset: 'default' } });
  },
  async autocorrect() {
    const { default: autocorrect } = await import('autocorrect-node');
    return (text) => autocorrect.lintFor(text, 'page.txt');
  },
};

const [, , tool, file] = process.argv;
const { page, texts, rounds } = JSON.parse(readFileSync(file, 'utf8'));
const read = await tools[tool]();
const from = performance.now();
read(page);
const first = performance.now() - from;
const { warm } = await measure(
  {
    warm: () => {
      for (const text of texts) read(text);
    },
  },
  { rounds },
);
console.log(JSON.stringify({ first, ...warm }));

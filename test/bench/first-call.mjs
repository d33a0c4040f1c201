// In a process of its own: milliseconds of the first call on a text, loading the tool not counted. Arguments: tool, file.
import { readFileSync } from 'node:fs';

const [, , tool, file] = process.argv;
const text = readFileSync(file, 'utf8');
const tools = {
  async kanwu() {
    const { inspect } = await import('../../dist/pipeline.js');
    const { readText } = await import('../../dist/sources/read.js');
    return () => inspect(readText('page.txt', text));
  },
  async recognizers() {
    const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
    return () => recognizers.recognizeNumber(text, 'zh-cn');
  },
};
const work = await tools[tool]();
const from = performance.now();
work();
console.log(performance.now() - from);

// Stands in for the worker, with a fault for some names. What it is given to check it notes in the file that settings name.
import { appendFileSync } from 'node:fs';
import { Tinypool } from 'tinypool';

export default async function check(files) {
  const [{ words }] = Tinypool.workerData;
  const [log] = words;
  appendFileSync(log, files.map(({ input }) => `${input.name}\n`).join(''));
  for (const { input } of files) {
    if (input.name.includes('hoards')) {
      const hoard = [];
      for (;;) hoard.push(new Array(10_000).fill(input.name));
    }
    if (input.name.includes('dies')) {
      setImmediate(() => {
        throw new Error('died of no fault of its file');
      });
      await new Promise(() => {});
    }
  }
  return files.map(({ input }) => ({ document: { path: input.name }, text: '', remarks: [] }));
}

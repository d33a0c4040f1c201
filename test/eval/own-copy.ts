import { join } from 'node:path';
import { type Document, readFolder } from './document.js';
import { type Evaluation, evaluate } from './evaluate.js';

/** The pages of the sample workspace that carry no planted error. */
const cleanSamples = ['就业年报.txt'];
const most = 400;

/** The project's own clean copy: pages written for this evaluation, and the clean page of the sample workspace. */
export async function readOwnCopy(root: string): Promise<Document[]> {
  return [
    ...(await readFolder(join(root, 'test/eval/copy'))),
    ...(await readFolder(join(root, 'sources'), cleanSamples)),
  ];
}

/** Measures documents with the evaluation's own bound on mutations of a class. */
export function evaluateAll(documents: readonly Document[]): Promise<Evaluation> {
  return evaluate(documents, most);
}

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

/**
 * Pages with slips beside them that people wrote who had not seen kanwu's rules: `dev` was read while rules were written since, then
 * `held-out`; of `unread` only what is said of the pages as they stand.
 */
export function readSlips(root: string, folder: 'dev' | 'held-out' | 'unread'): Promise<Document[]> {
  return readFolder(join(root, 'test/eval', folder));
}

/** Measures only what is said of the pages as they stand, and the slips that people wrote for them. */
export function evaluateSlips(documents: readonly Document[]): Promise<Evaluation> {
  return evaluate(documents, 0);
}

/** Measures documents with the evaluation's own bound on mutations of a class. */
export function evaluateAll(documents: readonly Document[]): Promise<Evaluation> {
  return evaluate(documents, most);
}

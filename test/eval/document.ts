import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Inspection, inspect } from '../../src/pipeline.js';
import { readSource } from '../../src/sources/read.js';
import { type HandSlip, parseSlips } from './hand-slips.js';

/** A page of copy, and what kanwu says of it as it stands. */
export interface Document {
  readonly name: string;
  readonly text: string;
  readonly inspection: Inspection;
  /** Slips written for the page by hand; none for most pages. */
  readonly slips: readonly HandSlip[];
}

/** Reads and inspects one text. */
export async function inspectText(name: string, text: string): Promise<Inspection> {
  return inspect(await readSource(name, text));
}

/** The pages of a folder, by name; its README is none. */
export async function readFolder(folder: string, only?: readonly string[]): Promise<Document[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name) && !/README/i.test(name) && (!only || only.includes(name)))
    .sort();
  const documents: Document[] = [];
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
    const beside = join(folder, `${name.replace(/\.\w+$/, '')}.slips.json`);
    const slips = existsSync(beside) ? parseSlips(readFileSync(beside, 'utf8')) : [];
    documents.push({ name, text, inspection: await inspectText(name, text), slips });
  }
  return documents;
}

/** Characters that a reader sees: neither spaces nor line ends. */
export function countCharacters(documents: readonly Document[]): number {
  return documents.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every text file of a folder, in the order of names. */
export function readFolder(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is not a folder`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no .txt or .md file`);
  return files.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The documents over and over, until they hold that many characters. */
export function repeat(documents, characters) {
  const repeated = [];
  for (let total = 0, i = 0; total < characters; i++) {
    const next = documents[i % documents.length];
    repeated.push(next);
    total += next.text.length;
  }
  return repeated;
}

/** The head of a text up to a line end, or a hard cut where the line is too long. */
function head(text, characters) {
  if (text.length <= characters) return text;
  const at = text.lastIndexOf('\n', characters);
  return text.slice(0, at > characters / 2 ? at : characters);
}

/** A page of about that many characters, put together from the documents in their order. */
export function pageOf(documents, characters) {
  let page = '';
  for (const { text } of repeat(documents, characters)) page += `${text.trim()}\n\n`;
  return head(page, characters);
}

/** That many characters from all over the documents: what a slow tool gets instead of the whole. */
export function sampleOf(documents, characters) {
  const each = 600;
  const step = Math.max(1, Math.floor((documents.length * each) / characters));
  const heads = documents.filter((_, i) => i % step === 0).map(({ name, text }) => ({ name, text: head(text, each) }));
  return pageOf(heads, characters);
}

export function count(documents) {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}

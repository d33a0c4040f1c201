import type { Passage } from '../../sources/source.js';

/** What stands between two marks of punctuation, the latter included. */
export interface Clause {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Of its characters but for spaces: clauses are compared by it, and a finding by its text. */
  readonly hash: number;
  readonly opensSentence: boolean;
  readonly endsSentence: boolean;
}

/** 1 ends a clause, 2 a sentence, 3 closes a quotation and goes with what it closes, 4 is a space. */
const kindOf = new Uint8Array(0x10000);
for (const c of ',;:') kindOf[c.charCodeAt(0)] = 1;
for (const c of '。!?') kindOf[c.charCodeAt(0)] = 2;
for (const c of '”’)」』') kindOf[c.charCodeAt(0)] = 3;
for (const c of ' ') kindOf[c.charCodeAt(0)] = 4;

/** 原标题:…: what the headline reads elsewhere is told, not repeated. */
const retitles = /^\s*(?:原文?标题|原题|标题|题目):/;

/** Takes a passage apart into its clauses. */
export function split(passage: Passage, into: Clause[]): void {
  if (passage.kind !== 'paragraph' && passage.kind !== 'item' && passage.kind !== 'caption') return;
  const text = passage.folded;
  if (retitles.test(text)) return;
  let opensSentence = true;
  let start = 0;
  let hash = 0;
  let ended = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf[code]!;
    if (ended > 0 && (kind === 0 || kind === 4)) {
      into.push({ passage, start, end: i, hash, opensSentence, endsSentence: ended === 2 });
      opensSentence = ended === 2;
      start = i;
      hash = 0;
      ended = 0;
    }
    if (kind === 4) {
      if (i === start) start = i + 1;
      continue;
    }
    if (kind === 1 || kind === 2) ended = Math.max(ended, kind);
    hash = (Math.imul(hash, 0x01000193) ^ code) | 0;
  }
  if (start < text.length) {
    into.push({ passage, start, end: text.length, hash, opensSentence, endsSentence: ended === 2 });
  }
}

/** What the clause says, without the spaces behind it. */
export function textOf(clause: Clause): string {
  return clause.passage.folded.slice(clause.start, clause.end).trimEnd();
}

/** Whether the offset lies within a quotation. */
export function isQuoted(folded: string, at: number): boolean {
  const before = folded.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

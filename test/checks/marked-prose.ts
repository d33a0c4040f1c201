import { bySpan, type Span } from '../../src/text/span.js';

/** Prose without its ⟦…⟧ marks, and the spans that they stood around. */
export interface MarkedProse {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads marks off prose; marks may nest. Throws when they do not pair. */
export function readMarks(marked: string): MarkedProse {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(text.length);
    else if (part === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in: ${marked}`);
      spans.push({ start, end: text.length });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${marked}`);
  return { text, spans: spans.sort(bySpan) };
}

/** Puts marks around spans, so that a difference between two markings reads as prose. Equal spans are marked once. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const unique = [...new Map(spans.map((s) => [`${s.start}-${s.end}`, s])).values()];
  let marked = '';
  for (let at = 0; at <= text.length; at++) {
    for (const s of unique) if (s.end === at && s.start < at) marked += '⟧';
    for (const s of unique) if (s.start === at) marked += s.end === at ? '⟦⟧' : '⟦';
    marked += text[at] ?? '';
  }
  return marked;
}

import type { Span } from '../text/span.js';

/** What the comments of kanwu do, by their word. */
const kinds = {
  'kanwu-disable-line': 'line',
  'kanwu-disable-next-line': 'next-line',
  'kanwu-disable': 'disable',
  'kanwu-enable': 'enable',
} as const;

/** The words with which a comment addresses kanwu. */
export const suppressionComments: readonly string[] = Object.keys(kinds);

/** A comment that suppresses flags: `<!-- kanwu-disable-next-line total-mismatch -- 口径不同 -->`. */
export interface Suppression {
  readonly kind: (typeof kinds)[keyof typeof kinds];
  readonly at: Span;
  /** Its own word. */
  readonly comment: string;
  /** Ids of the checks that it is about; empty for all. */
  readonly checks: readonly string[];
  readonly reason: string | null;
}

/** A comment that addresses kanwu, but not with a word that it knows. */
type Unknown = Omit<Suppression, 'kind'> & { readonly kind: null };

/** Reads a comment, marks included; `null` where it does not address kanwu. */
export function parseSuppression(text: string, at: Span): Suppression | Unknown | null {
  const content = text.replace(/^<!--+|--+>$/g, '').trim();
  if (!/^kanwu-|^kanwu[:_ ]\s*(?:disable|enable|ignore)/i.test(content)) return null;
  // No id holds two dashes; a dash of Chinese copy is as good a sign that the reason begins.
  const [, head = '', reason = ''] = /^(.*?)(?:(?:--+|—+)(.*))?$/s.exec(content)!;
  const [comment = '', ...checks] = head.split(/[\s,，、;；]+/).filter((word) => word !== '');
  const kind = Object.hasOwn(kinds, comment) ? kinds[comment as keyof typeof kinds] : null;
  return { kind, at, comment, checks, reason: reason.trim() || null };
}

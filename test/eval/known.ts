import type { Relation } from '../../src/relations/relation.js';
import type { Span } from '../../src/text/span.js';
import type { Document } from './document.js';
import { type KnownRelation, knownRelations } from './known-relations.js';
import type { Member, Proposition } from './proposition.js';

const numeral =
  /\d[\d,]*(?:\.\d+)?(?: ?(?:万亿|[万亿]|thousand|million|billion))?|[二三四五六七八九]分之[一二三四五六七八九]|[一二两三四五六七八九十百千]+|\b(?:twice|three|four|five|six|nine)\b/;

/** The hand-marked relations of a page, at their places. */
export function knownPropositions({ name, text }: Document): Proposition[] {
  return knownRelations
    .filter(({ page }) => page === name)
    .map((known) => ({
      kind: known.kind,
      construction: 'marked by hand',
      members: known.terms.map((term) => memberOf(term, text, known)),
      ...(known.items === undefined ? {} : { items: { least: known.items, most: known.open ? 9999 : known.items } }),
    }));
}

function memberOf(term: string, text: string, { page }: KnownRelation): Member {
  const [, role = '', before = '', quote = ''] = /^(\w+) (?:(.*)\^)?(.+)$/.exec(term) ?? [];
  const at = text.indexOf(before + quote);
  if (at < 0 || text.indexOf(before + quote, at + 1) >= 0) throw new Error(`${page}: “${term}” must stand there once`);
  const place: Span = { start: at + before.length, end: at + before.length + quote.length };
  const match = numeral.exec(quote);
  if (!match) throw new Error(`${page}: “${term}” holds no numeral`);
  const start = place.start + match.index;
  return { role, place, numeral: { start, end: start + match[0].length } };
}

/** Whether kanwu proves it: some relation that holds and reaches every one of its figures. */
export function isProven({ members }: Proposition, relations: readonly Relation[]): boolean {
  return relations.some(
    ({ verdict, terms }) =>
      verdict === 'holds' &&
      members.every(({ numeral: place }) =>
        terms.some(({ passage, start, end }) =>
          passage.map.toSource(start, end).some((s) => s.start < place.end && place.start < s.end),
        ),
      ),
  );
}

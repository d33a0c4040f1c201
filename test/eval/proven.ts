import type { Relation, Term } from '../../src/relations/relation.js';
import { compare } from '../../src/text/exact.js';
import type { Interval } from '../../src/text/interval.js';
import type { Document } from './document.js';
import { readNumber } from './number.js';
import type { Member, Proposition, PropositionKind } from './proposition.js';

/** The relations that kanwu proves of a document, in the evaluation's own terms; what it cannot judge is left out. */
export function provenPropositions(document: Document): Proposition[] {
  return document.inspection.relations.flatMap((relation) =>
    relation.verdict === 'holds' ? (toProposition(relation, document) ?? []) : [],
  );
}

function toProposition(relation: Relation, document: Document): Proposition | null {
  const { kind, construction, terms } = relation;
  const { text } = document;
  const members: Member[] = [];
  for (const term of terms) {
    // The shares of 10.2:38.5:51.3 are no figures of their own; an item of a list is none at all.
    const bare = term.role === 'part' && term.claim === null;
    if (term.claim === null && !bare) continue;
    const member = bare ? bareMember(term) : memberOf(term, text);
    if (!member) return null;
    members.push(member);
  }
  const as = (name: PropositionKind, roles: Readonly<Record<string, string>> = {}): Proposition => ({
    kind: name,
    construction,
    members: members.map((m) => ({ ...m, role: roles[m.role] ?? m.role })),
  });
  const figure = (role: string) => terms.find((t) => t.role === role)?.claim?.figure;
  const falls = () => {
    const [from, to] = [figure('from')?.value, figure('to')?.value];
    return from && to ? compare(to, from) < 0 : false;
  };
  switch (kind) {
    case 'sum':
    case 'bound':
    case 'same':
      return as(kind);
    case 'part':
    case 'share':
      return { ...as(kind), rivals: rivalsOf(relation, document) };
    case 'count': {
      const items = terms.filter((t) => t.role === 'item');
      const joins = items.reduce(
        (n, t) => n + (t.passage.text.slice(t.start, t.end).match(/[和及与]/g)?.length ?? 0),
        0,
      );
      const total = Number(figure('total')?.value?.n ?? 0n);
      const years = { least: total, most: total };
      const open = construction === 'and-others' || /等$/.test(quoteOf(items.at(-1)));
      const most = open ? Number.MAX_SAFE_INTEGER : items.length + joins;
      return {
        ...as('count'),
        members: as('count').members.filter((m) => m.role === 'total'),
        items: items.length === 0 ? years : { least: items.length, most },
      };
    }
    case 'growth':
      if (construction === 'rise-and-rate') {
        const lead = text.slice(members[1]!.place.start - 12, members[1]!.place.start);
        return as(/[少降减跌缩][^。]{0,3}$/.test(lead) ? 'fall' : 'rise');
      }
      if (figure('change')?.unit !== '%') return null;
      return as(falls() ? 'decline' : 'growth', { change: 'rate' });
    case 'difference':
      if (construction === 'from-to')
        return as('order', falls() ? { to: 'less', from: 'more' } : { from: 'less', to: 'more' });
      return members.length === 3 ? as('difference') : null;
    case 'multiple':
      return construction === 'times' ? as('multiple', { multiple: 'times' }) : null;
    case 'average':
      return as('average', { average: 'mean', count: 'number' });
    case 'product': {
      const factors = members.filter((m) => m.role !== 'total');
      const role = (m: Member) => (m.role === 'total' ? 'product' : m === factors[0] ? 'a' : 'b');
      return { ...as('product'), members: members.map((m) => ({ ...m, role: role(m) })) };
    }
    case 'calendar':
      return construction === 'anniversary' ? as('difference', { anniversary: 'change' }) : null;
    default:
      return null;
  }
}

function quoteOf(term: Term | undefined): string {
  return term ? term.passage.text.slice(term.start, term.end) : '';
}

function bareMember({ role, passage, start, end }: Term): Member | null {
  const [place, more] = passage.map.toSource(start, end);
  return place && !more ? { role, place, numeral: place } : null;
}

function memberOf({ role, claim, passage }: Term, text: string): Member | null {
  const { figure, spans } = claim!;
  const year = figure.date ? /\d{4}/.exec(passage.text.slice(figure.start, figure.end)) : null;
  const start = year ? figure.start + year.index : figure.numeral.start;
  const numeral = passage.map.toSource(start, year ? start + 4 : figure.numeral.end);
  // What a hedge or a layout break leaves open is no ground for a contradiction.
  if (numeral.length !== 1 || spans.length !== 1 || figure.hedges.length > 0) return null;
  return readNumber(text.slice(numeral[0]!.start, numeral[0]!.end), role === 'rate')
    ? { role, place: spans[0]!, numeral: numeral[0]! }
    : null;
}

/** Other figures of the part's unit that the copy offers as its whole: in its sentence, or a little before it. */
function rivalsOf({ terms }: Relation, { inspection }: Document): Interval[] {
  const part = terms.find((t) => t.role === 'part')?.claim;
  if (!part) return [];
  return inspection.claims
    .filter(
      (c) =>
        c.passage === part.passage &&
        c.index < part.index &&
        part.figure.start - c.figure.end < 200 &&
        c.figure.unit === part.figure.unit &&
        !terms.some((t) => t.claim === c),
    )
    .flatMap(({ figure, passage }) => readNumber(passage.text.slice(figure.numeral.start, figure.numeral.end)) ?? []);
}

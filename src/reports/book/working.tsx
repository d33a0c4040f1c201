import type { ReactNode } from 'react';
import type { RelationReport } from '../report-schema.js';

const signs = { holds: '✓', fails: '✗', open: '?' } as const;

interface WorkingProps {
  readonly relation: RelationReport;
  /** The line of arithmetic stands beside it already: only the drawing is wanted. */
  readonly said?: boolean;
}

/** The arithmetic of a relation as one would write it on paper; what has no drawing of its own is written on one line. */
export function Working({ relation, said = false }: WorkingProps): ReactNode {
  const drawn = drawing(relation);
  if (said && !drawn) return null;
  return (
    <span className={`work v-${relation.verdict}`}>
      {drawn && (
        <span className="drawn" aria-hidden="true">
          {drawn}
        </span>
      )}
      {!said && (
        <span className="said">
          {relation.working}
          {/[✓✗]$/.test(relation.working) ? '' : ` ${signs[relation.verdict]}`}
        </span>
      )}
    </span>
  );
}

function drawing({ kind, terms, verdict }: RelationReport): ReactNode {
  const of = (...roles: readonly string[]) =>
    terms.filter(({ role }) => roles.includes(role)).map(({ quote }) => quote);
  const sign = signs[verdict];
  const [total] = of('total', 'whole');
  const parts = terms.filter(({ role }) => role === 'part' || role === 'item');
  if (kind === 'sum' && total !== undefined && parts.length > 1) {
    return (
      <span className="sum">
        {parts.map(({ quote, spans }) => (
          <span key={spans[0]!.start} className="addend">
            {spans === parts.at(-1)?.spans ? '＋ ' : ''}
            {quote}
          </span>
        ))}
        <span className="total">
          {total} {sign}
        </span>
      </span>
    );
  }
  if (kind === 'share') {
    const [part, base, rate] = [of('part')[0], of('base', 'whole')[0], of('rate')[0]];
    if (part && base && rate) return fraction(part, base, `${rate} ${sign}`);
  }
  if (kind === 'average') {
    const [whole, count, average] = [of('total')[0], of('count')[0], of('average')[0]];
    if (whole && count && average) return fraction(whole, count, `${average} ${sign}`);
  }
  if (kind === 'growth') {
    const [from, to, rate] = [of('from')[0], of('to')[0], of('rate')[0]];
    if (from && to && rate) return fraction(`${to} − ${from}`, from, `${rate} ${sign}`);
  }
  return null;
}

function fraction(above: string, below: string, equals: string): ReactNode {
  return (
    <span className="ratio">
      <span className="fraction">
        <span className="above">{above}</span>
        <span className="below">{below}</span>
      </span>
      <span> ＝ {equals}</span>
    </span>
  );
}

import { type Reason, reasons } from '../../decisions/decision.js';
import { failure } from '../failure.js';
import { nearest } from '../nearest.js';

/** What `kanwu decide` is told. */
export interface DecideOptions {
  readonly dismiss?: boolean;
  readonly reason?: string;
  readonly query?: boolean;
  readonly later?: boolean;
  /** `true`, or the number of one of several repairs, from 1. */
  readonly fix?: string | true;
  readonly replace?: string;
  /** `true` for the flagged words, or more of the words around them. */
  readonly accept?: string | true;
  readonly withdraw?: boolean;
  readonly note?: string;
}

/** The one thing that is to be done. */
export type Action =
  | { readonly do: 'dismiss'; readonly reason: Reason }
  | { readonly do: 'query' | 'later' | 'withdraw' }
  | { readonly do: 'fix'; readonly number: number | null }
  | { readonly do: 'replace'; readonly text: string }
  | { readonly do: 'accept'; readonly word: string | null };

const actions = ['dismiss', 'query', 'later', 'fix', 'replace', 'accept', 'withdraw'] as const;

/**
 * What the options ask for; said before any file is read.
 * @throws {Failure} unless it is exactly one thing, and a dismissal has its reason.
 */
export function actionOf(options: DecideOptions): Action {
  const given = actions.filter((action) => options[action] !== undefined);
  const [action] = given;
  if (!action || given.length > 1) throw failure('one-action', { actions: actions.map((name) => `--${name}`) });
  if (action !== 'dismiss' && options.reason !== undefined) throw failure('reason-alone', {});
  switch (action) {
    case 'dismiss':
      return { do: action, reason: reasonOf(options) };
    case 'fix':
      return { do: action, number: numberOf(options.fix!) };
    case 'replace':
      return { do: action, text: options.replace! };
    case 'accept':
      return { do: action, word: typeof options.accept === 'string' ? options.accept : null };
    default:
      return { do: action };
  }
}

/** A path that stands right behind `--fix` is taken for its number. */
function numberOf(fix: string | true): number | null {
  if (fix === true) return null;
  if (!/^\d+$/.test(fix))
    throw failure('bad-value', { option: '--fix', value: fix, allowed: ['1', '2', '…'], nearest: null });
  return Number(fix);
}

function reasonOf({ reason, note }: DecideOptions): Reason {
  if (reason === undefined) throw failure('reason-missing', { allowed: reasons });
  const known = reasons.find((allowed) => allowed === reason);
  if (!known)
    throw failure('bad-value', {
      option: '--reason',
      value: reason,
      allowed: reasons,
      nearest: nearest(reason, reasons),
    });
  if (known === 'other' && !note?.trim()) throw failure('missing-value', { option: '--note' });
  return known;
}

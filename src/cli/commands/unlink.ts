import { withoutLink } from '../../evidence/link-claim.js';
import { evidenceMessages } from '../../messages/evidence.js';
import { changeClaimFile } from '../change-claim-file.js';
import { findClaim } from '../claim-target.js';
import type { Policy } from '../config/policy.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';

/** `kanwu unlink CLAIM [NUMBER]`: takes recorded evidence back, all of it or the one that `kanwu trace` lists by that number. */
export async function unlink(
  target: string,
  number: string | undefined,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  const { document, claim } = await findClaim(target, { language, policy });
  const links = claim.evidence.length;
  const which = number === undefined ? null : Number(number);
  if (which !== null && !(Number.isInteger(which) && which >= 1 && which <= links))
    throw failure('bad-value', {
      option: 'number',
      value: number!,
      allowed: claim.evidence.map((_, i) => String(i + 1)),
      nearest: null,
    });
  const { path } = document.source;
  const file = await changeClaimFile(process.cwd(), path, (old) => withoutLink(old, claim.id, which));
  const { quote } = claim.claim;
  const count = which === null ? links : 1;
  await print(`${evidenceMessages[language].unlinked({ path, claim: claim.id, quote, count, file })}\n`);
  return { incomplete: false, rejected: false };
}

import { withLink } from '../../evidence/link-claim.js';
import { evidenceMessages } from '../../messages/evidence.js';
import { changeClaimFile } from '../change-claim-file.js';
import { findClaim } from '../claim-target.js';
import { localTime } from '../clock.js';
import type { Policy } from '../config/policy.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { evidenceAt } from '../linked-evidence.js';
import { print } from '../output.js';
import { reviewer } from '../reviewer.js';
import type { Voice } from '../voice.js';
import type { LinkOptions } from './evidence-options.js';

/** `kanwu link CLAIM EVIDENCE`: records that a place of a source, or an address, bears a claim out or contradicts it. */
export async function link(
  target: string | undefined,
  evidence: string | undefined,
  options: LinkOptions,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  if (options.from !== undefined) {
    const { importLinks } = await import('../import-links.js');
    return importLinks(options.from, language, policy);
  }
  if (target === undefined) throw failure('missing-argument', { name: 'claim' });
  if (evidence === undefined) throw failure('missing-argument', { name: 'evidence' });
  const { document, claim } = await findClaim(target, { language, policy });
  const recording = {
    stance: options.contradicts ? 'contradicts' : 'supports',
    by: options.by ?? reviewer(process.env),
    on: localTime().slice(0, 10),
    ...(options.note === undefined ? {} : { note: options.note }),
  } as const;
  const recorded = await evidenceAt(evidence, recording, policy.provenance);
  const { path } = document.source;
  const file = await changeClaimFile(process.cwd(), path, (old) => withLink(old, claim.id, recorded));
  const { quote } = claim.claim;
  await print(`${evidenceMessages[language].linked({ path, claim: claim.id, quote, to: evidence, file })}\n`);
  return { incomplete: false, rejected: false };
}

import type { Words } from '../../text/words.js';
import type { Finding, Place } from '../check.js';
import type { Level } from '../flag.js';

/** Why the copy’s own words prove a name wrong. */
export const inCopy: Words = { zh: '本文他处如此写', en: 'so it stands elsewhere in the copy' };
/** Why the list of divisions does. */
export const inGazetteer: Words = { zh: '行政区划名录如此写', en: 'so the list of divisions has it' };
/** Why the names of state organs do. */
export const official: Words = { zh: '机构名称如此写', en: 'so the organ is called' };

/** A name printed wrong: what should stand in its place, and where the copy has it right. */
export function variant(
  place: Place,
  instead: string,
  evidence: Words,
  level: Level,
  model: Place | undefined,
): Finding {
  const { passage, start, end } = place;
  return {
    at: { passage, start, end },
    level,
    args: { printed: passage.text.slice(start, end), instead },
    ...(model ? { related: [{ passage: model.passage, start: model.start, end: model.end, note: evidence }] } : {}),
    fixes: [[{ passage, start, end, text: instead }]],
  };
}

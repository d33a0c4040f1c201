import { z } from 'zod';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';

/** The file beside a page of copy, `<name>.slips.json`: slips that a person thought of, each of which the page can refute. */
const slipsSchema = z.strictObject({
  mutations: z.array(
    z.strictObject({
      /** Stands in the copy once. */
      find: z.string().min(1),
      replace: z.string(),
      class: z.string(),
      /** What it contradicts. */
      why: z.string(),
    }),
  ),
});
export type HandSlip = z.infer<typeof slipsSchema>['mutations'][number];

/** The class of these mutations; all of them are tried. */
export const everySlip = 'slip written by hand';

/** Reads a file of slips. */
export function parseSlips(json: string): HandSlip[] {
  return slipsSchema.parse(JSON.parse(json)).mutations;
}

/**
 * Each slip as a mutation of the smallest range that differs. It counts as caught wherever a new flag touches the words
 * that the slip was written into: nobody has marked what else it contradicts.
 */
export function* mutateByHand(document: Document): Iterable<Mutation> {
  const { text, name, slips } = document;
  for (const { find, replace, class: kind, why } of slips) {
    const start = text.indexOf(find);
    if (start < 0 || text.indexOf(find, start + 1) >= 0) throw new Error(`${name}: “${find}” must stand there once`);
    let from = 0;
    while (from < Math.min(find.length, replace.length) && find[from] === replace[from]) from++;
    let behind = 0;
    while (behind < Math.min(find.length, replace.length) - from && find.at(-1 - behind) === replace.at(-1 - behind))
      behind++;
    yield {
      document,
      class: everySlip,
      label: kind,
      how: why,
      at: { start: start + from, end: start + find.length - behind },
      text: replace.slice(from, replace.length - behind),
      places: [{ start, end: start + find.length }],
    };
  }
}

import { z } from 'zod';

/** What is known of a source beside its text; every field may be left out. */
export const sourceNoteSchema = z.strictObject({
  url: z.url().optional(),
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  date: z.iso.date().optional(),
  licence: z.string().min(1).optional(),
});

/**
 * What the drafts of a workspace rely on: by path or glob of a draft the paths of its sources, and by path of a source
 * what is known of it. It stands under `provenance` of the config, or in `kanwu.sources.json`.
 */
export const provenanceSchema = z.strictObject({
  drafts: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)).default({}),
  sources: z.record(z.string().min(1), sourceNoteSchema).default({}),
});

export type SourceNote = z.infer<typeof sourceNoteSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;

import type { DocumentReport } from '../reports/report-schema.js';
import type { Checked, CheckedFile, Uncheckable } from './check-file.js';

type Figures = Pick<DocumentReport, 'claims' | 'relations'>;

/**
 * What came of a file, as it goes from thread to thread and from run to run. Claims and relations, nine tenths of it, are
 * JSON until somebody reads them: most runs print flags and count the rest, and building them took a quarter of such a run.
 */
export type PackedFile =
  | Uncheckable
  | (Omit<Checked, 'document'> & {
      readonly document: Omit<DocumentReport, keyof Figures>;
      readonly figures: string | Buffer;
    });

/** Packs what came of a file. */
export function pack(file: CheckedFile): PackedFile {
  if ('problem' in file) return file;
  const { claims, relations, ...document } = file.document;
  return { ...file, document, figures: JSON.stringify({ claims, relations } satisfies Figures) };
}

/** What came of a file, with its claims and relations read when they are first asked for; a spread of the document asks. */
export function unpack(packed: PackedFile): CheckedFile {
  if ('problem' in packed) return packed;
  const { figures, document, ...rest } = packed;
  const { path, sha256, characters, flags, suppressed } = document;
  let read: Figures | null = null;
  const all = (): Figures => (read ??= JSON.parse(String(figures)) as Figures);
  return {
    document: {
      path,
      sha256,
      characters,
      get claims() {
        return all().claims;
      },
      get relations() {
        return all().relations;
      },
      flags,
      suppressed,
    },
    ...rest,
  };
}

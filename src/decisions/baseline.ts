import { z } from 'zod';

/** A flag that was known when the baseline was written. The check and the quote are for people; the fingerprint tells it. */
const knownFlagSchema = z.strictObject({ check: z.string(), quote: z.string(), fingerprint: z.string().min(1) });

const baselineSchema = z.strictObject({ version: z.literal(1), flags: z.record(z.string(), z.array(knownFlagSchema)) });

type KnownFlag = Readonly<z.infer<typeof knownFlagSchema>>;

/** Known flags by the path of their file. Nothing is kept of lines, so that an edit elsewhere changes nothing. */
export type Baseline = ReadonlyMap<string, readonly KnownFlag[]>;

/** A baseline that makes no sense. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** Reads a baseline. @throws {BaselineError} where the text is none. */
export function parseBaseline(json: string): Baseline {
  try {
    return new Map(Object.entries(baselineSchema.parse(JSON.parse(json)).flags));
  } catch (error) {
    if (error instanceof z.ZodError) {
      const { path, message } = error.issues[0]!;
      throw new BaselineError(`${path.join('.')}: ${message}`);
    }
    throw new BaselineError((error as Error).message);
  }
}

/** A baseline as its file: everything sorted, a flag a line, so that a diff shows flags and nothing else. */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, flags]) => flags.length > 0).sort(([a], [b]) => order(a, b));
  const rows = files.map(([path, flags]) => {
    const lines = flags
      .map(({ check, quote, fingerprint }) => JSON.stringify({ check, quote, fingerprint }))
      .sort(order)
      .map((line) => `      ${line}`);
    return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
  });
  return `{\n  "version": 1,\n  "flags": {${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n  `}}\n}\n`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What was found of a file that was held against the baseline. */
export interface Compared {
  /** In the order of the flags: whether each was known. */
  readonly known: readonly boolean[];
  /** How many known flags of the file are gone. */
  readonly vanished: number;
}

/**
 * Holds the flags of one file after another against a baseline. What was known of a file that is gone is known of any other
 * file, once: so a file may be renamed or moved.
 */
export function openComparison(
  baseline: Baseline,
  isGone: (path: string) => boolean,
): (path: string, flags: readonly { readonly fingerprint: string }[]) => Compared {
  let homeless: Map<string, number> | null = null;
  const takeHomeless = (fingerprint: string): boolean => {
    homeless ??= countOf([...baseline].filter(([path]) => isGone(path)).flatMap(([, flags]) => flags));
    const left = homeless.get(fingerprint) ?? 0;
    homeless.set(fingerprint, left - 1);
    return left > 0;
  };
  return (path, flags) => {
    const own = new Set(baseline.get(path)?.map(({ fingerprint }) => fingerprint));
    const known = flags.map(({ fingerprint }) => own.delete(fingerprint) || takeHomeless(fingerprint));
    return { known, vanished: own.size };
  };
}

function countOf(flags: readonly KnownFlag[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of flags) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}

/** The baseline with what is known now of the files that were checked, and without files that are gone. */
export function updatedBaseline(baseline: Baseline, checked: Baseline, isGone: (path: string) => boolean): Baseline {
  return new Map([...[...baseline].filter(([path]) => !isGone(path)), ...checked]);
}

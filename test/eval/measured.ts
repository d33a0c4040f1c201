/** The score of what figures measure, once its table exists. */
export async function measuredScore(): Promise<Readonly<Record<string, unknown>> | null> {
  // Named in a variable, so that the types do not need the file.
  const file = '../claims/measured-score.js';
  const loaded = (await import(file).catch(() => null)) as { measuredScore?: () => Record<string, unknown> } | null;
  return loaded?.measuredScore?.() ?? null;
}

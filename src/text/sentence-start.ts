/** No sentence is looked back through farther. */
const reach = 600;

/** Where the sentence begins that the offset stands in, by its marks alone. */
export function sentenceStart(text: string, offset: number): number {
  const least = Math.max(0, offset - reach);
  for (let at = offset; at > least; at--) if ('。!?\n'.includes(text[at - 1]!)) return at;
  return least;
}

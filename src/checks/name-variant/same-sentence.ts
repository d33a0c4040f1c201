/** Whether the sentence in which one name stands names the other, too: then the copy tells them apart. */
export function besideEachOther(text: string, at: number, other: string): boolean {
  const from = sentenceStart(text, at);
  const to = text.slice(at).search(/[。\n]/);
  return text.slice(from, to < 0 ? text.length : at + to).includes(other);
}

/** Where the sentence begins that holds the offset. */
export function sentenceStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
}

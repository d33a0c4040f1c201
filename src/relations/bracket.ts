/** Where a bracket opens within `reach` of the offset, with no clause mark before it; -1 where none does. */
export function bracketBehind(folded: string, end: number, reach: number): number {
  const near = folded.slice(end, end + reach + 1);
  const open = near.search(/[(,。;:!?、]/);
  return open >= 0 && near[open] === '(' ? end + open : -1;
}

/** Where the bracket opens that encloses the offset, looking 60 characters back; -1 where none does. */
export function openBracket(folded: string, at: number): number {
  const near = folded.slice(Math.max(0, at - 60), at);
  const open = near.lastIndexOf('(');
  return open >= 0 && !near.includes(')', open) ? at - near.length + open : -1;
}

/** Where a bracket opens within `reach` of the offset, with no clause mark before it; -1 where none does. */
export function bracketBehind(folded: string, end: number, reach: number): number {
  const near = folded.slice(end, end + reach + 1);
  const open = near.search(/[(,。;:!?、]/);
  return open >= 0 && near[open] === '(' ? end + open : -1;
}

/** The order of two texts by their code units: the same on every machine, whatever language it is set to. */
export function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

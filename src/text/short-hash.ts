/**
 * Eight hex digits of a text: its 32-bit FNV-1a sum. For telling places of one document apart, where
 * a cryptographic digest costs more than reading the figure did; never for trust.
 */
export function shortHash(...pieces: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

import type { Edit } from '../checks/flag.js';
export async function writeSource(
  _path: string,
  _sha256: string,
  _edits: readonly Edit[],
): Promise<'written' | 'changed' | 'gone'> {
  return 'gone';
}

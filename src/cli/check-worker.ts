import { Tinypool } from 'tinypool';
import { checkHere } from './check-here.js';
import type { PoolTask } from './check-pool.js';
import type { CheckSettings } from './check-settings.js';
import { type PackedFile, pack } from './packed-file.js';

/** What a worker thread does: checks some files, by settings that it was given once. */
export default async function check(files: readonly PoolTask[]): Promise<PackedFile[]> {
  const settings = Tinypool.workerData as readonly CheckSettings[];
  const checked: PackedFile[] = [];
  for (const { input, rules } of files) checked.push(pack(await checkHere({ input, settings: settings[rules]! })));
  return checked;
}

import { Tinypool } from 'tinypool';
import type { CheckedFile } from './check-file.js';
import { checkHere } from './check-here.js';
import type { PoolTask } from './check-pool.js';
import type { CheckSettings } from './check-settings.js';

/** What a worker thread does: checks some files, by settings that it was given once. */
export default async function check(files: readonly PoolTask[]): Promise<CheckedFile[]> {
  const settings = Tinypool.workerData as readonly CheckSettings[];
  const checked: CheckedFile[] = [];
  for (const { input, rules } of files) checked.push(await checkHere({ input, settings: settings[rules]! }));
  return checked;
}

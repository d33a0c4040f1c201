import { pathToFileURL } from 'node:url';

/** What a config that is written in JavaScript exports by default: the one module of others that kanwu loads. */
export async function importConfig(path: string): Promise<unknown> {
  return ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
}

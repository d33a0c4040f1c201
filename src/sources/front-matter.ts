import { parse, YAMLParseError } from 'yaml';

/** What the front matter of a Markdown draft says of its sources: their paths, or why it cannot be read. */
export type ReliesOn = { readonly paths: readonly string[] } | { readonly fault: string };

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads `relies-on` from front matter: a path, or a list of them. `null` where there is none. */
export function reliesOn(text: string): ReliesOn | null {
  const matter = frontMatter.exec(text)?.[1];
  if (!matter?.includes('relies-on')) return null;
  let data: unknown;
  try {
    data = parse(matter);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return { fault: error.message.split('\n')[0]!.replace(/:$/, '') };
  }
  if (typeof data !== 'object' || data === null || !('relies-on' in data)) return null;
  const said = data['relies-on'];
  const list = Array.isArray(said) ? said : [said];
  if (list.length === 0 || list.some((item) => typeof item !== 'string' || item.trim() === ''))
    return { fault: 'relies-on: a list of paths' };
  return { paths: list as string[] };
}

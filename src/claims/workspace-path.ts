import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * A path as claim files name it: relative to the workspace, with forward slashes; `null` when it lies outside, where a
 * claim file would have no place.
 */
export function workspacePath(workspace: string, path: string): string | null {
  const inside = relative(workspace, resolve(workspace, path));
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    ? null
    : inside.split(sep).join('/');
}

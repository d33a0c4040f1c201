/** How many characters two texts begin with alike. */
export function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** How many characters two texts end with alike. */
export function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

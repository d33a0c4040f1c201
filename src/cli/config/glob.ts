import picomatch from 'picomatch';

/** A glob of the config, and whether a path matches it. */
export interface Matcher {
  readonly glob: string;
  /** The path is relative to the folder of the config, with forward slashes. */
  matches(path: string): boolean;
}

/**
 * A glob as people mean it: one without a slash names files at any depth (`*.md`), and one that names a folder names all
 * that lies in it.
 */
export function matcherOf(glob: string): Matcher {
  const bare = glob.replace(/\/+$/, '');
  const under = bare.includes('/') ? `${bare}/**` : `**/${bare}/**`;
  return { glob, matches: picomatch([bare.includes('/') ? bare : `**/${bare}`, under], { dot: true }) };
}

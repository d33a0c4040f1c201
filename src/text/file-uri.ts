/** Where a path leads, as a URI; `relative` to the folder that the result is of, or else absolute. */
export interface FileUri {
  readonly uri: string;
  readonly relative: boolean;
}

/**
 * A path of the result as a URI. Every character that is not plain in a URI is percent-encoded as UTF-8 (县报.txt →
 * %E5%8E%BF%E6%8A%A5.txt); a colon too, or `a:b.txt` would name a scheme. A path that leads out of the folder is made
 * absolute: a relative one is not to climb out of its base.
 */
export function fileUri(path: string, root: string): FileUri {
  // encodeURIComponent refuses half characters, which a file name that is no UTF-8 may have left.
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  if (drive) return { uri: `file:///${drive[1]}:${encoded.slice(drive[0].length - 1)}`, relative: false };
  const climbs = /(?:^|\/)\.\.(?:\/|$)/.test(encoded);
  if (!encoded.startsWith('/') && !climbs) return { uri: encoded.replace(/^(?:\.\/)+/, ''), relative: true };
  return { uri: new URL(encoded, root).href, relative: false };
}

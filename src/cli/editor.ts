import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

/** How editors are told where to open a file; one that is not listed opens it at its top. */
const places: readonly (readonly [editor: RegExp, words: (file: string, line: number, column: number) => string[]])[] =
  [
    [/^(?:vi|vim|nvim|gvim|mvim)$/, (file, line, column) => [`+call cursor(${line}, ${column})`, file]],
    [/^(?:nano|kak|pico)$/, (file, line, column) => [`+${line},${column}`, file]],
    [/^(?:emacs|emacsclient|gedit|micro)$/, (file, line, column) => [`+${line}:${column}`, file]],
    [
      /^(?:code|code-insiders|codium|cursor)$/,
      (file, line, column) => ['--wait', '--goto', `${file}:${line}:${column}`],
    ],
    [/^(?:subl|zed|atom)$/, (file, line, column) => ['--wait', `${file}:${line}:${column}`]],
    [/^(?:hx|helix)$/, (file, line, column) => [`${file}:${line}:${column}`]],
  ];

/**
 * Opens a file in the user's editor ($VISUAL, $EDITOR, else vi) at a place, and returns when it is closed. As with git, the
 * variable is a command line: it may hold options.
 */
export function openInEditor(file: string, line: number, column: number, env: NodeJS.ProcessEnv): void {
  const command = env.VISUAL || env.EDITOR || 'vi';
  const name = basename(command.trim().split(/\s+/)[0]!).replace(/\.exe$/, '');
  const words = places.find(([editor]) => editor.test(name))?.[1](file, line, column) ?? [file];
  const { error, status } = spawnSync('sh', ['-c', `${command} "$@"`, name, ...words], { stdio: 'inherit', env });
  if (error) throw error;
  if (status === 127) throw Object.assign(new Error(command), { code: `${command}: ENOENT` });
}

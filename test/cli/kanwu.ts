import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The built command line. `npm test` builds it first. */
export const binary = join(import.meta.dirname, '../../dist/bin/kanwu.js');

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of the files, gone when the test ends. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kanwu-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** How a run is begun. */
interface Beginning {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdin?: string | Uint8Array;
  /** As which user; the one of the tests unless given. */
  readonly uid?: number;
}

/** Runs kanwu in a folder, in English unless the environment says otherwise. One that does not end is ended, with no code. */
export function kanwu(
  cwd: string,
  args: readonly string[],
  { env = {}, stdin = '', ...user }: Beginning = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [binary, ...args],
      { cwd, env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env }, maxBuffer: 2 ** 26, timeout: 120_000, ...user },
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
    // A run that fails early closes its end before all is written.
    child.stdin?.on('error', () => {});
    child.stdin?.end(stdin);
  });
}

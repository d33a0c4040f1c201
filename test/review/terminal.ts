import { mkdirSync } from 'node:fs';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { binary } from '../cli/kanwu.js';

/** A real terminal, of which the test sees what a person would: the screen, and when it changes. */
export interface RealTerminal {
  /** The screen as it is, one line after the other. */
  screen(): string;
  /** Types keys, and returns at once. */
  type(keys: string): void;
  /** Waits until the screen shows it, and returns the screen. Never waits for time alone. */
  shows(wanted: RegExp | string): Promise<string>;
  resize(columns: number, rows: number): void;
  /** Kills the process as a crash would. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
  /** Waits for the process to end, and returns its exit code. */
  ended(): Promise<number>;
  readonly pid: number;
}

/** Names of keys as terminals send them. */
export const keys = {
  enter: '\r',
  escape: '\u001b',
  tab: '\t',
  down: '\u001b[B',
  backspace: '\u007f',
  ctrlU: '\u0015',
} as const;

/** Runs kanwu in a folder and a terminal of the given size, in English unless told otherwise. */
export function kanwuInTerminal(
  cwd: string,
  args: readonly string[],
  { columns = 100, rows = 30, env = {} }: { columns?: number; rows?: number; env?: NodeJS.ProcessEnv } = {},
): RealTerminal {
  mkdirSync(cwd, { recursive: true });
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 });
  const child: IPty = spawn(process.execPath, [binary, ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', KANWU_REVIEWER: 'reviewer', ...env } as Record<string, string>,
  });
  const watchers = new Set<() => void>();
  let code: number | null = null;
  const wake = () => {
    for (const watcher of [...watchers]) watcher();
  };
  // Ink wraps each frame in marks of synchronized output: what stands between them is no screen yet.
  let painting = false;
  child.onData((data) => {
    const [begun, done] = [data.lastIndexOf('\u001b[?2026h'), data.lastIndexOf('\u001b[?2026l')];
    if (begun >= 0 || done >= 0) painting = begun > done;
    const whole = !painting;
    terminal.write(data, () => {
      if (whole) wake();
    });
  });
  child.onExit(({ exitCode }) => {
    code = exitCode;
    wake();
  });
  onTestFinished(() => {
    if (code === null) child.kill('SIGKILL');
    terminal.dispose();
  });
  const screen = () => {
    const { active } = terminal.buffer;
    return Array.from({ length: terminal.rows }, (_, y) => active.getLine(y)?.translateToString(true) ?? '').join('\n');
  };
  const until = (what: string, isSo: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const watcher = () => {
        if (!isSo()) return;
        watchers.delete(watcher);
        clearTimeout(limit);
        resolve();
      };
      const limit = setTimeout(() => {
        watchers.delete(watcher);
        reject(new Error(`the terminal never came to show ${what}; it shows:\n${screen()}`));
      }, 15_000);
      watchers.add(watcher);
      watcher();
    });
  return {
    screen,
    pid: child.pid,
    type: (typed) => child.write(typed),
    async shows(wanted) {
      await until(String(wanted), () =>
        typeof wanted === 'string' ? screen().includes(wanted) : wanted.test(screen()),
      );
      return screen();
    },
    resize(cols, newRows) {
      terminal.resize(cols, newRows);
      child.resize(cols, newRows);
    },
    kill: (signal) => child.kill(signal),
    async ended() {
      await until('the end of the process', () => code !== null);
      return code!;
    },
  };
}

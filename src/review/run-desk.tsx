import { render, useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import type { LiveDesk } from './desk.js';
import { keyName } from './key-name.js';
import { type Theme, themeOf } from './theme.js';
import { DeskView } from './views/desk-view.js';

/** Where the desk is shown. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly color: boolean;
  readonly screenReader: boolean;
}

/** The desk on a screen, which something else may need for a while. */
export interface ShownDesk {
  /** Gives the terminal to something else, and takes it back behind it. */
  suspend(meanwhile: () => void): void;
  /** Takes the desk off the screen; what was there before is there again. */
  close(): void;
}

const enterAlternate = '\u001b[?1049h\u001b[H';
const leaveAlternate = '\u001b[?1049l';

/** Shows a live desk until it is closed; a bug in what draws it is given to `crashed`. */
export function showDesk(desk: LiveDesk, terminal: Terminal, crashed: (error: unknown) => void): ShownDesk {
  const { stdin, stdout, screenReader } = terminal;
  const theme = themeOf(terminal.color);
  const resized = () => desk.send({ type: 'resized', columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 });
  stdout.on('resize', resized);
  warmUp(desk, resized);
  const open = () => {
    if (!screenReader) stdout.write(enterAlternate);
    const instance = render(<App desk={desk} theme={theme} />, {
      stdin,
      stdout,
      exitOnCtrlC: false,
      patchConsole: false,
      // A frame waits for the one before it: at more frames a second a key that follows quickly waits less.
      maxFps: 120,
      isScreenReaderEnabled: screenReader,
    });
    instance.waitUntilExit().catch(crashed);
    return instance;
  };
  let shown = open();
  const close = () => {
    shown.unmount();
    shown.cleanup();
    if (!screenReader) stdout.write(leaveAlternate);
  };
  return {
    suspend(meanwhile) {
      close();
      try {
        meanwhile();
      } finally {
        shown = open();
      }
    },
    close() {
      stdout.off('resize', resized);
      close();
    },
  };
}

/** Frames that are painted before anybody can have read the first flag. */
const warmFrames = 10;

/**
 * Paints the first flag a few times over while it is being read, each time in a turn of its own: what paints is slow until it
 * has been compiled, and the first keys of a session should not be the ones to pay for that.
 */
function warmUp(desk: LiveDesk, paint: () => void): void {
  let left = warmFrames;
  const turn = () => {
    if (desk.state().touched || left-- <= 0) return;
    paint();
    setTimeout(turn, 5).unref();
  };
  const end = desk.subscribe(() => {
    if (desk.state().documents.length === 0) return;
    end();
    setTimeout(turn, 5).unref();
  });
}

/** The live desk as React sees it: a state to show, and keys to send. */
function App({ desk, theme }: { readonly desk: LiveDesk; readonly theme: Theme }) {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useInput((input, key) => {
    const name = keyName(input, key);
    if (name === null) return;
    // Fast typing, an input method or the clipboard send many characters at once.
    if (name === input && [...input].length > 1) desk.send({ type: 'text', text: input });
    else desk.send({ type: 'key', key: name });
  });
  return <DeskView state={state} theme={theme} />;
}

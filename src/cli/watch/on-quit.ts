/**
 * Calls when somebody at the terminal presses `q`; Ctrl-C ends the process as it always does. Returns what gives the
 * keyboard back. Without a terminal there is only the signal.
 */
export function onQuit(quit: () => void): () => void {
  const { stdin } = process;
  if (!stdin.isTTY) return () => {};
  const press = (keys: Buffer) => {
    if (keys.includes('\u0003')) {
      forget();
      process.kill(process.pid, 'SIGINT');
    } else if (/[qQ]/.test(keys.toString())) quit();
  };
  const forget = () => {
    stdin.off('data', press);
    stdin.setRawMode(false);
    stdin.pause();
  };
  stdin.setRawMode(true);
  stdin.on('data', press);
  return forget;
}

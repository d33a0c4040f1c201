/**
 * Until the function that it returns is called, Ctrl-C and a request to terminate end the process, as they would without it:
 * a shell gives 130 and 143 for that. `last` is called first, and cannot wait for anything. To call for an end by an exit
 * code instead would be to wait for a pipe that nobody writes: Node joins the thread that reads it.
 */
export function stopOnSignal(last: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const unwatch = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals) => {
    last();
    unwatch();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  return unwatch;
}

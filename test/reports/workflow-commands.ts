/** A workflow command, as the runner of GitHub Actions reads it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * The commands in a log: of each line that begins with `::` (after spaces), the name up to a space, the properties up to
 * the next `::`, and the message; then the escapes undone. The older `##[name]` is a command wherever it stands in a line
 * that is not one of the others.
 */
export function readCommands(log: string): WorkflowCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line): WorkflowCommand[] => {
    const command = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line);
    if (!command) {
      if (/^\s*::|##\[/.test(line)) throw new Error(`a command that was not meant: ${line}`);
      return [];
    }
    const [, name, list = '', message] = command;
    const properties = list.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), undo(pair.slice(at + 1), { '%3A': ':', '%2C': ',', ...always })] as const;
    });
    return [{ name: name!, properties: Object.fromEntries(properties), message: undo(message!, always) }];
  });
}

const always = { '%0D': '\r', '%0A': '\n', '%25': '%' };

/** One escape after the other, as the runner does it; the percent sign last. */
function undo(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((rest, [written, meant]) => rest.replaceAll(written, meant), text);
}

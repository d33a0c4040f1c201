import type { Check } from '../../checks/check.js';
import { checks } from '../../checks/registry.js';
import { messages } from '../../messages/messages.js';
import { textWidth } from '../../text/width.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { nearest } from '../nearest.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';

/** `kanwu explain [check]`: all checks as a table, or what one looks for, why, and examples. */
export async function explain(id: string | undefined, voice: Voice): Promise<Outcome> {
  if (id === undefined) await print(await table(voice));
  else {
    const check = checks.find((candidate) => candidate.id === id);
    if (!check)
      throw failure('unknown-check', {
        check: id,
        nearest: nearest(
          id,
          checks.map((known) => known.id),
        ),
      });
    await print(await page(check, voice));
  }
  return { incomplete: false, rejected: false };
}

async function table({ language, color }: Voice): Promise<string> {
  const { default: pico } = await import('picocolors');
  const colors = pico.createColors(color);
  const words = messages[language];
  const rows = checks.map(({ id, level, summary }) => [id, words.level({ level }), summary[language]] as const);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => textWidth(row[column]!))));
  const pad = (text: string, column: number) => text + ' '.repeat(widths[column]! - textWidth(text));
  const lines = rows.map(([id, level, summary]) => `${colors.bold(pad(id, 0))}  ${pad(level, 1)}  ${summary}`);
  return `${lines.join('\n')}\n\n${words['explain-checks']({ count: checks.length })}\n`;
}

async function page(check: Check, { language, color }: Voice): Promise<string> {
  const { default: pico } = await import('picocolors');
  const colors = pico.createColors(color);
  const words = messages[language];
  const options = Object.entries(check.options.shape).map(([name, option]) => {
    const described = (option as { description?: string }).description;
    return described ? `${name}: ${described}` : name;
  });
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', colors.dim(title), ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)];
  return [
    `${colors.bold(check.id)} · ${words.level({ level: check.level })}`,
    check.summary[language],
    ...part(words['explain-why']({}), [check.why[language]]),
    ...part(words['explain-message']({}), [check.message[language]]),
    ...part(words['explain-source']({}), check.examples.source === undefined ? [] : [check.examples.source]),
    ...part(words['explain-flagged']({}), check.examples.flagged.map(bullet)),
    ...part(words['explain-clean']({}), check.examples.clean.map(bullet)),
    ...(options.length > 0 ? part(words['explain-options']({}), options) : []),
    '',
  ].join('\n');
}

/** An example of several paragraphs stays one, and is told from the next. */
function bullet(example: string): string {
  return `- ${example.replace(/\n+/g, '\n  ')}`;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../src/checks/registry.js';
import { ciWorkflow } from '../src/cli/ci-workflow.js';
import { configSchema } from '../src/cli/config/config-schema.js';
import { deskMessages } from '../src/messages/desk.js';
import { keymap } from '../src/review/keymap.js';
import { commandSentence, keyLabel } from '../src/review/pages/help-page.js';
import type { Language } from '../src/text/words.js';

const titles = {
  en: ['check', 'at most', 'what it finds', 'for example'],
  zh: ['检查', '最高级别', '查什么', '例'],
} as const;
const levelNames = {
  en: { error: 'error', warning: 'warning', note: 'note' },
  zh: { error: '差错', warning: '疑错', note: '疑问' },
} as const;

/** The README's table of checks: each with its summary and its first flagged example. */
function table(language: Language): string {
  const rows = checks.map(({ id, level, summary, examples }) => {
    const example = examples.flagged[0]!.replace(/⟦([^⟧]*)⟧/g, '**$1**')
      .replaceAll('\n\n', ' ¶ ')
      .replaceAll('\n', ' ');
    const source = examples.source === undefined ? '' : ` ← ${examples.source}`;
    return [`\`${id}\``, levelNames[language][level], summary[language], example + source].map((cell) =>
      cell.replaceAll('|', '\\|'),
    );
  });
  return [titles[language], titles[language].map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

const keyTitles = { en: ['key', 'at the desk'], zh: ['键', '在审稿台上'] } as const;

/** The README's table of keys: those of the desk where nothing is asked. */
function keys(language: Language): string {
  const rows = keymap
    .filter(({ mode }) => mode === 'browse')
    .map((binding) => [
      binding.keys.map((key) => `\`${keyLabel(key, language)}\``).join(' '),
      commandSentence(binding, deskMessages[language]),
    ]);
  return [keyTitles[language], ['---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What `kanwu init --ci github` writes. */
function workflow(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return `\`\`\`yaml\n${ciWorkflow('github', version).text}\`\`\``;
}

/** The copy whose check the README shows. */
const copy = `全县今年新建体育场馆8座（体育馆3座、图书馆4座），6月31日前全部开放。

合作社社员由40户增加到50户，增长20%，社员们的的干劲更足了。
`;

/** What the command line prints of it, as a reader would see it. */
function output(language: Language): string {
  const folder = mkdtempSync(join(tmpdir(), 'kanwu-'));
  writeFileSync(join(folder, 'copy.txt'), copy);
  const kanwu = join(import.meta.dirname, '../dist/bin/kanwu.js');
  const words = ['check', 'copy.txt', '--lang', language];
  const { stdout } = spawnSync(process.execPath, [kanwu, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  rmSync(folder, { recursive: true });
  return `\`\`\`\n$ kanwu ${words.join(' ')}\n${stdout.trimEnd()}\n\`\`\``;
}

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)(
  '%s lists every check and key as it is declared, and shows real output (UPDATE=1 rewrites both)',
  (name, language) => {
    const file = join(import.meta.dirname, '..', name);
    const text = readFileSync(file, 'utf8');
    const parts = { checks: table(language), output: output(language), keys: keys(language), workflow: workflow() };
    let fresh = text;
    for (const [name, part] of Object.entries(parts)) {
      const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
      expect(text).toMatch(marked);
      fresh = fresh.replace(marked, (_, open: string, close: string) => `${open}${part}\n${close}`);
    }
    if (process.env.UPDATE) writeFileSync(file, fresh);
    else expect(text).toBe(fresh);
  },
);

test.each(['README.md', 'README.zh-CN.md'])('%s shows a config that holds, with every key', (file) => {
  const shown = /<!-- config -->\n```yaml\n([\s\S]*?)```\n<!-- \/config -->/.exec(
    readFileSync(join(import.meta.dirname, '..', file), 'utf8'),
  );
  const config = configSchema.parse(parse(shown![1]!));
  expect([...Object.keys(config), '$schema'].sort()).toEqual(Object.keys(configSchema.shape).sort());
});

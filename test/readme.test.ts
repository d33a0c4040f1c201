import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../src/checks/registry.js';
import type { Language } from '../src/text/words.js';

const titles = {
  en: ['check', 'level', 'what it finds', 'for example'],
  zh: ['检查', '级别', '查什么', '例'],
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
    return [`\`${id}\``, levelNames[language][level], summary[language], example].map((cell) =>
      cell.replaceAll('|', '\\|'),
    );
  });
  return [titles[language], titles[language].map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)('%s lists every check as it is declared (UPDATE=1 rewrites the table)', (name, language) => {
  const file = join(import.meta.dirname, '..', name);
  const text = readFileSync(file, 'utf8');
  const marked = /(<!-- checks -->\n)[\s\S]*?(\n<!-- \/checks -->)/;
  expect(text).toMatch(marked);
  const fresh = text.replace(marked, (_, open: string, close: string) => open + table(language) + close);
  if (process.env.UPDATE) writeFileSync(file, fresh);
  else expect(text).toBe(fresh);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ModuleFacts, readModule } from './architecture/imports.js';
import {
  cycles,
  importFaults,
  impurityFaults,
  longest,
  type Modules,
  rows,
  shapeFaults,
} from './architecture/layers.js';

const src = join(import.meta.dirname, '../src');

function readTree(): Modules {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return new Map(
    files
      .filter((file) => /\.tsx?$/.test(file))
      .sort()
      .map((file) => [file, readModule(file, readFileSync(join(src, file), 'utf8'))]),
  );
}

/** Modules as a test makes them up: path → source text. */
function made(files: Readonly<Record<string, string>>): Modules {
  return new Map(Object.entries(files).map(([file, text]): [string, ModuleFacts] => [file, readModule(file, text)]));
}

describe('the house', () => {
  const modules = readTree();

  test('has files to look at', () => {
    expect(modules.size).toBeGreaterThan(10);
  });
  test('imports only what the table lists', () => {
    expect(importFaults(modules)).toEqual([]);
  });
  test('has no import cycles, of types neither', () => {
    expect(cycles(modules)).toEqual([]);
  });
  test('prints, looks at the clock and rolls dice only where it may', () => {
    expect(impurityFaults(modules)).toEqual([]);
  });
  test('keeps files short, and the index a mere list', () => {
    expect(shapeFaults(modules)).toEqual([]);
  });
  test('names in the table only rows that it has', () => {
    const names = new Set(rows.map((row) => row.name));
    for (const row of rows)
      if (row.mayImport !== 'anything') for (const name of row.mayImport) expect(names).toContain(name);
  });
});

describe('the table bites', () => {
  test.each([
    ['a value', "import { add } from '../sources/read.js';"],
    ['a type', "import type { Source } from '../sources/source.js';"],
    ['a type by import()', "export type S = import('../sources/source.js').Source;"],
    ['a re-export', "export { readText } from '../sources/read.js';"],
    ['a re-export of all', "export * from '../sources/read.js';"],
    ['a dynamic import', "export const load = () => import('../sources/read.js');"],
    ['a bare import', "import '../sources/read.js';"],
  ])('text may not take from sources: %s', (_, text) => {
    expect(importFaults(made({ 'text/fold.ts': text }))).toEqual([
      expect.stringMatching(/^text\/fold\.ts imports sources\/.* but row “text” may import nothing$/),
    ]);
  });

  test('a check may not import another check, the registry may', () => {
    const text = "import { other } from './other.js';\nimport type { Flag } from './flag.js';";
    expect(importFaults(made({ 'checks/one.ts': text }))).toEqual([
      expect.stringContaining('checks/one.ts imports checks/other.ts (row “checks/<id>”)'),
    ]);
    expect(importFaults(made({ 'checks/registry.ts': text }))).toEqual([]);
    expect(importFaults(made({ 'checks/one.ts': "import '../checks/run.js';" }))).toHaveLength(1);
  });

  test('a part of a check is imported by its own check and its own folder', () => {
    const text = "import './two/part.js';";
    expect(importFaults(made({ 'checks/two.ts': text }))).toEqual([]);
    expect(importFaults(made({ 'checks/two/other.ts': "import './part.js';\nimport '../flag.js';" }))).toEqual([]);
    expect(importFaults(made({ 'checks/one.ts': text }))).toEqual([
      expect.stringContaining('checks/one.ts imports checks/two/part.ts, a part of another check'),
    ]);
    expect(importFaults(made({ 'checks/one/part.ts': "import '../two/part.js';" }))).toHaveLength(1);
    expect(importFaults(made({ 'checks/two/part.ts': "import '../two.js';" }))).toHaveLength(1);
    expect(importFaults(made({ 'checks/registry.ts': text }))).toHaveLength(1);
  });

  test('nothing imports the command line, the pipeline neither', () => {
    for (const file of ['pipeline.ts', 'reports/json.ts', 'claims/store.ts'])
      expect(importFaults(made({ [file]: `import '${file.includes('/') ? '..' : '.'}/cli/main.js';` }))).toHaveLength(
        1,
      );
    expect(importFaults(made({ 'cli/main.ts': "import '../pipeline.js';" }))).toEqual([]);
  });

  test('only the report type may see an inspection', () => {
    const text = "import type { Inspection } from '../pipeline.js';";
    expect(importFaults(made({ 'reports/report.ts': text }))).toEqual([]);
    expect(importFaults(made({ 'reports/sarif.ts': text }))).toHaveLength(1);
    expect(importFaults(made({ 'reports/sarif.ts': "import './report.js';" }))).toEqual([]);
    expect(importFaults(made({ 'reports/sarif.ts': "import './json.js';" }))).toHaveLength(1);
    expect(importFaults(made({ 'review/desk.tsx': "import '../reports/json.js';" }))).toHaveLength(1);
  });

  test.each([
    ['checks/one.ts', 'node:fs'],
    ['pipeline.ts', 'node:fs/promises'],
    ['reports/json.ts', 'ink'],
    ['cli/main.ts', 'react'],
    ['figures/find-figures.ts', 'remark-parse'],
    ['claims/extract.ts', 'tinyglobby'],
    ['cli/main.ts', 'left-pad'],
    ['relations/sum.ts', 'commander'],
  ])('%s may not use %s', (file, name) => {
    expect(importFaults(made({ [file]: `import '${name}';` }))).toEqual([expect.stringContaining(`imports ${name},`)]);
  });

  test('a file outside every row, and a computed import, are faults too', () => {
    expect(importFaults(made({ 'utils/pad.ts': '' }))).toEqual(['utils/pad.ts belongs to no row of the table']);
    expect(() => readModule('cli/main.ts', 'await import(name);')).toThrow('not a plain string');
  });

  test('cycles are found, through types as well', () => {
    const modules = made({
      'text/a.ts': "import type { B } from './b.js';",
      'text/b.ts': "import { c } from './c.js';",
      'text/c.ts': "export { a } from './a.js';",
      'text/d.ts': "import './a.js';",
    });
    expect(cycles(modules)).toEqual(['text/a.ts → text/b.ts → text/c.ts → text/a.ts']);
    expect(cycles(made({ 'text/a.ts': "import './b.js'; import './c.js';", 'text/b.ts': "import './c.js';" }))).toEqual(
      [],
    );
  });

  test.each([
    ['figures/date.ts', 'Date.now()', 'Date.now'],
    ['checks/one.ts', 'new Date()', 'new Date()'],
    ['checks/one.ts', 'new Date(2025, 5, 31)', 'new Date(…, …)'],
    ['relations/sum.ts', 'Math.random()', 'Math.random'],
    ['relations/sum.ts', 'performance.now()', 'performance.now'],
    ['claims/store.ts', "console.error('x')", 'console'],
    ['pipeline.ts', "process.stdout.write('x')", 'process.stdout'],
  ])('%s may not say %s', (file, text, use) => {
    expect(impurityFaults(made({ [file]: text }))).toEqual([expect.stringContaining(`${file} uses ${use}, but`)]);
  });

  test('pure calendar arithmetic is allowed, and the command line may print', () => {
    const text = 'export const day = (y: number) => new Date(Date.UTC(y, 0, 1)).getUTCDay();';
    expect(impurityFaults(made({ 'relations/calendar.ts': text, 'cli/main.ts': "console.log('x')" }))).toEqual([]);
  });

  test('long files and an index with code in it are faults', () => {
    const long = '\n'.repeat(longest + 1);
    expect(shapeFaults(made({ 'text/a.ts': long, 'lexicons/data/names.ts': long }))).toHaveLength(1);
    expect(shapeFaults(made({ 'index.ts': "export * from './pipeline.js';" }))).toEqual([]);
    expect(shapeFaults(made({ 'index.ts': "import './a.js';\nexport const a = 1;" }))).toHaveLength(1);
  });
});

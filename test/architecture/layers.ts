import { posix } from 'node:path';
import type { ModuleFacts } from './imports.js';

/** One row of the table: the files it speaks of (paths below src), and what they may import. */
export interface Row {
  readonly name: string;
  readonly files: RegExp;
  /** Names of other rows. Files of one row may import each other unless `apart`. */
  readonly mayImport: readonly string[] | 'anything';
  /** No file of this row may import another one of it. */
  readonly apart?: true;
  /** Of the files of this row a check may import only those of the folder that bears its name, and they only each other. */
  readonly ofOneCheck?: true;
  /** Why the row reads as it does, where that is not plain. */
  readonly because?: string;
}

/** Who may import whom. The first row whose pattern matches is the file's row. */
export const rows: readonly Row[] = [
  { name: 'text', files: /^text\//, mayImport: [] },
  { name: 'lexicons', files: /^lexicons\//, mayImport: ['text'] },
  { name: 'sources', files: /^sources\//, mayImport: ['text', 'lexicons'], because: 'reflow weighs words as evidence' },
  { name: 'figures', files: /^figures\//, mayImport: ['text', 'lexicons'] },
  { name: 'claims', files: /^claims\//, mayImport: ['figures', 'sources', 'text', 'lexicons'] },
  {
    name: 'relations',
    files: /^relations\//,
    mayImport: ['claims', 'figures', 'text', 'lexicons', 'sources'],
    because: 'a term stands in a passage, and relations are sought article by article: both are types of sources',
  },
  {
    name: 'evidence',
    files: /^evidence\//,
    mayImport: ['claims', 'relations', 'figures', 'sources', 'text', 'lexicons'],
    because: 'it holds the claims of a draft against those of its sources; it knows no checks, one check knows it',
  },
  {
    name: 'check types',
    files: /^checks\/(check|flag|relation-finding)\.ts$/,
    mayImport: ['evidence', 'relations', 'claims', 'figures', 'sources', 'text', 'lexicons'],
    because: 'what a check is and yields, and how a failed relation becomes that; none of them is a check',
  },
  {
    name: 'check runner',
    files: /^checks\/(registry|run|merge|rules)\.ts$/,
    mayImport: ['check types', 'checks/<id>', 'relations', 'claims', 'figures', 'sources', 'text', 'lexicons'],
    because:
      'the registry lists every check, rules say how each is run, the runner turns findings into flags, each slip one',
  },
  {
    name: 'parts of a check',
    files: /^checks\/[a-z-]+\//,
    mayImport: ['check types', 'relations', 'claims', 'figures', 'sources', 'text', 'lexicons'],
    ofOneCheck: true,
    because: 'a check of several ideas has a folder of its id, one idea a file; no other check looks into it',
  },
  {
    name: 'checks/<id>',
    files: /^checks\//,
    mayImport: [
      'parts of a check',
      'check types',
      'evidence',
      'relations',
      'claims',
      'figures',
      'sources',
      'text',
      'lexicons',
    ],
    apart: true,
    because: 'checks stay independent: their order cannot matter, and each reads alone',
  },
  {
    name: 'decisions',
    files: /^decisions\//,
    mayImport: ['check types', 'text'],
    because: 'it knows flags, no checks',
  },
  {
    name: 'report type',
    files: /^reports\/(report|report-schema|record-schema|evidence-report|evidence-schema|format|elsewhere-lines)\.ts$/,
    mayImport: ['pipeline', 'check types', 'evidence', 'relations', 'claims', 'figures', 'sources', 'messages', 'text'],
    because:
      'the places where an inspection becomes data: the shape, its schema, what a format is, and what several say alike',
  },
  {
    name: 'evidence book',
    files: /^reports\/book\//,
    mayImport: ['report type', 'messages', 'text'],
    because: 'a page of many parts has a folder, one part a file; it is a format, and knows no more than one',
  },
  {
    name: 'score',
    files: /^score\//,
    mayImport: ['report type', 'check types', 'sources', 'text'],
    because: 'it grades what the result says, by the printed characters of the source',
  },
  {
    name: 'reports/<format>',
    files: /^reports\//,
    mayImport: ['report type', 'score', 'messages', 'text'],
    apart: true,
  },
  {
    name: 'review',
    files: /^review\//,
    mayImport: ['check types', 'claims', 'relations', 'decisions', 'messages', 'text'],
    because: 'the desk shows flags, and never renders reports',
  },
  { name: 'messages', files: /^messages\//, mayImport: ['text'], because: 'codes and arguments in, a sentence out' },
  {
    name: 'pipeline',
    files: /^(pipeline|inspect-under|check-text)\.ts$/,
    mayImport: [
      'text',
      'lexicons',
      'sources',
      'figures',
      'claims',
      'relations',
      'evidence',
      'check types',
      'check runner',
      'checks/<id>',
      'decisions',
      'report type',
      'reports/<format>',
      'messages',
    ],
  },
  { name: 'index', files: /^index\.ts$/, mayImport: 'anything', because: 'the public face; it re-exports only' },
  { name: 'cli', files: /^cli\//, mayImport: 'anything' },
];

/** Packages and node modules, and the files (paths below src) that may import them. */
const outside: readonly { readonly name: RegExp; readonly files: RegExp; readonly because: string }[] = [
  {
    name: /^node:fs(\/promises)?$/,
    files: /^(sources\/(open|find-files)\.ts|claims\/store\.ts|decisions\/store\.ts|cli\/.*)$/,
    because: 'only the openers of sources, the stores and the command line touch files',
  },
  {
    name: /^(node:(path|url|process|os|stream|timers)(\/.*)?)$/,
    files: /^(sources\/(open|find-files)\.ts|claims\/(store|workspace-path)\.ts|decisions\/store\.ts|cli\/.*)$/,
    because: 'paths and streams belong where files are touched',
  },
  {
    name: /^node:crypto$/,
    files: /^(sources|claims|checks|decisions|reports\/book)\//,
    because: 'digests, stable ids and the policy of a page; never chance',
  },
  {
    name: /^(yaml|picomatch)$/,
    files: /^(cli\/config\/.*|sources\/front-matter\.ts)$/,
    because: 'what people write in YAML, and globs against paths, are the config’s, and the front matter of a draft',
  },
  { name: /^tinyglobby$/, files: /^sources\/find-files\.ts$/, because: 'one file turns patterns into files' },
  { name: /^write-file-atomic$/, files: /^(claims\/store\.ts|decisions\/store\.ts|cli\/.*)$/, because: 'stores write' },
  {
    name: /^(unified|remark-.*|mdast.*|micromark.*|unist.*|vfile.*)$/,
    files: /^sources\//,
    because: 'parsers live in the readers only',
  },
  { name: /^(ink|ink-.*|@inkjs\/.*)(\/.*)?$/, files: /^review\//, because: 'the terminal desk alone draws' },
  {
    name: /^react(\/.*)?$/,
    files: /^(review|reports\/book)\//,
    because: 'the desk and the evidence book are what is drawn',
  },
  {
    name: /^react-dom\/server$/,
    files: /^reports\/book\//,
    because: 'React writes the evidence book, and escapes what it writes',
  },
  {
    name: /^iconv-lite$/,
    files: /^sources\/rewrite\.ts$/,
    because: 'Node reads GB18030 and does not write it; one file writes what it read',
  },
  { name: /^diff$/, files: /^(review|cli)\//, because: 'what changes is shown to people' },
  { name: /^node:child_process$/, files: /^cli\//, because: 'editors and git are the command line’s to call' },
  { name: /^chokidar$/, files: /^cli\/watch\//, because: 'one command watches' },
  { name: /^node:zlib$/, files: /^cli\/cache\//, because: 'checksums of what is cached' },
  { name: /^tinypool$/, files: /^cli\/check-(pool|worker)\.ts$/, because: 'one file opens threads, one runs in them' },
  { name: /^commander$/, files: /^cli\//, because: 'words in, exit code out' },
  {
    name: /^get-east-asian-width$/,
    files: /^text\/width\.ts$/,
    because: 'one file knows how wide characters are',
  },
  {
    name: /^picocolors$/,
    files: /^(cli|reports|review)\//,
    because: 'only what people see has colour',
  },
  { name: /^fastest-levenshtein$/, files: /^(cli|sources|lexicons|checks|claims)\//, because: 'nearest names' },
  { name: /^sarif$/, files: /^reports\/sarif\.ts$/, because: 'the types of SARIF; nothing of it is there at run time' },
  {
    name: /^@xmldom\/xmldom$/,
    files: /^reports\/(junit|checkstyle)\.ts$/,
    because: 'XML is written by the formats that are XML',
  },
  { name: /^csv-stringify\/sync$/, files: /^reports\/csv\.ts$/, because: 'one format is a table' },
  { name: /^signal-exit$/, files: /^cli\/output-file\.ts$/, because: 'what is half written goes with the run' },
  { name: /^zod$/, files: /^(?!text\/|lexicons\/|figures\/)/, because: 'text, lexicons and figures are plain values' },
];

/** Impure things, and the files where each may stand. */
const impurities: readonly { readonly what: RegExp; readonly never: RegExp; readonly because: string }[] = [
  { what: /^(console|process\.)/, never: /^(?!cli\/|review\/)/, because: 'only the command line prints' },
  {
    what: /Date|random|performance/,
    never: /^(text|lexicons|sources|figures|claims|relations|checks)\/(?!store\.ts)/,
    because: 'no clock and no chance where figures, relations and checks are worked out',
  },
];

/** The most lines that a file of src may have; data of the lexicons are excepted. */
export const longest = 400;

/** Modules by their path below src, as `checks/flag.ts`. */
export type Modules = ReadonlyMap<string, ModuleFacts>;

function rowOf(file: string): Row | undefined {
  return rows.find((row) => row.files.test(file));
}

/** The id of the check that a file is, or is a part of. */
function checkOf(file: string): string {
  return /^checks\/([a-z-]+)/.exec(file)?.[1] ?? file;
}

function resolve(from: string, to: string): string {
  return posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts');
}

/** One sentence for each import that the table does not list. */
export function importFaults(modules: Modules): string[] {
  const faults: string[] = [];
  for (const [file, { imports }] of modules) {
    const row = rowOf(file);
    if (!row) {
      faults.push(`${file} belongs to no row of the table`);
      continue;
    }
    for (const written of imports) {
      if (!written.startsWith('.')) {
        const fault = outsideFault(file, written);
        if (fault) faults.push(fault);
        continue;
      }
      const target = resolve(file, written);
      const targetRow = rowOf(target);
      if (row.mayImport === 'anything') continue;
      const allowed = row.mayImport.length > 0 ? row.mayImport.join(', ') : 'nothing';
      const why = row.because ? ` (${row.because})` : '';
      if (targetRow?.ofOneCheck && checkOf(file) !== checkOf(target)) {
        faults.push(`${file} imports ${target}, a part of another check (${targetRow.because})`);
        continue;
      }
      if (targetRow === row ? row.apart : !row.mayImport.includes(targetRow?.name ?? ''))
        faults.push(
          `${file} imports ${target} (row “${targetRow?.name ?? 'none'}”), but row “${row.name}” may import ${allowed}` +
            `${row.apart ? ', never another of its own' : ''}${why}`,
        );
    }
  }
  return faults;
}

function outsideFault(file: string, name: string): string | null {
  const rule = outside.find((o) => o.name.test(name));
  if (!rule) return `${file} imports ${name}, which no row of the table lists: add it with the files that may use it`;
  return rule.files.test(file) ? null : `${file} imports ${name}, but ${rule.because}`;
}

/** One sentence for each file that looks at the clock, rolls dice or prints where it may not. */
export function impurityFaults(modules: Modules): string[] {
  return [...modules].flatMap(([file, { impure }]) =>
    impurities.flatMap(({ what, never, because }) =>
      never.test(file)
        ? impure.filter((use) => what.test(use)).map((use) => `${file} uses ${use}, but ${because}`)
        : [],
    ),
  );
}

/** Import cycles, types included: each as the files in turn, the first one repeated at the end. */
export function cycles(modules: Modules): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const written of modules.get(file)?.imports ?? []) if (written.startsWith('.')) visit(resolve(file, written));
    path.pop();
    done.add(file);
  };
  for (const file of modules.keys()) visit(file);
  return found;
}

/** One sentence for each file that is too long, and for an index that does more than re-export. */
export function shapeFaults(modules: Modules): string[] {
  return [...modules].flatMap(([file, { lines, reexportsOnly }]) => [
    ...(lines > longest && !file.startsWith('lexicons/data/')
      ? [`${file} has ${lines} lines; more than ${longest} are more than one idea`]
      : []),
    ...(file === 'index.ts' && !reexportsOnly ? ['index.ts does more than re-export'] : []),
  ]);
}

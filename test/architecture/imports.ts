import { parseSync, Visitor } from 'oxc-parser';

/** What one module takes from others, and the impure things it touches. */
export interface ModuleFacts {
  /** As written: relative paths, package names, `node:` modules. Types and dynamic imports included. */
  readonly imports: readonly string[];
  /** Uses of the clock, of chance and of the terminal, as written: `Date.now`, `new Date()`, `console`. */
  readonly impure: readonly string[];
  /** Whether every statement is `export … from`. */
  readonly reexportsOnly: boolean;
  /** Lines of the file. */
  readonly lines: number;
}

/** The one file that imports what is no module of ours, and so has to compute its path. */
const importsOfOthers = 'cli/config/import-config.ts';

const impureMembers = new Set(['Date.now', 'Math.random', 'performance.now', 'process.stdout', 'process.stderr']);

/** Parses one module; throws when it does not parse, or when a dynamic import is not a plain string (one file of the config excepted). */
export function readModule(file: string, text: string): ModuleFacts {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const imports = new Set<string>();
  const impure = new Set<string>();
  for (const statement of module.staticImports) imports.add(statement.moduleRequest.value);
  for (const statement of module.staticExports)
    for (const entry of statement.entries) if (entry.moduleRequest) imports.add(entry.moduleRequest.value);
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    if (file === importsOfOthers) continue;
    // A computed path could reach any file: the table could not be held.
    if (!/^(['"`])[^$'"`]*\1$/.test(written)) throw new Error(`${file}: import(${written}) is not a plain string`);
    imports.add(written.slice(1, -1));
  }
  new Visitor({
    TSImportType: (node) => void imports.add(node.source.value),
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier') return;
      if (node.object.name === 'console') impure.add('console');
      const name = node.property.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : '';
      if (impureMembers.has(name)) impure.add(name);
    },
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
      if (node.arguments.length === 0) impure.add('new Date()');
      // Year, month, day as separate arguments are read in the time zone of the machine.
      if (node.arguments.length > 1) impure.add('new Date(…, …)');
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') impure.add('Date()');
    },
  }).visit(program);
  const reexportsOnly = program.body.every(
    (node) => (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') && node.source !== null,
  );
  return {
    imports: [...imports],
    impure: [...impure],
    reexportsOnly,
    lines: text.replace(/\n$/, '').split('\n').length,
  };
}

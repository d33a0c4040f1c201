// The command line in a few files instead of two hundred: Node opens and compiles each module anew at every start, and a
// copy editor's check of one page is mostly that. The library stays as tsc wrote it. What a command loads lazily stays
// apart, and the packages stay where npm put them, but for those that a check of one page needs.
import { chmodSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { rolldown } from 'rolldown';

const bundled = new Set(['commander', 'fastest-levenshtein', 'get-east-asian-width', 'picocolors']);

const bundle = await rolldown({
  // A worker is started by the name of its file.
  input: { kanwu: 'dist/cli/main.js', 'check-worker': 'dist/cli/check-worker.js' },
  platform: 'node',
  external: (id) => /^[^./]/.test(id) && !isAbsolute(id) && !bundled.has(id),
  // A string of 350 kB stays in one place.
  optimization: { inlineConst: false },
  // What is imported lazily for other commands' sake may stand in a file that a check reads anyway.
  checks: { ineffectiveDynamicImport: false },
});
await bundle.write({
  dir: 'dist/bin',
  format: 'esm',
  // Without comments and spaces there is half as much to read at each start; names stay, for stacks that people report.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  cleanDir: true,
  // Two files, for every start and for a check, instead of fifty small ones that they share with other commands.
  codeSplitting: {
    groups: [
      { name: 'start', test: /dist\/cli\/(?:program|usage|language|complain)\.js$/, priority: 2 },
      {
        name: 'check',
        test: /dist\/(?:cli\/(?:commands\/check|check-file)|inspect-under|reports\/text)\.js$/,
        priority: 1,
      },
    ],
  },
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
// npm makes a package's command executable when it installs it, not when the package builds itself.
chmodSync('dist/bin/kanwu.js', 0o755);

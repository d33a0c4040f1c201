import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { binary, kanwu, workspace } from './cli/kanwu.js';

const root = join(import.meta.dirname, '..');
const wrong = '全镇新建场馆8座（体育馆3座、图书馆4座）。\n';

interface Step {
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};

/** Runs the action's last step as the runner would. */
function act(cwd: string, inputs: Readonly<Record<string, string>>) {
  const step = action.runs.steps.at(-1)!;
  const summary = join(cwd, 'summary.md');
  writeFileSync(summary, '');
  const env: Record<string, string> = {
    PATH: process.env.PATH!,
    LANG: 'C.UTF-8',
    GITHUB_ACTION_PATH: root,
    GITHUB_STEP_SUMMARY: summary,
  };
  for (const [name, value] of Object.entries(step.env!)) {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)![1]!;
    env[name] = inputs[input] ?? action.inputs[input]!.default;
  }
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, summary: readFileSync(summary, 'utf8') };
}

describe('the action', () => {
  test('is composite, and puts no input into a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell, uses } of action.runs.steps) {
      if (run === undefined) expect(uses).toMatch(/^actions\//);
      else expect([shell, run.includes('${{')]).toEqual(['bash', false]);
    }
  });

  test('hands every input on', () => {
    const used = Object.values(action.runs.steps.at(-1)!.env!).map((value) => /inputs\.([a-z-]+)/.exec(value)![1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('checks sources/, annotates, and lists the flags in the summary', () => {
    const cwd = workspace({ 'sources/县报 1.txt': wrong });
    const { status, stdout, summary } = act(cwd, {});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=sources\/县报 1.txt,line=1,/);
    expect(summary).toContain('`total-mismatch`');
  });

  test('takes paths a line each, as they are written', () => {
    const cwd = workspace({ 'a b.txt': wrong, '$(touch x).txt': wrong, '-c.txt': wrong });
    const inputs = { paths: 'a b.txt\n$(touch x).txt\n\n-c.txt\n', 'fail-on': 'never', sarif: 'out.sarif', lang: 'zh' };
    const { status, stdout, stderr } = act(cwd, { ...inputs, summary: 'false' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/^::error/gm)).toHaveLength(3);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(3);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });
});

test('the pre-commit hook is a command of the package, and takes files', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hook).toMatchObject({ id: 'kanwu', language: 'node' });
  const [command, ...words] = hook.entry.split(' ');
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(bin)).toContain(command);
  const cwd = workspace({ '-a.txt': wrong });
  const { status } = spawnSync(process.execPath, [binary, ...words, ...hook.args, '-a.txt'], { cwd });
  expect(status).toBe(1);
  for (const [name, wanted] of [
    ['a/稿.txt', true],
    ['a.md', true],
    ['a.txt.json', false],
  ] as const)
    expect(new RegExp(hook.files).test(name)).toBe(wanted);
});

describe('kanwu init --ci github', () => {
  const file = '.github/workflows/kanwu.yml';

  test('writes a workflow whose command kanwu understands, beside whatever is there', async () => {
    const cwd = workspace({ 'sources/a.txt': wrong });
    expect(await kanwu(cwd, ['init', '--ci', 'github'])).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(join(cwd, '.github/workflows'))).toEqual(['kanwu.yml']);
    const workflow = parse(readFileSync(join(cwd, file), 'utf8'));
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const run: string = workflow.jobs.check.steps.at(-1).run;
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const script = run.replace(`npx --yes kanwu@${version}`, `"${process.execPath}" "${binary}"`);
    expect(script).not.toBe(run);
    const env = { ...process.env, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), LANG: 'C.UTF-8' };
    const { status, stdout } = spawnSync('bash', ['-ec', script], { cwd, env, encoding: 'utf8' });
    expect([status, stdout.startsWith('::error file=sources/a.txt')]).toEqual([1, true]);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('`total-mismatch`');
  });

  test('never overwrites one, nor what a link leads to', async () => {
    const cwd = workspace({ [file]: 'mine', 'b/.github/workflows/other.yml': 'mine' });
    symlinkSync('other.yml', join(cwd, 'b', file));
    for (const folder of ['.', 'b']) {
      const { code, stderr } = await kanwu(cwd, ['init', folder, '--ci', 'github']);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^kanwu: .*kanwu\.yml exists already, and nothing was changed; .*\n$/);
    }
    expect(readFileSync(join(cwd, file), 'utf8')).toBe('mine');
    expect(readdirSync(join(cwd, 'b/.github/workflows')).sort()).toEqual(['kanwu.yml', 'other.yml']);
  });

  test('knows no other system, and cannot write into a file', async () => {
    const cwd = workspace({ 'a.txt': wrong });
    expect((await kanwu(cwd, ['init', '--ci', 'githb'])).stderr).toContain('did you mean github?');
    const { code, stderr } = await kanwu(cwd, ['init', 'a.txt', '--ci', 'github']);
    expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 2, lines: 2 });
  });
});

test('the package holds what it says that it exports', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  );
  const files = packed.files.map(({ path }: { path: string }) => path);
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const target of Object.values(exports).flatMap((one) =>
    Object.values(typeof one === 'string' ? { one } : (one as object)),
  ))
    expect(files).toContain((target as string).replace('./', ''));
});

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/reports/report-schema.js';
import { kanwu, type Run, workspace } from './kanwu.js';

const samples = join(import.meta.dirname, '../../sources');
/** The sample without a slip, and a part of its first total, which a slip is made of. */
const clean = '就业年报.txt';
const [part, slip] = ['其他人员1539人', '其他人员1593人'];

/** A git repository that starts from the samples, and what is done in it. */
class Repository {
  readonly folder = workspace();

  constructor(files: readonly string[]) {
    mkdirSync(join(this.folder, 'sources'));
    for (const file of files) cpSync(join(samples, file), this.path(file));
    // The figures of the samples are round, so that their slips are warnings.
    this.config({});
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit();
  }

  config(more: object): void {
    writeFileSync(join(this.folder, 'kanwu.config.json'), JSON.stringify({ failOn: 'warning', ...more }));
  }

  path(file: string): string {
    return join(this.folder, 'sources', file);
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...args], { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x');
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  edit(file: string, ...changes: readonly (readonly [string, string])[]): void {
    let text = this.read(file);
    for (const [was, now] of changes) {
      expect(text).toContain(was);
      text = text.replace(was, now);
    }
    writeFileSync(this.path(file), text);
  }

  kanwu(...args: string[]): Promise<Run> {
    return kanwu(this.folder, args, { env: { KANWU_REVIEWER: '王编辑' } });
  }

  /** Exit code, flags and suppressed flags of a check. */
  async check(...args: string[]) {
    const { code, stdout, stderr } = await this.kanwu('check', '--format', 'json', ...args);
    const { documents } = reportSchema.parse(JSON.parse(stdout));
    return {
      code,
      stderr,
      flags: documents.flatMap(({ path, flags }) => flags.map(({ check, id }) => ({ path, check, id }))),
      suppressed: documents.flatMap(({ suppressed }) => suppressed.map(({ suppression }) => suppression)),
    };
  }
}

const everySample = ['harvest-report.txt', '县报第三版.txt', clean, '民生专版.txt', '财政月报.md'];

describe('a reviewer’s decision', () => {
  test('a clean commit passes, one with a broken total fails, and passes once a reviewer has dismissed the flag', async () => {
    const repository = new Repository([clean]);
    expect(await repository.check()).toMatchObject({ code: 0, flags: [] });

    repository.edit(clean, [part, slip]);
    repository.commit();
    const { code, flags } = await repository.check();
    expect({ code, checks: flags.map(({ check }) => check) }).toEqual({ code: 1, checks: ['total-mismatch'] });
    const { id } = flags[0]!;

    for (const said of [['--query', '--note', '哪个数对？'], ['--later']]) {
      expect((await repository.kanwu('decide', id, ...said)).code).toBe(0);
      expect(await repository.check()).toMatchObject({ code: 1, suppressed: [] });
    }
    await repository.kanwu('decide', id, '--dismiss', '--reason', 'confirmed', '--note', '口径不同');
    expect(await repository.check()).toMatchObject({
      code: 0,
      flags: [],
      suppressed: [{ by: 'decision', reason: 'confirmed: 口径不同' }],
    });
    expect((await repository.kanwu('check')).stdout).toMatch(/ · no flags · 1 suppressed\n$/);
    for (const more of [['--level', 'error'], ['--quiet'], ['--output-file', 'out.json']])
      expect((await repository.kanwu('check', ...more)).code).toBe(0);

    // What was weighed has changed: the decision is stale.
    repository.edit(clean, ['返乡务工人员2106人', '返乡务工人员2006人']);
    expect(await repository.check()).toMatchObject({ code: 1, suppressed: [] });
  });

  test('that cannot be read lets nothing through', async () => {
    const repository = new Repository([clean]);
    repository.edit(clean, [part, slip]);
    const log = join(repository.folder, 'claims', `${clean}.decisions.jsonl`);
    mkdirSync(log, { recursive: true });
    const { code, flags, stderr } = await repository.check();
    expect({ code, flags: flags.length, lines: stderr.split('\n').length }).toEqual({ code: 2, flags: 1, lines: 2 });
    rmSync(log, { recursive: true });
    writeFileSync(log, '{"flag":\n');
    expect(await repository.check()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('.jsonl:1 is no decision'),
    });
  });
});

describe('a comment in the copy', () => {
  const wrong = '全镇建成大棚12座（东村5座、西村6座）。';

  test('passes what it names, and no more', async () => {
    const repository = new Repository([]);
    writeFileSync(
      repository.path('a.md'),
      `<!-- kanwu-disable-next-line total-mismatch -- 另有一座在建 -->\n${wrong}\n`,
    );
    expect(await repository.check()).toMatchObject({
      code: 0,
      suppressed: [{ by: 'comment', reason: '另有一座在建' }],
      stderr: '',
    });
    writeFileSync(repository.path('a.md'), `<!-- kanwu-disable-next-line share-mismatch -->\n${wrong}\n`);
    expect(await repository.check()).toMatchObject({
      code: 1,
      suppressed: [],
      stderr: 'kanwu: sources/a.md:1:1 kanwu-disable-next-line share-mismatch suppresses nothing; delete it\n',
    });
  });

  test('that suppresses nothing fails the check where that is asked for', async () => {
    const repository = new Repository([]);
    writeFileSync(repository.path('a.md'), '晴。<!-- kanwu-disable-line -->\n');
    expect((await repository.check()).code).toBe(0);
    expect((await repository.check('--fail-on', 'note')).code).toBe(1);
    expect((await repository.check('--report-unused-suppressions', 'error')).code).toBe(1);
    const off = await repository.check('--report-unused-suppressions', 'off', '--fail-on', 'note');
    expect(off).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await repository.kanwu('check', '--format', 'json');
    expect(reportSchema.parse(JSON.parse(stdout)).problems).toMatchObject([
      { path: 'sources/a.md', incomplete: false },
    ]);
  });

  test('leaves nothing to fix', async () => {
    const repository = new Repository([]);
    writeFileSync(repository.path('a.md'), '社员们的的干劲更足了。<!-- kanwu-disable-line -->\n');
    expect((await repository.kanwu('fix')).stdout).toContain('nothing to fix');
  });
});

describe('a baseline', () => {
  const file = 'kanwu.baseline.json';

  test('passes what it knows, and nothing new', async () => {
    const repository = new Repository(everySample);
    const path = join(repository.folder, file);
    expect((await repository.check()).code).toBe(1);
    expect((await repository.kanwu('check', '--baseline')).stderr).toContain(`there is no baseline ${file}`);

    const made = await repository.check('--update-baseline');
    expect(made).toMatchObject({ code: 0, flags: [] });
    expect(new Set(made.suppressed.map(({ by }) => by))).toEqual(new Set(['baseline']));
    expect(made.stderr).toContain(`${file} knows ${made.suppressed.length} flags (${made.suppressed.length} added, 0`);
    expect((await repository.check()).code).toBe(1);
    expect(await repository.check('--baseline', '--fail-on', 'note')).toMatchObject({ code: 0, flags: [], stderr: '' });

    // Nothing in it hangs on a line.
    repository.edit('harvest-report.txt', [
      repository.read('harvest-report.txt'),
      `\n\n${repository.read('harvest-report.txt')}`,
    ]);
    expect((await repository.check('--baseline')).code).toBe(0);
    repository.edit(clean, [part, slip]);
    const after = await repository.check('--baseline');
    expect({ code: after.code, flags: after.flags.map((flag) => flag.path) }).toEqual({
      code: 1,
      flags: [`sources/${clean}`],
    });

    // Written again without a change in the flags, it is the same file.
    const before = readFileSync(path, 'utf8');
    repository.edit(clean, [slip, part]);
    await repository.check('--update-baseline');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(before.match(/"fingerprint"/g)!.length).toBe(
      before.split('\n').filter((l) => l.startsWith('      {')).length,
    );
  });

  test('follows a file that is renamed, and lets go of what is gone', async () => {
    const repository = new Repository(['财政月报.md', clean]);
    repository.config({ baseline: file });
    expect((await repository.kanwu('check')).code).toBe(2);
    expect((await repository.check('--no-baseline')).code).toBe(1);
    await repository.check('--update-baseline');
    renameSync(repository.path('财政月报.md'), repository.path('九月财政月报.md'));
    expect(await repository.check()).toMatchObject({ code: 0, stderr: '' });
    const moved = await repository.check('--update-baseline');
    expect(moved.stderr).toContain('knows 1 flag (0 added, 0 taken out)');
    expect(readFileSync(join(repository.folder, file), 'utf8')).toContain('"sources/九月财政月报.md"');

    // The copy of a known slip is a new one.
    cpSync(repository.path('九月财政月报.md'), repository.path('再来.md'));
    expect((await repository.check()).code).toBe(1);
    rmSync(repository.path('再来.md'));

    repository.edit('九月财政月报.md', ['| 63.0 |', '| 62.0 |']);
    expect(await repository.check()).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('1 flag of kanwu.baseline.json is gone'),
    });
    // Of a file that is not looked at everything stays.
    expect((await repository.check('--update-baseline', `sources/${clean}`)).stderr).toContain(
      'knows 1 flag (0 added, 0',
    );
    expect((await repository.check('--update-baseline')).stderr).toContain('knows 0 flags (0 added, 1 taken out)');
  });

  test.each([
    ['no JSON', '{"version": 1,'],
    ['a merge conflict', '<<<<<<< HEAD\n{}\n'],
    ['another shape', '{"version": 1, "flags": {"a.txt": ["f"]}}'],
    ['another version', '{"version": 2, "flags": {}}'],
  ])('that is %s takes one line and exit code 2', async (_, text) => {
    const folder = workspace({ [file]: text, 'a.txt': '晴。\n' });
    for (const option of ['--baseline', '--update-baseline']) {
      const { code, stdout, stderr } = await kanwu(folder, ['check', 'a.txt', option]);
      expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 });
      expect(stderr).toContain(`${file} is no baseline (`);
    }
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  });

  test('is not brought up to date from a part of the flags', async () => {
    const folder = workspace({ 'a.txt': '晴。\n' });
    for (const other of [['--changed-since', 'HEAD'], ['--no-baseline']])
      expect(await kanwu(folder, ['check', 'a.txt', '--update-baseline', ...other])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('do not go together'),
      });
    expect((await kanwu(folder, ['check', '-', '--update-baseline'], { stdin: '晴。' })).code).toBe(2);
    expect(existsSync(join(folder, file))).toBe(false);
  });
});

describe('--changed-since', () => {
  test('passes what was there, and fails what the change breaks', async () => {
    const repository = new Repository(everySample);
    const since = (...args: string[]) => repository.check('--changed-since', 'main', ...args);
    repository.git('checkout', '--quiet', '-b', 'draft');
    const stderr = 'kanwu: nothing of the copy has changed since main\n';
    expect(await since()).toMatchObject({ code: 0, flags: [], stderr });
    expect(await since('--quiet')).toMatchObject({ code: 0, stderr: '' });

    repository.edit(clean, ['全年共办招聘会', '全年一共办招聘会']);
    repository.commit();
    expect((await since()).code).toBe(0);
    repository.edit(clean, [part, slip]);
    expect(await since()).toMatchObject({ code: 1, flags: [{ path: `sources/${clean}` }] });
    repository.commit();
    expect((await since()).code).toBe(1);
    expect((await repository.check('--changed-since', 'HEAD')).code).toBe(0);
  });

  test('keeps a flag when only another place that it speaks of has changed', async () => {
    const repository = new Repository(['财政月报.md']);
    repository.edit('财政月报.md', ['| 63.0 |', '| 62.0 |']);
    expect((await repository.check()).code).toBe(0);
    repository.commit();
    // The total stands four lines below, and is as it was.
    repository.edit('财政月报.md', ['| 教育 | 21.5 |', '| 教育 | 22.5 |']);
    expect((await repository.check('--changed-since', 'HEAD')).flags).toContainEqual(
      expect.objectContaining({ check: 'total-mismatch' }),
    );
    // And so it does when a part is taken out.
    repository.git('checkout', '--quiet', '.');
    repository.edit('财政月报.md', ['| 农林水 | 9.4 | 9.0 |\n', '']);
    expect((await repository.check('--changed-since', 'HEAD')).code).toBe(1);
  });

  test('leaves out the flags of other lines, and says how many', async () => {
    const repository = new Repository(['民生专版.txt']);
    const before = await repository.check();
    repository.edit('民生专版.txt', [
      repository.read('民生专版.txt'),
      `${repository.read('民生专版.txt')}\n\n天气晴好。\n`,
    ]);
    const after = await repository.check('--changed-since', 'HEAD');
    expect(after).toMatchObject({ code: 0, flags: [] });
    expect(after.stderr).toContain(`${before.flags.length} flags elsewhere than what has changed since HEAD`);
  });

  test('takes all of a new file, and of a renamed one what was edited', async () => {
    const repository = new Repository(['民生专版.txt', clean]);
    const since = async () => {
      const { code, flags } = await repository.check('--changed-since', 'HEAD');
      return { code, paths: [...new Set(flags.map(({ path }) => path))] };
    };
    writeFileSync(repository.path('新 稿"一".txt'), '全镇建成大棚12座（东村5座、西村6座）。\n');
    expect(await since()).toEqual({ code: 1, paths: ['sources/新 稿"一".txt'] });
    repository.git('add', '--all');
    expect(await since()).toEqual({ code: 1, paths: ['sources/新 稿"一".txt'] });
    rmSync(repository.path('新 稿"一".txt'));

    repository.git('mv', 'sources/民生专版.txt', 'sources/旧[版].txt');
    expect(await since()).toEqual({ code: 0, paths: [] });
    repository.git('mv', `sources/${clean}`, 'sources/年报.txt');
    repository.edit('年报.txt', [part, slip]);
    repository.git('add', '--all');
    expect(await since()).toEqual({ code: 1, paths: ['sources/年报.txt'] });
  });

  test('looks at what a branch did since it left, from any folder, whatever git is told to print', async () => {
    const repository = new Repository(['民生专版.txt', clean]);
    repository.git('checkout', '--quiet', '-b', 'draft');
    repository.git('checkout', '--quiet', 'main');
    repository.edit('民生专版.txt', ['\n', '\n天气晴好。\n\n']);
    repository.commit();
    repository.git('checkout', '--quiet', 'draft');
    for (const [key, value] of [
      ['color.ui', 'always'],
      ['diff.noprefix', 'true'],
      ['diff.interHunkContext', '99'],
      ['diff.external', 'false'],
      ['diff.renames', 'false'],
      ['diff.relative', 'true'],
      ['core.quotePath', 'true'],
    ] as const)
      repository.git('config', key, value);
    repository.edit(clean, [part, slip]);
    // Between the two changes of a renamed file nothing has changed.
    repository.git('mv', 'sources/民生专版.txt', 'sources/民生.txt');
    const page = repository.read('民生.txt');
    repository.edit('民生.txt', [page, `天气晴好。\n\n${page}\n\n天气晴好。\n`]);
    repository.git('add', '--all');
    const { code, stdout } = await kanwu(join(repository.folder, 'sources'), ['check', '.', '--changed-since', 'main']);
    expect({ code, files: new Set(stdout.match(/^\S+(?=:\d+:\d+)/gm)) }).toEqual({ code: 1, files: new Set([clean]) });
  });

  test.each([
    ['nowhere', 'git knows no commit nowhere; check its name'],
    ['--all', 'git knows no commit --all; check its name'],
  ])('%s takes one line and exit code 2', async (ref, line) => {
    const { code, stdout, stderr } = await new Repository([clean]).kanwu('check', `--changed-since=${ref}`);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `kanwu: ${line}\n` });
  });

  test('says that a clone is shallow', async () => {
    const repository = new Repository([clean]);
    repository.commit();
    const folder = workspace();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, '.'], { cwd: folder });
    const { code, stderr } = await kanwu(folder, ['check', '--changed-since', 'HEAD~1']);
    expect({ code, lines: stderr.split('\n').length }).toEqual({ code: 2, lines: 2 });
    expect(stderr).toContain('the clone is shallow: fetch more of it (fetch-depth: 0)');
  });

  test('without a repository, or without git, takes one line and exit code 2', async () => {
    const folder = workspace({ 'a.txt': '晴。\n' });
    const args = ['check', 'a.txt', '--changed-since', 'HEAD'];
    const noRepository = await kanwu(folder, args, { env: { GIT_CEILING_DIRECTORIES: folder } });
    expect(noRepository).toMatchObject({ code: 2, stderr: expect.stringMatching(/^kanwu: .*git repository.*\n$/) });
    const noGit = await kanwu(folder, args, { env: { PATH: folder } });
    expect(noGit).toMatchObject({ code: 2, stderr: expect.stringMatching(/^kanwu: .*needs git.*\n$/) });
  });
});

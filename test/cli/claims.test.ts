import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseClaimFile } from '../../src/claims/claim-file.js';
import { kanwu, workspace } from './kanwu.js';

const copy = '河湾镇上半年新建大棚120座，培训学员360人。全镇发放补贴58万元，惠及农户912户。\n';

/** A workspace whose one source has its claim file. */
async function kept(): Promise<string> {
  const cwd = workspace({ 'sources/a.txt': copy });
  expect(await kanwu(cwd, ['claims', 'sources'])).toMatchObject({ code: 0, stderr: '' });
  return cwd;
}

const edit = (cwd: string, from: string, to: string) => {
  const path = join(cwd, 'sources/a.txt');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('kanwu claims', () => {
  test('writes a claim file for each source, and says what became of each claim', async () => {
    const cwd = await kept();
    const file = parseClaimFile(readFileSync(join(cwd, 'claims/a.txt.json'), 'utf8'));
    expect(file.path).toBe('sources/a.txt');
    expect(file.claims.map((claim) => claim.quote)).toEqual(
      expect.arrayContaining(['120座', '360人', '58万元', '912户']),
    );
    edit(cwd, '120座', '126座');
    edit(cwd, '，惠及农户912户', '');
    const { code, stdout } = await kanwu(cwd, ['claims', 'sources/a.txt']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^claims\/a\.txt\.json: \d+ found, 0 moved, 1 changed, 1 lost, 0 new\n/);
    expect(stdout).toContain('  changed: “120座” is now “126座”\n  lost: “912户”\n');
  });

  test('names the same source alike, however its path is written', async () => {
    const cwd = await kept();
    const before = readFileSync(join(cwd, 'claims/a.txt.json'), 'utf8');
    await kanwu(cwd, ['claims', join(cwd, 'sources/a.txt')]);
    expect(readFileSync(join(cwd, 'claims/a.txt.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(cwd, 'claims'))).toEqual(['a.txt.json']);
  });

  test('refuses a source outside of the workspace, and writes nothing there', async () => {
    const outer = workspace({ 'a.txt': copy, 'inner/b.txt': copy });
    const { code, stderr } = await kanwu(join(outer, 'inner'), ['claims', '../a.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^kanwu: \.\.\/a\.txt is outside the current folder.*\n$/);
    expect(readdirSync(outer).sort()).toEqual(['a.txt', 'inner']);
    expect(existsSync(join(outer, 'inner/claims/b.txt.json'))).toBe(true);
  });

  test('never writes over a claim file that it cannot read, or that belongs to another source', async () => {
    const cwd = await kept();
    writeFileSync(join(cwd, 'claims/a.txt.json'), '{');
    expect(await kanwu(cwd, ['claims', 'sources'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^kanwu: claims\/a\.txt\.json is not a valid claim file \(.*\); .*\n$/),
    });
    expect(readFileSync(join(cwd, 'claims/a.txt.json'), 'utf8')).toBe('{');
    rmSync(join(cwd, 'claims'), { recursive: true });
    await kanwu(cwd, ['claims', 'sources']);
    writeFileSync(join(cwd, 'a.txt'), copy);
    const { code, stderr } = await kanwu(cwd, ['claims', 'a.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('claims/a.txt.json belongs to sources/a.txt');
  });
});

describe('kanwu verify', () => {
  test('passes what was just written, and writes nothing', async () => {
    const cwd = await kept();
    const { code, stdout, stderr } = await kanwu(cwd, ['verify']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^1 claim file, \d+ claims: all agree with their sources\n$/);
    expect(readdirSync(cwd).sort()).toEqual(['claims', 'sources']);
  });

  test('names the file and each figure that an edit changed', async () => {
    const cwd = await kept();
    edit(cwd, '120座', '126座');
    const { code, stdout } = await kanwu(cwd, ['verify', 'sources']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^sources\/a\.txt: the source was edited after/m);
    expect(stdout).toMatch(/^sources\/a\.txt:1:11: \S+: “120座” was changed to “126座”$/m);
    expect(stdout).toMatch(/^2 places no longer agree$/m);
    await kanwu(cwd, ['claims', 'sources']);
    expect((await kanwu(cwd, ['verify'])).code).toBe(0);
  });

  test('names a source without a claim file', async () => {
    const cwd = await kept();
    writeFileSync(join(cwd, 'sources/b.txt'), copy);
    const { code, stdout } = await kanwu(cwd, ['verify']);
    expect(code).toBe(1);
    expect(stdout).toContain('sources/b.txt: there is no claim file; run kanwu claims sources/b.txt\n');
  });

  test('names a claim file whose source is gone', async () => {
    const cwd = await kept();
    rmSync(join(cwd, 'sources'), { recursive: true });
    const { code, stdout } = await kanwu(cwd, ['verify']);
    expect(code).toBe(1);
    expect(stdout).toContain('claims/a.txt.json: its source sources/a.txt does not exist');
  });

  test('cannot judge a broken claim file: one line, exit code 2, and the others go on', async () => {
    const cwd = await kept();
    writeFileSync(join(cwd, 'sources/b.txt'), copy);
    writeFileSync(join(cwd, 'claims/b.txt.json'), '{"version": 1}');
    edit(cwd, '120座', '126座');
    const { code, stdout, stderr } = await kanwu(cwd, ['verify']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^kanwu: claims\/b\.txt\.json is not a valid claim file \(path: .*\); .*\n$/);
    expect(stdout).toContain('was changed to “126座”');
  });

  test('follows no path out of the workspace', async () => {
    const cwd = await kept();
    const path = join(cwd, 'claims/a.txt.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"sources/a.txt"', '"../../etc/hosts"'));
    expect((await kanwu(cwd, ['verify'])).code).toBe(2);
  });
});

describe('kanwu init', () => {
  test('makes a workspace that can be checked, recorded and verified', async () => {
    const cwd = workspace();
    expect(await kanwu(cwd, ['init'])).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(cwd).sort()).toEqual(['.gitattributes', 'README.md', 'claims', 'reports', 'sources']);
    expect(readFileSync(join(cwd, '.gitattributes'), 'utf8')).toBe('*.decisions.jsonl merge=union\n');
    expect((await kanwu(cwd, ['check', '--fail-on', 'never'])).code).toBe(0);
    expect((await kanwu(cwd, ['claims', 'sources'])).code).toBe(0);
    expect((await kanwu(cwd, ['verify'])).code).toBe(0);
  });

  test('refuses a folder that holds anything, without harm', async () => {
    const cwd = workspace({ 'sources/sample.md': '我的稿件。\n' });
    for (const folder of ['.', 'sources/sample.md']) {
      const { code, stderr } = await kanwu(cwd, ['init', folder]);
      expect(code).toBe(2);
      expect(stderr).toContain('is not empty, and nothing was changed');
    }
    expect(readdirSync(cwd)).toEqual(['sources']);
    expect(readFileSync(join(cwd, 'sources/sample.md'), 'utf8')).toBe('我的稿件。\n');
  });
});

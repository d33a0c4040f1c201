import { describe, expect, test } from 'vitest';
import { kanwu, workspace } from './kanwu.js';

describe('a command line that makes no sense takes one line and exit code 2', () => {
  test.each([
    [['check', '--fromat', 'json'], 'there is no option --fromat; did you mean --format? (--help lists them)'],
    [['--langg', 'zh', 'check'], 'there is no option --langg; did you mean --lang? (--help lists them)'],
    [['check', '-x'], 'there is no option -x'],
    [['chekc', 'a.txt'], 'there is no command chekc; did you mean check?'],
    [['a.txt'], 'there is no command a.txt; to check that path, write: kanwu check a.txt'],
    [['check', 'a.txt', '--format', 'jsn'], '--format cannot be “jsn”; did you mean json? (it takes text, json, jsonl'],
    [['check', '--level', 'fatal'], '--level cannot be “fatal” (it takes error, warning, note)'],
    [['check', '--fail-on', 'neverr'], '--fail-on cannot be “neverr”; did you mean never?'],
    [['check', '--lang', 'fr', 'a.txt'], '--lang cannot be “fr” (it takes zh, en)'],
    [['check', 'a.txt', '--output-file'], '--output-file <file> needs a value'],
    [['check', 'a.txt', '--stdin-filename', 'b.md'], '--stdin-filename goes with -'],
    [['claims'], '<paths> is missing'],
    [['claims', '-'], 'kanwu claims cannot read standard input'],
    [['verify', '-'], 'kanwu verify cannot read standard input'],
    [['fix', '-'], 'kanwu fix cannot read standard input'],
    [['fix', '--dryrun'], 'there is no option --dryrun; did you mean --dry-run?'],
    [['report', '--format', 'querie'], '--format cannot be “querie”; did you mean queries?'],
    [['report', '--output-file', './a.txt', 'a.txt'], '--output-file ./a.txt is the copy under check'],
    [['decide'], '<flag> is missing'],
    [['decide', 'f-abc', '--query'], '“f-abc” is too short for a flag; write at least 4 characters'],
    [['decide', 'f-abcd', '--reason', 'other', '--query'], '--reason goes with --dismiss'],
    [['decide', 'f-abcd', '--fix', 'a.txt'], '--fix cannot be “a.txt”'],
    [['explain', 'repeated-wrd'], 'there is no check repeated-wrd; did you mean repeated-word?'],
    [['explain', 'zzz'], 'there is no check zzz (kanwu explain lists them)'],
    [['explain', 'a', 'b'], 'explain takes fewer arguments'],
    [['check', 'b.txt'], 'b.txt does not exist; did you mean a.txt?'],
    [['check', 'a.txt/b.txt'], 'a.txt/b.txt does not exist'],
  ])('%j', async (args, line) => {
    const { code, stdout, stderr } = await kanwu(workspace({ 'a.txt': '一切如常。\n' }), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`kanwu: ${line}`);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('help', () => {
  test('is printed when asked for, in either language', async () => {
    const english = await kanwu(workspace(), ['--help']);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    for (const word of [
      'Usage: kanwu',
      'check',
      'claims',
      'verify',
      'explain',
      'init',
      'decide',
      'fix',
      'report',
      'Exit: 0',
    ])
      expect(english.stdout).toContain(word);
    const chinese = await kanwu(workspace(), ['check', '--help', '--lang', 'zh']);
    expect(chinese).toMatchObject({ code: 0, stderr: '' });
    for (const word of ['用法：', '选项：', '通用选项：', '--fail-on', '默认 text', '退出码'])
      expect(chinese.stdout).toContain(word);
    expect(chinese.stdout).not.toMatch(/default|Options|choices/);
  });

  test('tells what decide can do', async () => {
    const { code, stdout } = await kanwu(workspace(), ['decide', '--help', '--lang', 'zh']);
    expect(code).toBe(0);
    for (const word of ['--dismiss', '--reason', '--query', '--later', '--fix', '--replace', '--accept', '--withdraw'])
      expect(stdout).toContain(word);
    expect(stdout).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/);
  });

  test('is printed on standard error when no command was given', async () => {
    const { code, stdout, stderr } = await kanwu(workspace(), []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: kanwu');
  });

  test('tells the version', async () => {
    expect(await kanwu(workspace(), ['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('explain', () => {
  test('lists all checks, and shows one with its examples', async () => {
    const all = await kanwu(workspace(), ['explain']);
    expect(all.code).toBe(0);
    expect(all.stdout).toMatch(/^repeated-word +\w+ /m);
    const one = await kanwu(workspace(), ['explain', 'repeated-word', '--lang', 'zh']);
    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/^repeated-word · /);
    expect(one.stdout).toContain('⟦');
  });
});

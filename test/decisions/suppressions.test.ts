import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.js';
import { withoutSuppressed } from '../../src/decisions/suppressions.js';
import { inspect } from '../../src/pipeline.js';
import { readSource } from '../../src/sources/read.js';

const known = new Set(checks.map(({ id }) => id));

/** One flag each: total-mismatch, repeated-word. */
const total = '全县今年新建体育场馆8座（体育馆3座、图书馆4座）。';
const twice = '社员们的的干劲更足了。';

/** What comments make of the copy: line and check of what is kept and suppressed, and what is wrong with the comments. */
async function outcome(copy: string, { path = 'a.md', off = [] as string[] } = {}) {
  const source = await readSource(path, copy);
  const run = checks.filter(({ id }) => !off.includes(id));
  const line = (offset: number) => source.text.slice(0, offset).split('\n').length;
  const { kept, suppressed, faults } = withoutSuppressed(inspect(source, run).flags, source, {
    known,
    run: new Set(run.map(({ id }) => id)),
  });
  return {
    kept: kept.map(({ check, spans }) => `${line(spans[0]!.start)} ${check}`),
    suppressed: suppressed.map(({ flag, reason }) => `${line(flag.spans[0]!.start)} ${flag.check} ${reason ?? '-'}`),
    faults: faults.map(({ why, at, check }) => `${line(at.start)} ${why} ${check ?? '-'}`),
  };
}

const bothKept = { kept: ['1 total-mismatch', '1 repeated-word'], suppressed: [] };

describe('kanwu-disable-line', () => {
  test.each([
    ['names no check: all of the line', '', ['1 total-mismatch -', '1 repeated-word -'], []],
    ['one check', ' total-mismatch -- 口径不同', ['1 total-mismatch 口径不同'], ['1 repeated-word']],
    [
      'a Chinese dash before the reason',
      ' total-mismatch——口径不同',
      ['1 total-mismatch 口径不同'],
      ['1 repeated-word'],
    ],
    ['several', ' total-mismatch, repeated-word', ['1 total-mismatch -', '1 repeated-word -'], []],
    ['several, as Chinese lists', ' total-mismatch、repeated-word', ['1 total-mismatch -', '1 repeated-word -'], []],
  ])('%s', async (_, words, suppressed, kept) => {
    const copy = `${total}${twice}<!-- kanwu-disable-line${words} -->\n`;
    expect(await outcome(copy)).toEqual({ kept, suppressed, faults: [] });
  });

  test('says nothing of other lines', async () => {
    const copy = `${twice}\n\n村民们的的干劲。<!-- kanwu-disable-line -->\n\n旗民们的的心愿。\n`;
    expect(await outcome(copy)).toMatchObject({ kept: ['1 repeated-word', '5 repeated-word'], faults: [] });
  });

  test('stands in headings, items and tables too', async () => {
    const comment = '<!-- kanwu-disable-line total-mismatch -->';
    const of = (what: string) => `新建${what}8座（大3座、小4座）`;
    const copy = `# ${of('桥')} ${comment}\n\n- ${of('亭')} ${comment}\n\n| 甲 | 乙 |\n| - | - |\n| ${of('塔')} | 2 ${comment} |\n`;
    const suppressed = [1, 3, 7].map((line) => `${line} total-mismatch -`);
    expect(await outcome(copy)).toEqual({ kept: [], suppressed, faults: [] });
  });
});

describe('kanwu-disable-next-line', () => {
  test('means the next line of copy: blank lines and comments are none', async () => {
    const copy = `<!-- kanwu-disable-next-line total-mismatch -- 甲 -->\n<!-- kanwu-disable-next-line repeated-word -->\n\n${total}${twice}\n\n${twice}\n`;
    expect(await outcome(copy)).toEqual({
      kept: ['6 repeated-word'],
      suppressed: ['4 total-mismatch 甲', '4 repeated-word -'],
      faults: [],
    });
  });

  test('at the end suppresses nothing', async () => {
    expect(await outcome('晴。\n\n<!-- kanwu-disable-next-line -->\n')).toMatchObject({ faults: ['3 unused -'] });
  });
});

describe('kanwu-disable', () => {
  test('holds up to kanwu-enable, or to the end', async () => {
    const open = `<!-- kanwu-disable repeated-word -->\n\n${twice}\n\n`;
    const rest = `<!-- kanwu-enable -->\n\n${twice}\n`;
    expect(await outcome(`${open}${rest}`)).toMatchObject({
      kept: ['7 repeated-word'],
      suppressed: ['3 repeated-word -'],
      faults: [],
    });
    expect(await outcome(`${open}${twice}\n`)).toMatchObject({ kept: [], faults: [] });
  });

  test('of which one check is taken out again', async () => {
    const copy = `<!-- kanwu-disable -->\n\n${twice}\n\n<!-- kanwu-enable repeated-word -->\n\n${total}${twice}\n`;
    expect(await outcome(copy)).toMatchObject({ kept: ['7 repeated-word'], faults: [] });
  });

  test('a kanwu-enable that ends nothing is unused', async () => {
    expect(await outcome('<!-- kanwu-enable -->\n\n晴。\n')).toMatchObject({ faults: ['1 unused -'] });
  });
});

describe('what is wrong with comments', () => {
  test.each([
    ['unused', '晴。<!-- kanwu-disable-line -->', ['1 unused -']],
    [
      'of two checks one is unused',
      `${twice}<!-- kanwu-disable-line repeated-word, numeral-style -->`,
      ['1 unused numeral-style'],
    ],
    ['a check that there is not', '晴。<!-- kanwu-disable-line total-mismach -->', ['1 unknown-check total-mismach']],
    ['a word that there is not', '晴。<!-- kanwu-ignore-line total-mismatch -->', ['1 unknown-comment -']],
    ['another way of writing it', '晴。<!-- kanwu: disable -->', ['1 unknown-comment -']],
    ['not addressed to kanwu', '晴。<!-- kanwu 已查 --><!-- 编者：kanwu-disable-line -->', []],
  ])('%s', async (_, copy, faults) => {
    expect((await outcome(`${copy}\n`)).faults).toEqual(faults);
  });

  test('copy behind a comment that begins its line is not read, and that is said', async () => {
    for (const mark of ['', '> ', '- ', '1. ']) {
      const { suppressed, faults } = await outcome(`${mark}<!-- kanwu-disable-line -->${twice}\n`);
      expect({ suppressed, faults }).toEqual({ suppressed: [], faults: ['1 before-copy -', '1 unused -'] });
    }
  });

  test('of a check that was not run nobody can say', async () => {
    const copy = `${twice}<!-- kanwu-disable-line repeated-word -->\n`;
    expect(await outcome(copy, { off: ['repeated-word'] })).toEqual({ kept: [], suppressed: [], faults: [] });
  });
});

test('code is no comment, and plain text has none', async () => {
  const inCode = `${total}${twice} \`<!-- kanwu-disable-line -->\`\n\n    <!-- kanwu-disable -->\n`;
  expect(await outcome(inCode)).toEqual({ ...bothKept, faults: [] });
  expect(await outcome(`${total}${twice}<!-- kanwu-disable-line -->\n`, { path: 'a.txt' })).toMatchObject(bothKept);
});

test('comments are no copy: the flags are those of the copy without them', async () => {
  const commented = `${total}<!-- kanwu-disable-line confusable-word -- 8座的的 -->${twice}\n`;
  const source = await readSource('a.md', commented);
  expect(inspect(source).flags.map(({ quote }) => quote)).toEqual(['8座', '的的']);
  expect(source.passages.map(({ text }) => text)).toEqual([total + twice]);
});

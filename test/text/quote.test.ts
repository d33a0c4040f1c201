import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote, haveOneLead, locateQuote, sharedContext } from '../../src/text/quote.js';
import { sliceSpans } from '../../src/text/span.js';
import { readMarks } from '../checks/marked-prose.js';

describe('describeQuote', () => {
  test('keeps the quote, its position, and sixteen characters on each side', () => {
    const { text, spans } = readMarks(
      '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午⟦360多名⟧学员结业，随后前往各乡镇的卫生院实习三个月',
    );
    expect(describeQuote(text, spans)).toEqual({
      quote: '360多名',
      prefix: '乙丙丁戊己庚辛壬癸子丑寅卯辰巳午',
      suffix: '学员结业，随后前往各乡镇的卫生院',
      spans: [{ start: 17, end: 22 }],
    });
  });

  test('joins the pieces of a quote that a layout break cuts', () => {
    const { text, spans } = readMarks('邀请⟦23⟧\n\n图为义诊现场。\n\n⟦名⟧专家');
    expect(describeQuote(text, spans)).toMatchObject({ quote: '23名', prefix: '邀请', suffix: '专家' });
  });

  test('never parts an astral character', () => {
    const { text, spans } = readMarks(`𠮷${'一'.repeat(15)}⟦5⟧${'二'.repeat(15)}𠮷`);
    expect(describeQuote(text, spans)).toMatchObject({ prefix: '一'.repeat(15), suffix: '二'.repeat(15) });
  });
});

describe('locateQuote', () => {
  const prose = '去年全县新建大棚⟦120⟧座，今年又建成大棚120座，总投资达到历年之最。';

  test('finds a place again after text was put before it', () => {
    const { text, spans } = readMarks(prose);
    const found = locateQuote(`本报讯 ${text}`, describeQuote(text, spans));
    expect(found).toEqual([{ start: spans[0]!.start + 4, end: spans[0]!.end + 4 }]);
  });

  test('takes no lookalike: the quote itself must stand, and its context must tell it apart', () => {
    const { text, spans } = readMarks(prose);
    const quote = describeQuote(text, spans);
    expect(locateQuote(text.replace('120座，今年', '126座，今年'), quote)).toBeNull();
    expect(locateQuote('一二三四五120座，一二三四五120座，', quote)).toBeNull();
  });

  test('finds no quote of which only the first piece stands', () => {
    const text = '全县新建大棚1\n20座，已经完工。';
    const quote = describeQuote(text, [
      { start: 6, end: 7 },
      { start: 8, end: 11 },
    ]);
    expect(quote.quote).toBe('120座');
    expect(locateQuote(`本报讯 ${text}`, quote)).toHaveLength(2);
    expect(locateQuote(`本报讯 ${text.replace('20座', '26座')}`, quote)).toBeNull();
  });

  test('takes no place in another clause, however much stands around it', () => {
    const after = '座大棚建成投用，村里的人都来看热闹。';
    const placed = (lead: string) =>
      describeQuote(`${lead}120${after}`, [{ start: lead.length, end: lead.length + 3 }]);
    expect(locateQuote(`青川镇新建120${after}`, placed('今年，石桥镇新建'))).toBeNull();
    expect(locateQuote(`另外两个镇一共120${after}`, placed('共'))).toBeNull();
    expect(locateQuote(`今年，120间厂房完工，${'村里的人都来看热闹。'.repeat(3)}`, placed('今年，'))).toBeNull();
  });

  test.each([
    ['five characters around it stand', '一二三四戊，共新建120座厂房开工。', null],
    ['six characters around it stand', '一二三四戊，共新建120座大厂开工。', [{ start: 9, end: 12 }]],
  ])('finds it where it stood only if enough stands around it: %s', (_, text, expected) => {
    const quote = describeQuote('一二三四五，共新建120座大棚完工。', [{ start: 9, end: 12 }]);
    expect(locateQuote(text, quote)).toEqual(expected);
  });

  test('takes a place with one character more in common before the one where it stood', () => {
    const quote = describeQuote('一二三四五，共新建120座大棚完工。', [{ start: 9, end: 12 }]);
    const text = '一二三四戊，共新建120座大厂开工。一二三四戊，共新建120座大棚开工。';
    expect(locateQuote(text, quote)).toEqual([{ start: 27, end: 30 }]);
  });

  test('finds one of two characters alike that stand side by side', () => {
    const quote = describeQuote('全县共有22日龄的羊羔，均已打上耳标。', [{ start: 5, end: 6 }]);
    expect(locateQuote('到昨天，全县共有22日龄的羊羔，均已打上耳标。', quote)).toEqual([{ start: 9, end: 10 }]);
  });

  test('of two places equally good takes the one where it stood', () => {
    const one = '全县新建大棚120座投用。';
    const quote = describeQuote(`甲。${one}${one}${one}`, [{ start: 8, end: 11 }]);
    expect(locateQuote(`乙。${one}${one}${one}`, quote)).toEqual([{ start: 8, end: 11 }]);
    expect(locateQuote(`丙丁。${one}${one}${one}`, quote)).toBeNull();
  });

  test('goes by all that stood around it before it goes by where it stood', () => {
    const [text, edited] = ['甲镇新建大棚120座。', '乙镇新修大棚120座。另外，甲镇新建大棚120座。'];
    const quote = describeQuote(text, [{ start: 6, end: 9 }]);
    expect(locateQuote(edited, quote)).toEqual([{ start: 20, end: 23 }]);
  });

  test('goes by what stood behind it, though it stands where it stood behind the same words', () => {
    const quote = describeQuote('甲镇新建120座大棚投用，村民叫好。', [{ start: 4, end: 7 }]);
    const edited = '甲镇新建120座。又讯。甲镇新建120座大棚投用，村民叫好。';
    expect(locateQuote(edited, quote)).toEqual([
      { start: edited.lastIndexOf('120'), end: edited.lastIndexOf('120') + 3 },
    ]);
  });

  test('goes by what leads up to it, though it stands where it stood before the same words', () => {
    const after = '座，村里的人都来看热闹，孩子们也来了。';
    const quote = describeQuote(`甲镇新建大棚120${after}`, [{ start: 6, end: 9 }]);
    const edited = `乙镇新修大棚120${after}另外，甲镇新建大棚120${after}`;
    expect(locateQuote(edited, quote)).toEqual([
      { start: edited.lastIndexOf('120'), end: edited.lastIndexOf('120') + 3 },
    ]);
  });

  test('finds it elsewhere where six characters around it stand, and not where five do', () => {
    const quote = describeQuote('子丑。建大棚120座好，寅卯。', [{ start: 6, end: 9 }]);
    expect(locateQuote('辰巳午。建大棚120座好吧。', quote)).toEqual([{ start: 7, end: 10 }]);
    expect(locateQuote('辰巳午。建大棚120座吧。', quote)).toBeNull();
  });

  test('finds nothing in a text that ends before it', () => {
    const quote = describeQuote('甲镇新建120座大棚投用，村民叫好。', [{ start: 4, end: 7 }]);
    expect(locateQuote('甲镇新建1', quote)).toBeNull();
    expect(locateQuote('', quote)).toBeNull();
  });

  test('finds what stands at the very beginning, and what little a short text has around it', () => {
    expect(
      locateQuote('120座大棚建成投用。', describeQuote('据了解，120座大棚建成投用。', [{ start: 4, end: 7 }])),
    ).toEqual([{ start: 0, end: 3 }]);
    expect(locateQuote('新建120座。又讯', describeQuote('新建120座。', [{ start: 2, end: 5 }]))).toEqual([
      { start: 2, end: 5 },
    ]);
  });

  test('finds nothing for a record that holds no characters', () => {
    const empty = { quote: '无', prefix: '', suffix: '', spans: [{ start: 1, end: 1 }] };
    expect(locateQuote('一处也没有。', empty)).toBeNull();
  });

  test('is the inverse of describing, for any spans of any text', () => {
    const place = fc
      .string({ unit: 'grapheme', minLength: 2, maxLength: 60 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(place, ([text, a, b, c]) => {
        const [start, middle, end] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const spans = [
          { start, end: middle },
          { start: middle, end },
        ].filter((span) => span.end > span.start);
        if (spans.length === 0) return;
        const quote = describeQuote(text, spans);
        expect(quote.quote).toBe(sliceSpans(text, spans));
        expect(text).toContain(quote.prefix + text.slice(start, end) + quote.suffix);
        expect(locateQuote(text, quote)).toEqual(spans);
      }),
    );
  });

  test('whatever it finds holds the quote', () => {
    const words = fc.array(fc.constantFrom('新增', '12', '13', '人', '，', '岗位'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = before.join('');
        const at = text.indexOf('12');
        if (at < 0) return;
        const found = locateQuote(after.join(''), describeQuote(text, [{ start: at, end: at + 2 }]));
        if (found) expect(sliceSpans(after.join(''), found)).toBe('12');
      }),
    );
  });
});

describe('haveOneLead', () => {
  const at = (prefix: string, suffix = '座') => ({ quote: '120', prefix, suffix, spans: [{ start: 0, end: 3 }] });
  const alike = (a: string, b: string) => [haveOneLead(at(a), at(b)), haveOneLead(at(b), at(a))];

  test.each([
    ['the same words since the last mark', '丙。甲镇新建', '丁，甲镇新建', true],
    ['an empty line ends what comes before it', '春种提要\n\n甲镇新建', '秋收提要\n\n甲镇新建', true],
    ['a line break alone does not', '春种提要\n甲镇新建', '秋收提要\n甲镇新建', false],
    ['nor does it part the words, and blanks do not either', '丙。甲镇\n新 建', '丙。甲镇新建', true],
    ['none on one side', '丙。甲镇新建', '丙。', false],
    ['more words on one side', '。今年以来共新建', '。东河今年以来共新建', false],
    ['as far as is kept of a long clause', '自入冬农闲以来各乡镇合力新建大棚', '说，农闲以来各乡镇合力新建大棚', true],
    ['but not beyond, where little is kept', '大棚', '说，新建大棚', false],
    ['nor where what is kept differs', '自入冬农闲以来各乡镇合力新建大棚', '从开春农忙时节里县上统一扩建大棚', false],
  ])('%s', (_, a, b, one) => {
    expect(alike(a, b)).toEqual([one, one]);
  });

  test.each([...',;:.。!?、，；：．！？'])('%s ends what comes before it', (mark) => {
    expect(alike(`春种提要${mark}甲镇新建`, `秋收事项${mark}甲镇新建`)).toEqual([true, true]);
    expect(haveOneLead(at('', `座大棚${mark}甲`), at('', `座大棚${mark}乙`))).toBe(true);
  });

  test('where nothing leads up to either, what follows tells', () => {
    expect(haveOneLead(at('丙。', '座大棚，'), at('丁。', '座大棚；'))).toBe(true);
    expect(haveOneLead(at('丙。', '座大棚，'), at('丁。', '座厂房，'))).toBe(false);
  });
});

test.each([
  [14, 16],
  [15, 15],
  [16, 16],
  [17, 16],
])('%i characters on one side that are the same count as %i: the edge of the text counts for two', (length, counts) => {
  const [lead, tail] = ['羊'.repeat(length), '绒'.repeat(20)];
  const before = describeQuote(`${lead}3${tail}`, [{ start: length, end: length + 1 }]);
  const behind = describeQuote(`${tail}3${lead}`, [{ start: 20, end: 21 }]);
  expect([sharedContext(before, before), sharedContext(behind, behind)]).toEqual([counts + 16, counts + 16]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorClaims } from '../../src/claims/anchor.js';
import { numerals } from './numerals.js';

function fates(before: string, after: string): string[] {
  return anchorClaims(numerals(before), numerals(after)).fates.map((fate) =>
    fate.state === 'lost' ? `${fate.old.quote} lost` : `${fate.old.quote} ${fate.state} ${fate.now.quote}`,
  );
}

const copy = '上半年完成投资3.2亿元，同比增长12.5%，其中工业投资1.1亿元，占34%。';

describe('anchorClaims', () => {
  test.each([
    [
      'found where nothing changed',
      copy,
      copy,
      ['3.2 found 3.2', '12.5% found 12.5%', '1.1 found 1.1', '34% found 34%'],
    ],
    [
      'moved by text before',
      copy,
      `本报讯　${copy}`,
      ['3.2 moved 3.2', '12.5% moved 12.5%', '1.1 moved 1.1', '34% moved 34%'],
    ],
    [
      'changed, never moved, when a digit differs',
      copy,
      copy.replace('12.5%', '12.8%'),
      ['3.2 found 3.2', '12.5% changed 12.8%', '1.1 found 1.1', '34% found 34%'],
    ],
    [
      'changed although the old characters stand elsewhere now',
      '甲镇建成大棚120座，乙镇建成鱼塘45口。',
      '甲镇建成大棚126座，乙镇建成鱼塘45口。另有羊圈120处。',
      ['120 changed 126', '45 found 45'],
    ],
    [
      'lost, not changed into itself, when it stands in another clause elsewhere',
      '一二三四五六七八九十甲乙丙丁戊，120座大棚完工。另外改造道路5公里。',
      '另外改造道路5公里。一二三四五六七八九十甲乙丙丁戊，120座厂房开工。',
      ['120 lost', '5 moved 5'],
    ],
    [
      'lost when what is left around it could be anyone’s',
      '甲乙丙丁，3个。改造道路5公里。',
      '改造道路5公里。戊己庚辛，3个。',
      ['3 lost', '5 moved 5'],
    ],
    ['lost, not changed, when all is new', '3个村通了公交车，老人方便。', '7月的雨水很足，庄稼喜人。', ['3 lost']],
    ['lost with its sentence', '新建厂房12栋。改造道路5公里。', '改造道路5公里。', ['12 lost', '5 moved 5']],
    [
      'lost, both lookalikes, when one is left and nobody can say which',
      '甲。每户每年补贴800元用于取暖支出。乙。丙。每户每年补贴800元用于取暖支出。丁。',
      '戊己庚。每户每年补贴800元用于取暖支出。',
      ['800 lost', '800 lost'],
    ],
    [
      'in order, where sentences repeat word for word',
      '每户补贴800元。每户补贴800元。',
      '序。每户补贴800元。每户补贴800元。',
      ['800 moved 800', '800 moved 800'],
    ],
    [
      'moved when its sentence changes place',
      '新建厂房12栋，用工三百人。改造道路5公里，方便出行。',
      '改造道路5公里，方便出行。新建厂房12栋，用工三百人。',
      ['12 moved 12', '5 moved 5'],
    ],
    [
      'changed in a row',
      '三个镇分别为12户、15户、18户。',
      '三个镇分别为13户、16户、19户。',
      ['12 changed 13', '15 changed 16', '18 changed 19'],
    ],
    [
      'lost, when what stands between the same neighbours now is another old claim with other words before it',
      '河湾镇改水渠1.3万亩，村民都说好。石桥镇建大棚120座，村民都说好。河湾镇改水渠1.3万亩，村民都说好。石桥镇建大棚1.3万亩，村民都说好。',
      '石桥镇建大棚120座，村民都说好。河湾镇改水渠1.3万亩，村民说好。石桥镇建大棚120座，村民都说好。河湾镇改水渠1.3万亩，村民都说好。',
      ['1.3 lost', '120 moved 120', '1.3 moved 1.3', '1.3 lost'],
    ],
    [
      'moved with its sentence reworded before it, where what follows stands',
      '今年以来建成大棚120座，村民都说好。改造道路5公里。',
      '入冬之后，合作社又添了大棚120座，村民都说好。改造道路5公里。',
      ['120 moved 120', '5 moved 5'],
    ],
    [
      'moved with its sentence reworded behind it, where what leads up to it stands',
      '改造道路5公里。建成大棚120座，村民都说好。',
      '改造道路5公里。建成大棚120座；眼下正在验收！',
      ['5 found 5', '120 found 120'],
    ],
    [
      'changed between the same neighbours only where four characters beside it stand',
      '改造道路5公里。甲乙丙建棚12座。修井9眼。',
      '改造道路5公里。另外建棚13座。修井9眼。',
      ['5 found 5', '12 changed 13', '9 moved 9'],
    ],
    [
      'lost between the same neighbours where less than that stands',
      '改造道路5公里。甲乙丙棚12座修。井9眼。',
      '改造道路5公里。另外有13座。井9眼。',
      ['5 found 5', '12 lost', '9 moved 9'],
    ],
    [
      'moved where six characters around it stand, its sentence reworded on both sides',
      '甲乙。新建大棚3座，村民都说好。',
      '序言里。新建大棚3座！眼下验收。',
      ['3 moved 3'],
    ],
    ['lost where five do', '甲乙。新建大棚3座，村民都说好。', '序言里。新建大棚3间！眼下验收。', ['3 lost']],
    [
      'changed where its sentence went, told by what follows',
      '新建12座大棚建成投用，村民都说这是好事。改造道路5公里，方便出行。',
      '改造道路5公里，方便出行。新建13座大棚建成投用，村民都说这是好事。',
      ['12 changed 13', '5 moved 5'],
    ],
    [
      'changed where its sentence went, told by what leads up to it',
      '改造道路5公里，方便出行。入冬以来全县各乡镇合力抢抓农时一共新建12座。',
      '入冬以来全县各乡镇合力抢抓农时一共新建13座，村民叫好。改造道路5公里，方便出行。',
      ['5 moved 5', '12 changed 13'],
    ],
    [
      'changed into what both of its sides tell, and not into what one of them does',
      '改造完工新建12座大棚建成投用，村民都说这是好事。',
      '改造完工新建13座大棚建成投用，村民都说这是好事。另外扩建14座大棚建成投用，村民都说这是好事。',
      ['12 changed 13'],
    ],
    ['lost when all is gone', '新建厂房12栋。', '', ['12 lost']],
  ])('%s', (_, before, after, expected) => {
    expect(fates(before, after)).toEqual(expected);
  });

  test('new claims are those that carry no old one on', () => {
    const { added } = anchorClaims(numerals('共12栋厂房建成'), numerals('共13栋厂房建成，用工300人'));
    expect(added.map((claim) => claim.quote)).toEqual(['13', '300']);
  });

  test('nor are those new that carry one on', () => {
    const { added } = anchorClaims(numerals('共12栋厂房建成'), numerals('共12栋厂房建成，用工300人'));
    expect(added.map((claim) => claim.quote)).toEqual(['300']);
  });

  test('claims may come in any order', () => {
    const [old, now] = [numerals('甲镇12户、15户、18户。'), numerals('甲镇13户、16户、19户。')];
    const { fates: results } = anchorClaims([...old].reverse(), [...now].reverse());
    expect(results.map((fate) => fate.state !== 'lost' && `${fate.old.quote} ${fate.now.quote}`)).toEqual([
      '18 19',
      '15 16',
      '12 13',
    ]);
  });

  const sentence = fc
    .tuple(
      fc.constantFrom('全县新建大棚', '完成植树造林', '共有学员', '发放补贴', '改造老旧小区', '同比增长'),
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom('座', '亩', '人', '元', '%'),
      fc.constantFrom('', '，群众普遍叫好', '，进度快于往年', '，由财政列支'),
    )
    .map(([what, n, unit, rest]) => `${what}${n}${unit}${rest}。`);
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 12 });
  const words = fc
    .array(fc.constantFrom('据介绍', '，', '记者了解到', '。', '\n', '与此同时', '𠮷'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''));

  test('text put anywhere but into a figure keeps every claim', () => {
    fc.assert(
      fc.property(sentences, words, fc.nat(), (lines, inserted, at) => {
        const before = lines.join('');
        const places = [...before.matchAll(/(?<!\d)(?=\D)|$/g)].map((match) => match.index);
        const place = places[at % places.length]!;
        const after = before.slice(0, place) + inserted + before.slice(place);
        const old = numerals(before);
        const { fates: results } = anchorClaims(old, numerals(after));
        for (const [i, fate] of results.entries()) {
          expect(fate.state).toMatch(/found|moved/);
          const start = old[i]!.spans[0]!.start;
          expect(fate.state !== 'lost' && fate.now.spans[0]!.start).toBe(
            start + (start >= place ? inserted.length : 0),
          );
        }
      }),
    );
  });

  test('one digit changed is never found or moved, and takes no other claim with it', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.integer({ min: 1, max: 9 }), words, (lines, pick, step, inserted) => {
        const before = lines.join('');
        const old = numerals(before);
        const victim = pick % old.length;
        const { end } = old[victim]!.spans[0]!;
        const digit = end - (old[victim]!.quote.endsWith('%') ? 2 : 1);
        const edited = `${before.slice(0, digit)}${(Number(before[digit]) + step) % 10}${before.slice(digit + 1)}`;
        for (const after of [edited, inserted + edited]) {
          const { fates: results } = anchorClaims(old, numerals(after));
          expect(results[victim]!.state).toMatch(/changed|lost/);
          for (const fate of results)
            if (/found|moved/.test(fate.state) && fate.state !== 'lost') expect(fate.now.quote).toBe(fate.old.quote);
        }
      }),
    );
  });

  const lookalikes = sentences.map((lines) => lines.map((line) => line.replace(/\d+/, (n) => String(Number(n) % 3))));

  test('no new claim carries two old ones on', () => {
    fc.assert(
      fc.property(lookalikes, lookalikes, (before, after) => {
        const { fates: results, added } = anchorClaims(numerals(before.join('')), numerals(after.join('')));
        const carried = results.flatMap((fate) => (fate.state === 'found' || fate.state === 'moved' ? [fate.now] : []));
        expect(new Set(carried).size).toBe(carried.length);
        expect(carried.length + added.length).toBe(numerals(after.join('')).length);
      }),
    );
  });
});

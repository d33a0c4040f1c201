import { describe, expect, test } from 'vitest';
import { judgeShortened } from '../../src/lexicons/division-evidence.js';
import { divisionsMissingOne } from '../../src/lexicons/gazetteer.js';

/** What the marked run of the text is judged to be. */
function judge(marked: string, named: Readonly<Record<string, number>> = {}) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return judgeShortened({
    text,
    start,
    end,
    names: divisionsMissingOne(text.slice(start, end)),
    named: (name) => named[name] ?? 0,
  });
}

describe('a name that lost a character', () => {
  test.each([
    ['between its like in a list', '吉林省、⟦湖省⟧、四川省', ['湖北省', '湖南省']],
    ['before its child', '记者在⟦岳市⟧华容县采访', ['岳阳市']],
    ['behind its parent', '江苏⟦沭县⟧的花木', ['沭阳县']],
    ['before an organ', '⟦陕省⟧人民政府', ['陕西省']],
    ['where a county may stand', '在⟦郯县⟧,当地组织', ['郯城县']],
    ['long enough', '⟦广壮族自治区⟧成立', ['广西壮族自治区']],
    ['of an autonomous region’s kind', '来到⟦新疆维吾尔自区⟧', ['新疆维吾尔自治区']],
  ])('is known %s', (_, marked, names) => {
    expect(judge(marked)?.names.toSorted()).toEqual(names.toSorted());
  });

  test('is sure only beside its parent or its child', () => {
    expect(judge('湖南⟦岳市⟧华容县')?.sure).toBe(true);
    expect(judge('⟦陕省⟧人民政府')?.sure).toBe(false);
  });

  test('is known by what the copy names', () => {
    expect(judge('后来,⟦定县⟧79所学校停课')).toBeNull();
    expect(judge('后来,⟦定县⟧79所学校停课', { 定日县: 2 })?.names).toEqual(['定日县']);
  });

  test.each([
    '⟦上市⟧公司的年报',
    '四川⟦安县⟧受灾',
    '国家⟦和地区⟧的代表',
    '加拿大⟦安省⟧停电',
    '旧时的⟦浙省⟧巡抚',
    '节⟦山省⟧力',
    '⟦沪市⟧、深市',
    '规⟦定县⟧级以上',
    '在⟦石市⟧,人人骑车',
    '款项⟦从县⟧到村',
    '事务⟦由县⟧上收',
  ])('is none in %s', (marked) => {
    expect(judge(marked)).toBeNull();
  });
});

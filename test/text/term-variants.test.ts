import { expect, test } from 'vitest';
import { findTermVariants } from '../../src/text/term-variants.js';

const found = (...texts: string[]) =>
  findTermVariants(texts).map(({ odd, model, outnumbered }) => [
    texts[odd.text]!.slice(odd.start, odd.end),
    texts[model.text]!.slice(model.start, model.end),
    outnumbered,
  ]);

test('finds a quoted term in another order, in another text too', () => {
  expect(found('推进“村容整治六项提升行动”。', '村容提升六项整治行动已近尾声。')).toEqual([
    ['村容提升六项整治行动', '村容整治六项提升行动', false],
  ]);
});

test('the way that stands less often is the odd one', () => {
  expect(found('县防灾和减灾中心挂牌，县防灾与减灾中心招人，县防灾与减灾中心开课。')).toEqual([
    ['县防灾和减灾中心', '县防灾与减灾中心', true],
  ]);
});

test('two names that both stand again, and words that only meet, are no variants', () => {
  expect(found('“东镇西村提升行动”和“东村西镇提升行动”，“东镇西村提升行动”，“东村西镇提升行动”')).toEqual([]);
  expect(found('“城乡供水一体化项目”开工，供水城乡一体化项目。')).toEqual([]);
  expect(found('', '。')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { findMisprints } from '../../src/text/misprints.js';

const found = (text: string, kind: 'other' | 'exchanged') =>
  findMisprints(text, kind, () => true).map(({ at, model }) => [
    text.slice(at - 1, at + 2),
    text.slice(model - 1, model + 2),
  ]);

describe('another character between the same four', () => {
  test('is told where it stands once', () => {
    expect(found('推进项目建设。加快推进项目建设。推进项木建设。', 'other')).toEqual([['项木建', '项目建']]);
  });
  test('is told both ways round where both do', () => {
    expect(found('推进项目建设,推进项木建设', 'other')).toHaveLength(2);
  });
  test('is none across a mark, nor where a gap is filled in many ways', () => {
    expect(found('推进,目建设。推进,木建设。', 'other')).toEqual([]);
    expect(found('第一一季度,第一二季度,第一三季度,第一四季度,第一五季度', 'other')).toEqual([]);
  });
});

test('two characters in another order', () => {
  expect(found('国家医保局,国家医保局,国医家保局', 'exchanged')).toEqual([['国医家', '国家医']]);
  expect(found('国家医保局,国家医保局', 'exchanged')).toEqual([]);
});

test('how much agrees on either side', () => {
  const [misprint] = findMisprints('云岭镇妇幼保健院。云岭镇妇幼保健院。云岭镇妇幼保建院。', 'other', () => true);
  expect(misprint).toBeUndefined();
  const [other] = findMisprints('云岭妇幼保健医院。云岭妇幼保健医院。云岭妇幼保建医院。', 'other', () => true);
  expect(other).toMatchObject({ left: 5, right: 2 });
});

test('only what may be odd is told', () => {
  expect(findMisprints('推进项目建设,推进项木建设', 'other', (text, at) => text[at] === '木')).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import {
  divisionsMissingOne,
  isDivision,
  isShortForm,
  isTownship,
  namesAbove,
  shortForm,
  townshipsOf,
} from '../../src/lexicons/gazetteer.js';

describe('the gazetteer', () => {
  test.each(['北京市', '内蒙古自治区', '达拉特旗', '香港特别行政区', '沧源佤族自治县', '东莞市'])(
    'knows %s',
    (name) => {
      expect(isDivision(name)).toBe(true);
    },
  );

  test.each(['达特旗', '全旗', '市辖区', '', '南京', '示范区'])('has no division %s', (name) => {
    expect(isDivision(name)).toBe(false);
  });

  test('knows the townships of a county, and that counties are none', () => {
    expect(townshipsOf('达拉特旗')).toEqual(expect.arrayContaining(['树林召镇', '西园街道', '展旦召苏木']));
    expect(isTownship('树林召镇')).toBe(true);
    expect(isTownship('达拉特旗')).toBe(false);
    expect(townshipsOf('没有县')).toEqual([]);
  });

  test('tells what stands above a name, for each place that bears it', () => {
    expect(namesAbove('达拉特旗')).toEqual([['鄂尔多斯市', '内蒙古自治区']]);
    expect(namesAbove('鼓楼区').length).toBeGreaterThan(1);
    expect(namesAbove('没有县')).toEqual([]);
  });

  test.each([
    ['达拉特旗', '达拉特'],
    ['广西壮族自治区', '广西'],
    ['沧源佤族自治县', '沧源'],
    ['黑龙江省', '黑龙江'],
  ])('shortens %s to %s', (name, short) => {
    expect(shortForm(name)).toBe(short);
    expect(isShortForm(short)).toBe(true);
  });

  test('finds the names that lack one character, but never by their last one', () => {
    expect(divisionsMissingOne('达特旗')).toEqual(['达拉特旗']);
    expect(divisionsMissingOne('阿拉善旗').toSorted()).toEqual(['阿拉善右旗', '阿拉善左旗']);
    expect(divisionsMissingOne('达拉特')).toEqual([]);
    expect(divisionsMissingOne('达拉特旗')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { nameAt, OwnPlaces } from '../../src/claims/subject.js';

test.each([
  ['清河县共有学校15所', '清河县'],
  ['清河县人民医院开放床位', '清河县人民医院'],
  ['白石镇东街社区走访', '白石镇东街社区'],
  ['海西蒙古族藏族自治州去年', '海西蒙古族藏族自治州'],
  ['县供电公司抢修线路', '县供电公司'],
  ['物流园区用工', '物流园区'],
  ['乡镇卫生院达标', '乡镇卫生院'],
  // Words that only end as names do.
  ['城镇新增就业', ''],
  ['老旧小区改造', ''],
  ['旅游市场回暖', ''],
  ['贫困县摘帽', ''],
  ['中学生合唱', ''],
])('the name at the start of %s is “%s”', (text, name) => {
  expect(text.slice(0, nameAt(text, 0)?.end ?? 0)).toBe(name);
});

test('全县 is the county that the article names oftenest, the first among equals', () => {
  const places = new OwnPlaces(['清河县与云杉县签约', '记者从清河县获悉,全县丰收', '白石镇、红山镇联办']);
  expect(places.resolve('全县')).toBe('清河县');
  expect(places.resolve('我县')).toBe('清河县');
  expect(places.resolve('全镇')).toBe('白石镇');
});

test('what the article has no name for stays as it is, and 我国 is 全国', () => {
  const places = new OwnPlaces(['清河县喜获丰收']);
  expect(places.resolve('全市')).toBe('全市');
  expect(places.resolve('我市')).toBe('全市');
  expect(places.resolve('我国')).toBe('全国');
  expect(places.resolve('该县')).toBe('该县');
});

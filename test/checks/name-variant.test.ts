import { expect, test } from 'vitest';
import { nameVariant } from '../../src/checks/name-variant.js';
import { flagsOf } from './properties.js';

const quotes = (text: string) => flagsOf(nameVariant, text).map((flag) => flag.quote);

test('shows the right name in the copy, and puts it in place', () => {
  const [flag] = flagsOf(nameVariant, '达拉特旗、达拉特旗和达拉特旗，只有达特旗写错了。');
  expect(flag).toMatchObject({ level: 'error', quote: '达特旗' });
  expect(flag!.related[0]!.quote).toBe('达拉特旗');
  expect(flag!.fix!.edits.map((edit) => edit.text)).toEqual(['达拉特旗']);
});

test('never makes one real name of another', () => {
  expect(quotes('阿拉善左旗办会，阿拉善左旗修路，阿拉善旗、阿拉善右旗、达拉特旗、达茂旗参加。')).toEqual([]);
  expect(quotes('东胜区、东胜区、西胜区')).toEqual([]);
  expect(quotes('市第二十中学扩建，市第二十中学招生，市第二中学搬迁。')).toEqual([]);
  expect(quotes('青山体育场馆开放，青山体育场馆免费，青山体育馆翻修。')).toEqual([]);
});

test('needs the parent or the copy for a short name', () => {
  expect(quotes('昨天去了达特旗。')).toEqual([]);
  expect(quotes('昨天去了内蒙古达特旗。')).toEqual(['达特旗']);
});

test('finds a character dropped near the end of a name', () => {
  expect(quotes('云岭镇妇幼保健院启用，云岭镇妇幼保院开诊。')).toEqual(['云岭镇妇幼保院']);
});

test('leaves 与 alone in talk', () => {
  expect(quotes('住房与城乡建设是大事。')).toEqual([]);
  expect(quotes('市住房与城乡建设局发文。')).toEqual(['住房与城乡建设']);
});

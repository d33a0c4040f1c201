import { expect, test } from 'vitest';
import { unpairedMark } from '../../src/checks/unpaired-mark.js';
import { flagsOf } from './properties.js';

const marks = (text: string) => flagsOf(unpairedMark, text).map((flag) => [flag.quote, flag.level]);

test('turns a mark round that looks the wrong way', () => {
  const [flag] = flagsOf(unpairedMark, '村里办起“四点半“课堂，孩子们有了去处。');
  expect(flag!.fix!.edits.map((edit) => edit.text)).toEqual(['”']);
});

test('names the partner in the width that was printed', () => {
  const [flag] = flagsOf(unpairedMark, '参加人数（含家属，共120人。');
  expect(flag!.args).toEqual({ mark: '（', partner: '）' });
});

test('lets a quotation run on over paragraphs', () => {
  expect(marks('老人说：“那年发大水，桥冲走了。\n\n“第二年春天，我们又把它搭起来。\n\n“现在你看，它还在。”')).toEqual(
    [],
  );
});

test('counts straight quotes only, and only notes them', () => {
  expect(marks('他说"好"。')).toEqual([]);
  expect(marks('他说"好。')).toEqual([['"', 'note']]);
  expect(marks('一块27"的屏幕。')).toEqual([]);
});

test('lets kinds cross, and closes each with its own', () => {
  expect(marks('《“短”文》(甲[乙)丙]')).toEqual([]);
  expect(marks('读书会今年选读了《甲种〉一书。')).toEqual([
    ['《', 'error'],
    ['〉', 'error'],
  ]);
});

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { boldMarkdown, plainMarkdown } from '../../src/text/plain-markdown.js';

const parser = unified().use(remarkParse).use(remarkGfm);
const plain = (node: Nodes): string =>
  node.type === 'html'
    ? ''
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(plain).join('')
        : '';

/** What a page would show: the kinds of its nodes, and their text. */
function shown(markdown: string): { kinds: string; text: string } {
  const kinds: string[] = [];
  const visit = (node: Nodes) => {
    kinds.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  const root = parser.parse(markdown);
  visit(root);
  // An address that becomes a link shows as it was written.
  return { kinds: kinds.filter((kind) => kind !== 'text' && kind !== 'link').join(' '), text: plain(root) };
}

const copy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '全县',
        '8座',
        '（',
        '）',
        '“',
        '％',
        '20%',
        ' ',
        '\n',
        '1.',
        '2)',
        '- ',
        '+ ',
        '# ',
        '#',
        '> ',
        '===',
        '---',
      ),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '~~',
        '~',
        '`',
        '```',
        '\\',
        '[a](b)',
        '![',
        ']:',
        '<b>',
        '<!--',
        '&amp;',
        '&#35;',
        '|',
        '$',
      ),
      fc.constantFrom('https://a_b.cn/c', 'www.a_b.cn', 'a_b@c.cn', '[^1]', '[ ] ', 'a', 'A_', '℃', '𠮷', '😀'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

test('copy shows as it is, and is nothing but a paragraph', () => {
  fc.assert(
    fc.property(copy, (text) => {
      fc.pre(line(text) !== '');
      for (const [frame, kinds] of [
        [(inner: string) => inner, 'root paragraph'],
        [(inner: string) => `> ${inner}`, 'root blockquote paragraph'],
        [(inner: string) => `## ${inner}`, 'root heading'],
        [(inner: string) => `- ${inner}`, 'root list listItem paragraph'],
      ] as const)
        expect(shown(frame(plainMarkdown(text)))).toEqual({ kinds, text: line(text) });
    }),
    { numRuns: 300 },
  );
});

test('marked words are bold wherever they stand, and everything shows as it is', () => {
  const pieces = fc.array(fc.record({ text: copy, marked: fc.boolean() }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(pieces, (parts) => {
      fc.pre(parts.every(({ text }) => text.trim() === text && !text.includes('\n')));
      const neighbours = parts.filter(({ marked }, i) => marked !== parts[i - 1]?.marked);
      const { kinds, text } = shown(`> ${boldMarkdown(neighbours)}`);
      expect(text).toBe(line(neighbours.map((part) => part.text).join('')));
      expect(kinds.replace(/ (strong|html html)(?= |$)/g, '')).toBe('root blockquote paragraph');
      expect(kinds.match(/ (strong|html html)(?= |$)/g)?.length ?? 0).toBe(
        neighbours.filter((part) => part.marked).length,
      );
    }),
    { numRuns: 300 },
  );
});

test('what needs no escaping is left to be read', () => {
  expect(plainMarkdown('规划期为2025—2021年（“十四五”），增长-3.5%、A+B=C#')).toBe(
    '规划期为2025—2021年（“十四五”），增长-3.5%、A+B=C#',
  );
  const bold = (before: string, marked: string, behind: string) =>
    boldMarkdown([before, marked, behind].map((text, i) => ({ text, marked: i === 1 })));
  expect(bold('新建', '8座', '（')).toBe('新建**8座**（');
  expect(bold('增长', '20%', '，')).toBe('增长**20%**，');
  expect(bold('增长', '20%', '是')).toBe('增长<strong>20%</strong>是');
});

test('no control character comes through', () => {
  expect(plainMarkdown('共\u001b[2J8座\u202e')).toBe('共␛\\[2J8座�');
});

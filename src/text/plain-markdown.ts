import { visible } from './visible.js';

/**
 * Copy as Markdown that shows just that copy: what Markdown, HTML or GitHub would read in it is escaped, and no more than
 * that, for sheets are also read as they are written. One line, whatever the copy holds.
 */
export function plainMarkdown(text: string): string {
  return atLineStart(inline(text)).trim();
}

/** A piece of a line, with nothing of Markdown in it but at the start of the line. */
function inline(text: string): string {
  return (
    visible(text.replace(/\s+/g, ' '))
      .replace(/[\\`*_[\]&~@]/g, '\\$&')
      // Not every reader of Markdown knows that a backslash keeps HTML from being HTML.
      .replaceAll('<', '&lt;')
      .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
  );
}

/** Headings, lists, quotes and rules are told by how a line begins, and a heading also by how it ends. */
function atLineStart(line: string): string {
  return line
    .replace(/^\s*(?=[-+=>#])/, '\\')
    .replace(/^\s*(\d{1,9})(?=[.)])/, '$1\\')
    .replace(/(?<=\s)#+\s*$/, '\\$&');
}

/**
 * Pieces of one line, the marked ones in bold. Asterisks do that only where letters or marks stand in the right order on
 * both sides of them (CommonMark's flanking rules, which know nothing of Chinese); elsewhere HTML does.
 */
export function boldMarkdown(pieces: readonly { readonly text: string; readonly marked: boolean }[]): string {
  const line = pieces.map(({ text, marked }, i) => {
    if (!marked || text === '') return inline(text);
    const before = pieces[i - 1]?.text.at(-1) ?? '';
    const behind = pieces[i + 1]?.text.at(0) ?? '';
    const bold = mayTurn(text.at(0)!, before) && mayTurn(text.at(-1)!, behind);
    return bold ? `**${inline(text)}**` : `<strong>${inline(text)}</strong>`;
  });
  return atLineStart(line.join('')).trim();
}

/** Whether asterisks may stand between a character inside of them and its neighbour outside. */
function mayTurn(inside: string, outside: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(inside) || (/[\p{P}\p{S}]/u.test(inside) && (outside === '' || /[\s\p{P}]/u.test(outside)))
  );
}

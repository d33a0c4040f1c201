import { describe, expect, test } from 'vitest';
import { rdjsonFormat } from '../../src/reports/rdjson.js';
import { flagged } from './made-inspection.js';
import { rendered } from './rendered.js';

function diagnosticOf(...args: Parameters<typeof flagged>) {
  return JSON.parse(rendered(rdjsonFormat(), [flagged(...args)])).diagnostics[0];
}

describe('rdjsonFormat', () => {
  test('counts columns in bytes of UTF-8, as reviewdog does', () => {
    // a is one byte, 中 three, 𠮷 four; columns begin with 1.
    expect(diagnosticOf('头\na中𠮷⟦12户⟧。').location.range).toEqual({
      start: { line: 2, column: 9 },
      end: { line: 2, column: 14 },
    });
  });

  test('suggests a fix of several edits as one text: several suggestions would be several answers', () => {
    const edits = [
      { start: 1, end: 2, text: '二' },
      { start: 3, end: 4, text: '' },
    ];
    expect(diagnosticOf('⟦共1户2⟧。', { fix: { edits } }).suggestions).toEqual([
      { range: { start: { line: 1, column: 4 }, end: { line: 1, column: 9 } }, text: '二户' },
    ]);
  });

  test('suggests nothing where there are several answers', () => {
    const fix = { edits: [{ start: 1, end: 2, text: '二' }] };
    expect(diagnosticOf('⟦共1户⟧。', { candidates: [fix, fix] })).not.toHaveProperty('suggestions');
  });
});

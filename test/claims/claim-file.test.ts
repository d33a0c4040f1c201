import { describe, expect, test } from 'vitest';
import { type ClaimFile, ClaimFileError, formatClaimFile, parseClaimFile } from '../../src/claims/claim-file.js';
import { record } from './made-records.js';

const file: ClaimFile = {
  version: 1,
  path: 'sources/a.txt',
  sha256: 'a'.repeat(64),
  characters: 40,
  claims: [record('c-1', '12座', 4), record('c-2', '360多名', 20)],
  lost: [{ ...record('c-0', '“9”\n岁', 1), note: '问过作者\u0007' }],
};

describe('claim files', () => {
  test('are read back as they were written', () => {
    expect(parseClaimFile(formatClaimFile(file))).toEqual(file);
    const empty = { ...file, claims: [], lost: [] };
    expect(parseClaimFile(formatClaimFile(empty))).toEqual(empty);
  });

  test('give each field of a claim its own line, in one order, and end in a line end', () => {
    const lines = formatClaimFile(file).split('\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, 8)).toEqual([
      '{',
      '  "version": 1,',
      '  "path": "sources/a.txt",',
      `  "sha256": "${'a'.repeat(64)}",`,
      '  "characters": 40,',
      '  "claims": [',
      '    {',
      '      "id": "c-1",',
    ]);
    expect(lines).toContain('      "spans": [{ "start": 4, "end": 7 }],');
  });

  test('differ in the lines of positions only, when a text was put before all claims', () => {
    const moved = { ...file, claims: [record('c-1', '12座', 14), record('c-2', '360多名', 30)] };
    const before = formatClaimFile(file).split('\n');
    const changed = formatClaimFile(moved)
      .split('\n')
      .filter((line, i) => line !== before[i]);
    expect(changed.every((line) => line.includes('"spans"'))).toBe(true);
    expect(changed).toHaveLength(2);
  });

  test.each([
    ['no JSON', '{', /JSON/],
    ['conflict marks of a merge', '<<<<<<< HEAD\n{}', /JSON/],
    ['another version', JSON.stringify({ ...file, version: 2 }), /^version: /],
    ['a key too many', JSON.stringify({ ...file, extra: 1 }), /extra/],
    [
      'a claim without its quote',
      JSON.stringify({ ...file, claims: [{ ...file.claims[0], quote: '' }] }),
      /^claims\.0\.quote: /,
    ],
    ['two claims of one id', JSON.stringify({ ...file, lost: [file.claims[0]] }), /two claims have the id c-1/],
    ['no object', '[]', /^file: /],
  ])('are refused with one line: %s', (_, json, reason) => {
    expect(() => parseClaimFile(json)).toThrow(ClaimFileError);
    try {
      parseClaimFile(json);
    } catch (error) {
      expect((error as Error).message).toMatch(reason);
      expect((error as Error).message).not.toContain('\n');
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/checks/flag.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { overlaps } from '../../src/text/span.js';
import { readMarks } from './marked-prose.js';
import { lawful, open, slips } from './names-and-words.table.js';

const ours: ReadonlySet<string> = new Set(['name-variant', 'repeated-word', 'repeated-item', 'confusable-word']);
/** What any check says of a slip is heard; of lawful prose only the checks of names and words are asked. */
const flagsOf = (text: string): readonly Flag[] => inspect(readText('x.txt', text)).flags;

/** What is said of the marked places, and of others. */
function heard(marked: string) {
  const { text, spans } = readMarks(marked);
  const meets = (flag: Flag) => flag.spans.some((span) => spans.some((mark) => overlaps(span, mark)));
  const flags = flagsOf(text).filter(({ level }) => level !== 'note');
  return { met: flags.filter(meets), others: flags.filter((flag) => !meets(flag)) };
}

describe.each(Object.entries(slips))('%s', (_, copies) => {
  test.each(copies)('%s', (marked) => {
    const { met, others } = heard(marked);
    expect(met).not.toEqual([]);
    expect(others).toEqual([]);
  });
});

describe('lawful look-alikes', () => {
  test.each(lawful)('%s', (text) => {
    const flags = flagsOf(text).filter(({ check, level }) => ours.has(check) && level !== 'note');
    expect(flags.map(({ check, quote }) => `${check}: ${quote}`)).toEqual([]);
  });
});

// What comes to be caught moves up among the slips.
describe('not caught yet', () => {
  test.each(open)('%s', (marked) => {
    expect(heard(marked)).toEqual({ met: [], others: [] });
  });
});

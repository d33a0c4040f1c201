import { createHash } from 'node:crypto';
import type { Flag } from '../../src/checks/flag.js';
import { type Inspection, inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { readMarks } from '../checks/marked-prose.js';

/** An inspection with one flag at the marks of the prose; the rest of the flag may be made up. */
export function flagged(prose: string, flag: Partial<Flag> = {}): Inspection {
  const { text, spans } = readMarks(prose);
  const quote = spans.map((span) => text.slice(span.start, span.end)).join('');
  const made: Flag = {
    id: 'f-1',
    check: 'total-mismatch',
    level: 'error',
    aboutWords: false,
    message: { zh: `合计“${quote}”与分项不符`, en: `the total “${quote}” is not the sum of its parts` },
    args: {},
    quote,
    spans,
    related: [],
    working: null,
    fix: null,
    candidates: [],
    fingerprint: createHash('sha256').update(quote).digest('hex').slice(0, 16),
    ...flag,
  };
  return { ...inspect(readText('sources/a.txt', text), []), flags: [made] };
}

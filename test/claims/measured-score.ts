import type { Claim } from '../../src/claims/claim.js';
import { extractClaims } from '../../src/claims/extract.js';
import { readSource } from '../../src/sources/read.js';
import { readMarks } from '../checks/marked-prose.js';
import { heldOut } from './measured.held-out.js';
import { cells, table } from './measured.table.js';

/** What the context of a figure says of it. */
export const fields = ['measure', 'subject', 'period', 'qualifier'] as const;
type Field = (typeof fields)[number];

/** Of how many cases each field is exactly right, and a line for each that is not. */
export type MeasuredScore = Readonly<Record<Field | 'cases', number>> & { readonly misses: readonly string[] };

interface Case {
  readonly marked: string;
  readonly expected: readonly string[];
  readonly claim: Claim | undefined;
}

const cases: Readonly<Record<'table' | 'held-out', readonly Case[]>> = {
  table: [...(await read(table)), ...(await read(cells, asMarkdown))],
  'held-out': await read(heldOut),
};

/** The score of the table of marked prose; with `held-out`, of the cases that nothing was tuned on. */
export function measuredScore(which: 'table' | 'held-out' = 'table'): MeasuredScore {
  const score = { cases: cases[which].length, measure: 0, subject: 0, period: 0, qualifier: 0 };
  const misses: string[] = [];
  for (const { marked, expected, claim } of cases[which]) {
    for (const [i, field] of fields.entries()) {
      const actual = claim ? (claim[field] ?? '-') : 'no claim';
      if (actual === expected[i]) score[field]++;
      else misses.push(`${field}: ${actual}, not ${expected[i]}: ${marked}`);
    }
  }
  return { ...score, misses };
}

function read(lines: string, prepare = (prose: string) => prose.replaceAll('¶', '\n\n')): Promise<Case[]> {
  return Promise.all(
    lines
      .trim()
      .split('\n')
      .map(async (line) => {
        const [prose = '', rest = ''] = line.split(' → ');
        const expected = rest.split(' | ');
        if (expected.length !== fields.length) throw new Error(`four fields wanted: ${line}`);
        const marked = prepare(prose);
        return { marked, expected, claim: await claimIn(marked) };
      }),
  );
}

/** Rows parted by semicolons and cells parted by commas, as a table of Markdown. */
function asMarkdown(rows: string): string {
  const [head = '', ...body] = rows.split(';').map((row) => `| ${row.split(',').join(' | ')} |`);
  return `${[head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n')}\n`;
}

async function claimIn(marked: string): Promise<Claim | undefined> {
  const { text, spans } = readMarks(marked);
  const source = await readSource(text.startsWith('|') ? 'x.md' : 'x.txt', text);
  return extractClaims(source).find(({ spans: [own] }) => own!.start <= spans[0]!.start && own!.end >= spans[0]!.end);
}

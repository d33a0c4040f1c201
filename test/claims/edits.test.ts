import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorClaims } from '../../src/claims/anchor.js';
import type { ClaimFile } from '../../src/claims/claim-file.js';
import { extractClaims } from '../../src/claims/extract.js';
import { updateClaimFile } from '../../src/claims/update.js';
import { readText } from '../../src/sources/read.js';
import { describeQuote, locateQuote, type Quote } from '../../src/text/quote.js';
import { type Copy, copyArbitrary, type Edit, editArbitrary, edited, type Sentence, written } from './edited-copy.js';

/** A sentence's figure as a place of the copy, cut in two where a line ends in it. */
type Placed = Quote & { readonly sentence: Sentence };

function placed(copy: Copy): Placed[] {
  const { text, figures } = written(copy);
  return [...figures].map(([start, sentence]) => {
    const spans: { start: number; end: number }[] = [];
    let at = start;
    for (const character of sentence.figure) {
      if (text[at] === '\n') at++;
      const last = spans.at(-1);
      if (last?.end === at) last.end += character.length;
      else spans.push({ start: at, end: at + character.length });
      at += character.length;
    }
    return { ...describeQuote(text, spans), sentence };
  });
}

function editedAll(copy: Copy, edits: readonly Edit[]): Copy {
  return edits.reduce((now, edit, i) => edited(now, edit, 1000 + i), copy);
}

/**
 * Whether a sentence is the one that it is taken for, or was as good as it from the first (the same told of the same place).
 * A sentence put where another was deleted, with the same figure and the same next to it, may as well be that one reworded.
 */
function sameIn(before: Copy, after: Copy) {
  const [old, now] = [before, after].map((copy) => copy.paragraphs.flat());
  const first = new Map(old!.map((one) => [one.id, one]));
  // What is said before a new sentence (另据了解，) makes no other of it.
  const told = (one: Sentence | undefined) =>
    one && `${(first.get(one.id) ?? one).lead.split('，').at(-1)}${one.figure}`;
  const beside = (list: readonly Sentence[], one: Sentence, step: number) => {
    const at = list.findIndex(({ id }) => id === one.id);
    return told(list[at + step]);
  };
  return (a: Sentence, b: Sentence) =>
    a.id === b.id ||
    told(a) === told(b) ||
    (!first.has(b.id) &&
      a.figure === b.figure &&
      [-1, 1].some((step) => beside(old!, a, step) === beside(now!, b, step)));
}

const edits = fc.array(editArbitrary, { minLength: 1, maxLength: 8 });
const runs = { numRuns: 3000 };

describe('after any edits', () => {
  test('each claim has one fate, and is never misplaced', () => {
    fc.assert(
      fc.property(copyArbitrary, edits, (copy, made) => {
        const [old, now] = [placed(copy), placed(editedAll(copy, made))];
        const { fates, added } = anchorClaims(old, now);
        const same = sameIn(copy, editedAll(copy, made));
        expect(fates.map((fate) => fate.old)).toEqual(old);
        const taken = new Set<Placed>();
        for (const fate of fates) {
          if (fate.state !== 'found' && fate.state !== 'moved') continue;
          expect(fate.now.quote).toBe(fate.old.quote);
          expect(taken.has(fate.now)).toBe(false);
          taken.add(fate.now);
          expect(same(fate.old.sentence, fate.now.sentence), `${said(fate.old)} → ${said(fate.now)}`).toBe(true);
        }
        expect(now.filter((one) => !taken.has(one))).toEqual(added);
      }),
      runs,
    );
  });

  test('a figure that was changed is changed or lost, and what people wrote on it is kept apart', () => {
    fc.assert(
      fc.property(copyArbitrary, edits, (copy, made) => {
        const same = sameIn(copy, editedAll(copy, made));
        const before = readText('a.txt', written(copy).text);
        const first = updateClaimFile(null, before, extractClaims(before)).file;
        const verified: ClaimFile = {
          ...first,
          claims: first.claims.map((claim) => ({ ...claim, verified: { by: claim.id, on: '2026-01-01' } })),
        };
        const { text, figures } = written(editedAll(copy, made));
        const after = readText('a.txt', text);
        const update = updateClaimFile(verified, after, extractClaims(after));
        const was = new Map(first.claims.map((claim) => [claim.id, claim]));
        const sentences = new Map([...written(copy).figures].map(([at, sentence]) => [at, sentence]));
        for (const claim of update.file.claims) {
          if (!claim.verified) continue;
          // The verification stands on the very figure that was verified.
          const old = was.get(claim.verified.by)!;
          expect(claim.quote).toBe(old.quote);
          const [from, to] = [sentences.get(old.spans[0]!.start), figures.get(claim.spans[0]!.start)];
          if (from && to) expect(same(from, to) && from.figure === to.figure).toBe(true);
        }
        const kept = [...update.file.claims, ...update.file.lost].flatMap(({ verified: one }) => (one ? [one.by] : []));
        expect(kept.sort()).toEqual(first.claims.map(({ id }) => id).sort());
      }),
      { numRuns: 1000 },
    );
  });

  test('a place of a source that is linked to is found where its sentence went, or not at all', () => {
    fc.assert(
      fc.property(copyArbitrary, edits, (copy, made) => {
        const same = sameIn(copy, editedAll(copy, made));
        const after = written(editedAll(copy, made));
        for (const old of placed(copy)) {
          const found = locateQuote(after.text, old);
          if (!found) continue;
          const now = after.figures.get(found[0]!.start);
          if (now) expect(same(old.sentence, now), `${said(old)} → ${now.lead}${now.figure}`).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('an edit that leaves the figures alone loses none of them', () => {
  const distinct = copyArbitrary.map(
    (copy): Copy => ({
      ...copy,
      paragraphs: copy.paragraphs.map((own) =>
        own.map((one) => ({ ...one, lead: `${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'[one.id]!}组${one.lead}` })),
      ),
    }),
  );

  test.each(['wrap', 'width', 'move', 'insert', 'words'] as const)('%s', (kind) => {
    fc.assert(
      fc.property(distinct, editArbitrary, (copy, edit) => {
        const now = edited(copy, { ...edit, kind }, 1000);
        const { fates } = anchorClaims(placed(copy), placed(now));
        expect(
          fates.filter(({ state }) => state === 'lost' || state === 'changed').map(({ old }) => said(old)),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function said({ prefix, quote, suffix }: Quote): string {
  return `${prefix}⟦${quote}⟧${suffix}`;
}

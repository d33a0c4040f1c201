import { describe, expect, test } from 'vitest';
import type { ClaimFile, EvidenceRecord } from '../../src/claims/claim-file.js';
import { withLink, withoutLink, withoutSameLink } from '../../src/evidence/link-claim.js';
import { locateLink } from '../../src/evidence/locate-link.js';
import { refreshLinks } from '../../src/evidence/refresh-links.js';
import { describeQuote } from '../../src/text/quote.js';
import { record } from '../claims/made-records.js';

const text = '全县羊绒产量2574吨，牧民增收。';
const address: EvidenceRecord = { url: 'https://tjj.example/2025', stance: 'supports' };

/** A link to the spans of the text, of the source as it was. */
function linkTo(...spans: readonly { start: number; end: number }[]): EvidenceRecord {
  const { quote, prefix, suffix } = describeQuote(text, spans);
  return {
    path: 'sources/a.txt',
    sha256: 'old',
    quote,
    prefix,
    suffix,
    spans: [...spans],
    stance: 'supports',
  } as const;
}
const link = linkTo({ start: 6, end: 11 });

describe('recorded evidence', () => {
  test.each<[string, EvidenceRecord, { text: string } | null, string]>([
    ['an address', address, null, 'address'],
    ['its source is gone', link, null, 'missing'],
    ['its figure is another', link, { text: text.replace('2574', '2547') }, 'lost'],
    ['nothing changed', link, { text }, 'found'],
    ['something was changed behind it', link, { text: `${text}另有驼绒。` }, 'found'],
    ['something was put before it', link, { text: `本报讯 ${text}` }, 'moved'],
  ])('is told where it is: %s', (_, one, source, state) => {
    const located = locateLink(one, source);
    expect(located.state).toBe(state);
    if ('spans' in located) expect(located.spans.map((s) => source!.text.slice(s.start, s.end))).toEqual(['2574吨']);
  });

  test('in two pieces is where it was only if both are', () => {
    const broken = '全县羊绒产量25\n\n74吨，牧民增收。';
    const spans = [
      { start: 6, end: 8 },
      { start: 10, end: 13 },
    ];
    const { quote, prefix, suffix } = describeQuote(broken, spans);
    const one: EvidenceRecord = { path: 'a', quote, prefix, suffix, spans, stance: 'supports' };
    expect(locateLink(one, { text: broken }).state).toBe('found');
    expect(locateLink(one, { text: `序${broken}` }).state).toBe('moved');
  });
});

/** A claim file with one claim that has evidence, and one that has none. */
const file = (...evidence: EvidenceRecord[]): ClaimFile => ({
  version: 1,
  path: 'drafts/a.txt',
  sha256: '0'.repeat(64),
  characters: 20,
  claims: [{ ...record('c1', '2574吨', 3), evidence }, record('c2', '31吨', 12)],
  lost: [],
});

describe('the evidence of a claim', () => {
  const other: EvidenceRecord = { url: 'https://tjj.example/2024', stance: 'supports' };
  const elsewhere = linkTo({ start: 7, end: 11 });
  const against: EvidenceRecord = { ...link, stance: 'contradicts', note: '表三' };

  test('is added behind what it has, or takes the place of what was said of the same place', () => {
    expect(withLink(file(address, link), 'c1', other)).toEqual(file(address, link, other));
    expect(withLink(file(address), 'c1', { ...address, by: '周明' })).toEqual(file({ ...address, by: '周明' }));
    expect(withLink(file(link, elsewhere, address), 'c1', against)).toEqual(file(elsewhere, address, against));
  });

  test('is taken back by its number, or all of it', () => {
    expect(withoutLink(file(address, link, other), 'c1', 1)).toEqual(file(link, other));
    expect(withoutLink(file(address, link, other), 'c1', 3)).toEqual(file(address, link));
    expect(withoutLink(file(address, link, other), 'c1', null)).toEqual(file());
  });

  test('is taken back where it is of the same place or address', () => {
    expect(withoutSameLink(file(address, link, other), 'c1', against)).toEqual(file(address, other));
    expect(withoutSameLink(file(address, link, other), 'c1', { ...other, by: '周明' })).toEqual(file(address, link));
  });

  test('is that of the one claim', () => {
    expect(withLink(file(link), 'c2', address).claims.map(({ evidence }) => evidence)).toEqual([[link], [address]]);
    expect(withoutLink(file(link), 'c2', null)).toEqual(file(link));
  });
});

describe('refreshLinks', () => {
  const refresh = (one: EvidenceRecord, now: string | null, sha256 = 'new') => {
    const sources = new Map(now === null ? [] : [['sources/a.txt', { text: now, sha256 }]]);
    const { file: after, ...rest } = refreshLinks(file(one), sources);
    return { evidence: after.claims[0]!.evidence[0]!, ...rest };
  };

  test('leaves what it cannot look up, or need not', () => {
    expect(refresh(address, text)).toEqual({ evidence: address, moved: 0, lost: [] });
    expect(refresh(link, null)).toEqual({ evidence: link, moved: 0, lost: [] });
    // The digest says that the source is as it was, so it is not looked at.
    expect(refresh(link, '别的文字', 'old')).toEqual({ evidence: link, moved: 0, lost: [] });
  });

  test('records where it stands in a source that changed', () => {
    const behind = refresh(link, `${text}另有驼绒。`);
    expect(behind).toMatchObject({ moved: 0, lost: [], evidence: { spans: [{ start: 6, end: 11 }], sha256: 'new' } });
    const moved = refresh(link, `本报讯 ${text}`);
    expect(moved).toMatchObject({ moved: 1, lost: [], evidence: { quote: '2574吨', sha256: 'new' } });
    expect(moved.evidence).toMatchObject({ spans: [{ start: 10, end: 15 }], prefix: '本报讯 全县羊绒产量' });
  });

  test('leaves as it was, and tells, what is nowhere', () => {
    expect(refresh(link, text.replace('2574', '2547'))).toEqual({
      evidence: link,
      moved: 0,
      lost: [{ claim: 'c1', link }],
    });
  });
});

import type { EvidenceSentences } from './evidence-sentences.js';

const agreements = { same: 'same', similar: 'like', unsaid: 'unsaid', differs: 'other' } as const;
const respects = ['measure', 'subject', 'period', 'qualifier'] as const;
const bearings = {
  agrees: 'the value agrees',
  rounds: 'the value is rounded',
  differs: 'the value differs',
  resembles: 'the value agrees, what it is told of is in doubt',
} as const;

export const evidenceEn: EvidenceSentences = {
  why: ({ bearing, ...agreement }) =>
    [bearings[bearing], ...respects.map((key) => `${agreements[agreement[key]]} ${key}`)].join(', '),
  status: ({ status }) => status,
  outcome: ({ outcome }) =>
    outcome === null
      ? 'not traced'
      : {
          supported: 'agrees with a source',
          rounded: 'rounds the figure of a source',
          derived: 'follows from figures of sources',
          contradicted: 'differs from its source',
          unsupported: 'in none of the sources',
        }[outcome],
  bearing: ({ bearing }) =>
    ({ agrees: 'agrees', rounds: 'rounds', differs: 'differs', resembles: 'same value only' })[bearing],
  stance: ({ stance }) => stance,
  'link-state': ({ state }) =>
    ({
      found: '',
      moved: ' (moved)',
      lost: ' (no longer in the source)',
      address: '',
      missing: ' (the source is gone)',
    })[state],
  'source-state': ({ state }) =>
    ({
      same: 'unchanged',
      changed: 'changed since it was recorded; look again, then run kanwu claims',
      new: 'not recorded yet; kanwu claims does',
    })[state],
  'verified-by': ({ by, on }) => `verified (${by}, ${on})`,
  'linked-by': ({ by, on }) => `${by}${on ? `, ${on}` : ''}`,
  value: () => 'value',
  interval: ({ low, high, unit }) => `${low === high ? low : `${low ?? 'any'} to ${high ?? 'any'}`} ${unit}`.trim(),
  said: () => 'of',
  relation: () => 'relation',
  derived: () => 'derived',
  recorded: () => 'by hand',
  note: () => 'note',
  disagree: () => 'sources disagree',
  'relies-on-nothing': () =>
    'declares no sources (relies-on in front matter, provenance in the config, or kanwu.sources.json)',
  coverage: ({ path, percent, borne, traced, contradicted, unverified }) =>
    `${path}: ${percent}% (${borne} of ${traced} borne out, ${contradicted} contradicted, ${unverified} unverified)`,
  'coverage-all': ({ documents, percent, borne, traced }) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'}: ${percent}% (${borne} of ${traced})`,
  'coverage-none': ({ path }) => `${path}: declares no sources`,
  'coverage-below': ({ percent, required }) => `${percent}% are borne out, ${required}% are required`,
  linked: ({ path, claim, quote, to, file }) => `${path} ${claim} “${quote}” → ${to} (recorded in ${file})`,
  unlinked: ({ path, claim, quote, count, file }) =>
    `${path} ${claim} “${quote}”: took back ${count} ${count === 1 ? 'link' : 'links'} (${file})`,
  imported: ({ file, claims, already }) =>
    `${file}: ${claims} ${claims === 1 ? 'link' : 'links'} imported${already ? `, ${already} known already` : ''}`,
};

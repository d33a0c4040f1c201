import { fields, type MeasuredScore } from '../claims/measured-score.js';
import type { Evaluation } from './evaluate.js';
import { rates, type scoreExtraction } from './extraction.js';
import { countAlarms } from './false-alarms.js';
import type { Trial } from './trial.js';

/** The classes of mutations in the order of the report, and the rate that each is to reach, where one was set. */
const targets: Readonly<Record<string, number | null>> = {
  'slip written by hand': null,
  'figure of a known relation': null,
  'figure of a proven relation': 97,
  'figure of an equation that nobody states': null,
  'restated value changed': null,
  'weekday shifted': 100,
  'ends of a range exchanged': null,
  'list item replaced by its neighbour': 90,
  'word of two characters doubled': 95,
  'character of a name': 90,
  'one of a pair of marks deleted': 98,
  'passage printed twice': 100,
};
/** Classes in their order. */
const classes = Object.keys(targets);

const perTenThousand = (count: number, characters: number) => ((10_000 * count) / characters).toFixed(2);
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const caughtLoud = (trials: readonly Trial[]) =>
  trials.filter((t) => t.level === 'error' || t.level === 'warning').length;
const caughtAtAll = (trials: readonly Trial[]) => trials.filter((t) => t.level !== null).length;

function recall(trials: readonly Trial[]): (string | number)[] {
  return [trials.length, percent(caughtLoud(trials), trials.length), percent(caughtAtAll(trials), trials.length)];
}

/** One body of copy as a section of the report: figures only, never a sentence. */
export function section(title: string, introduction: string, evaluation: Evaluation): string {
  const { documents, characters, alarms, trials, known, relations, coverage } = evaluation;
  const loud = alarms.filter((a) => a.level !== 'note').length;
  const alarmRows = countAlarms(alarms).map((a) => [a.check, a.level, a.count, perTenThousand(a.count, characters)]);
  const classRows = Object.entries(targets).flatMap(([name, target]) => {
    const own = trials.filter((t) => t.mutation.class === name);
    return own.length === 0 ? [] : [[name, ...recall(own), target === null ? '' : `${target} %`]];
  });
  const labels = [
    ...new Set(
      trials.map(({ mutation: m }) => `${String(classes.indexOf(m.class)).padStart(2, '0')}\n${m.class}\n${m.label}`),
    ),
  ].sort();
  const labelRows = labels.map((word) => {
    const [, name = '', label = ''] = word.split('\n');
    return [name, label, ...recall(trials.filter((t) => t.mutation.class === name && t.mutation.label === label))];
  });
  const misprinted = trials.filter((t) => t.mutation.class === 'figure of a proven relation');
  const howRows = [...new Set(misprinted.map((t) => t.mutation.how))]
    .sort()
    .map((how) => [how, ...recall(misprinted.filter((t) => t.mutation.how === how))]);
  const { figures, proven, related } = coverage;
  return [
    `## ${title}`,
    `${introduction} ${documents} documents, ${characters} characters.`,
    '### Flags on copy as it stands',
    `Errors and warnings: ${loud}, that is ${perTenThousand(loud, characters)} per 10,000 characters. Notes: ${alarms.length - loud}.`,
    ...(alarmRows.length > 0 ? [table(['check', 'level', 'flags', 'per 10,000'], alarmRows)] : []),
    '### Mutations caught',
    table(['class', 'tried', 'error or warning', 'with notes', 'target'], classRows),
    '### The same, finer',
    table(['class', 'kind', 'tried', 'error or warning', 'with notes'], labelRows),
    'Figures of proven relations, by misprint:',
    table(['misprint', 'tried', 'error or warning', 'with notes'], howRows),
    '### Coverage',
    [
      ...(known.all > 0
        ? [
            `- Relations marked by hand: ${known.all}; proven by kanwu: ${known.proven} (${percent(known.proven, known.all)}).`,
          ]
        : []),
      `- Relations proven: ${relations.holds}; of these the evaluation can do the arithmetic of ${relations.judged} itself, and misprints only those.`,
      `- Figures that count or measure: ${figures}; in a proven relation ${percent(proven, figures)}; in no relation at all ${percent(figures - related, figures)} (${figures - related}).`,
    ].join('\n'),
  ].join('\n\n');
}

/** Copy with slips that people wrote for it, as a section: what is said of it as it stands, and which slips are caught. */
export function slipSection(title: string, introduction: string, evaluation: Evaluation): string {
  const { documents, characters, alarms, trials } = evaluation;
  const loud = alarms.filter((a) => a.level !== 'note').length;
  const labels = [...new Set(trials.map((t) => t.mutation.label))].sort();
  const row = (name: string, own: readonly Trial[]) => [name, ...recall(own)];
  return [
    `## ${title}`,
    `${introduction} ${documents} documents, ${characters} characters, ${trials.length} slips.`,
    `Errors and warnings on the copy as it stands: ${loud}, that is ${perTenThousand(loud, characters)} per 10,000 characters. Notes: ${alarms.length - loud}.`,
    table(
      ['slip', 'written', 'error or warning', 'with notes'],
      [
        row('all', trials),
        ...labels.map((label) =>
          row(
            label,
            trials.filter((t) => t.mutation.label === label),
          ),
        ),
      ],
    ),
  ].join('\n\n');
}

/** The scores on tables of marked prose as a section. */
export function proseSection(
  { cases, spans, values }: ReturnType<typeof scoreExtraction>,
  [known, heldOut]: readonly [MeasuredScore, MeasuredScore],
): string {
  const row = (name: string, score: typeof spans) => {
    const { precision, recall: found, f1 } = rates(score);
    return [name, score.true, precision, found, f1];
  };
  const exact = (score: MeasuredScore, name: string) => [
    name,
    score.cases,
    ...fields.map((field) => percent(score[field], score.cases)),
  ];
  return [
    '## Tables of marked prose',
    `Figures, in ${cases} passages. Every bug adds a passage and every passage must pass, so this is a floor that is held, not an estimate.`,
    table(['figures', 'marked', 'precision', 'recall', 'F1'], [row('place', spans), row('place and meaning', values)]),
    'What figures measure: how many are right to the letter, in the table that the code is written against, and in cases that nothing was tuned on.',
    table(['cases', 'number', ...fields], [exact(known, 'table'), exact(heldOut, 'held out')]),
  ].join('\n\n');
}

/** The mutations that were missed, by class, with the sentence before and after. */
export function missesOf(trials: readonly Trial[], shown: (trial: Trial) => string): string {
  return Object.keys(targets)
    .flatMap((name) => {
      const own = trials.filter((t) => t.mutation.class === name && (t.level === null || t.level === 'note'));
      return own.length === 0 ? [] : [`# ${name}: ${own.length} missed or noted only`, ...own.map(shown)];
    })
    .join('\n');
}

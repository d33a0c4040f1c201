import { shuffled } from './chance.js';
import { type Coverage, coverageOf } from './coverage.js';
import { countCharacters, type Document } from './document.js';
import { type Alarm, alarmsOf } from './false-alarms.js';
import { everySlip, mutateByHand } from './hand-slips.js';
import { isProven, knownPropositions } from './known.js';
import { mutateRanges, mutateWeekdays } from './mutate-calendar.js';
import { mutateFigures } from './mutate-figures.js';
import { mutateLists } from './mutate-lists.js';
import { mutateMarks } from './mutate-marks.js';
import { mutateNames } from './mutate-names.js';
import { mutatePassages } from './mutate-passages.js';
import { mutateRestated } from './mutate-restated.js';
import { mutateWords } from './mutate-words.js';
import { type Mutation, wordOf } from './mutation.js';
import { isSatisfiable, type Proposition } from './proposition.js';
import { provenPropositions } from './proven.js';
import { type Trial, tryMutation } from './trial.js';

/** All that is measured of one body of clean copy. */
export interface Evaluation {
  readonly documents: number;
  readonly characters: number;
  readonly alarms: readonly Alarm[];
  readonly trials: readonly Trial[];
  /** Relations marked by hand, and how many of them kanwu proves. */
  readonly known: { readonly all: number; readonly proven: number; readonly missed: readonly string[] };
  /** Relations that kanwu proves, and those of them whose arithmetic the evaluation can do for itself. */
  readonly relations: { readonly holds: number; readonly judged: number };
  readonly coverage: Coverage;
}

/** Measures false alarms and, by mutations, recall. At most `most` mutations of a class are tried. */
export async function evaluate(documents: readonly Document[], most: number): Promise<Evaluation> {
  const known = documents.flatMap((document) => knownPropositions(document).map((p) => ({ document, p })));
  const unproven = known.filter(({ document, p }) => !isProven(p, document.inspection.relations));
  const holds = documents.flatMap((d) => d.inspection.relations.filter((r) => r.verdict === 'holds')).length;
  const proven = documents.flatMap((d) =>
    provenPropositions(d).filter((p) => isSatisfiable(p, printedIn(d, p)) === true),
  );
  const trials: Trial[] = [];
  for (const mutation of sample(
    documents.flatMap((d) => [...mutationsOf(d)]),
    most,
  ))
    trials.push(await tryMutation(mutation));
  return {
    documents: documents.length,
    characters: countCharacters(documents),
    alarms: alarmsOf(documents),
    trials,
    known: {
      all: known.length,
      proven: known.length - unproven.length,
      missed: unproven.map(({ document, p }) => `${document.name}  ${p.kind}: ${printedIn(document, p).join(', ')}`),
    },
    relations: { holds, judged: proven.length },
    coverage: coverageOf(documents),
  };
}

/** The numerals of a proposition as its document prints them. */
export function printedIn({ text }: Document, { members }: Proposition): string[] {
  return members.map(({ numeral }) => text.slice(numeral.start, numeral.end));
}

function* mutationsOf(document: Document): Iterable<Mutation> {
  yield* mutateByHand(document);
  yield* mutateFigures(document, knownPropositions(document), 'known');
  yield* mutateFigures(document, provenPropositions(document), 'proven');
  yield* mutateRestated(document);
  yield* mutateWeekdays(document);
  yield* mutateRanges(document);
  yield* mutateLists(document);
  yield* mutateWords(document);
  yield* mutateNames(document);
  yield* mutateMarks(document);
  yield* mutatePassages(document);
}

/** Of each class the first few in an order that only the mutations' own words decide. */
function sample(mutations: readonly Mutation[], most: number): Mutation[] {
  const classes = new Map<string, Mutation[]>();
  for (const mutation of mutations) {
    const own = classes.get(mutation.class);
    if (own) own.push(mutation);
    else classes.set(mutation.class, [mutation]);
  }
  return [...classes].flatMap(([name, own]) => shuffled(own, wordOf).slice(0, name === everySlip ? own.length : most));
}

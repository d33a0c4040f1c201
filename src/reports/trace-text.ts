import pico from 'picocolors';
import { evidenceMessages } from '../messages/evidence.js';
import type { EvidenceSentences } from '../messages/evidence-sentences.js';
import { visible } from '../text/visible.js';
import type { Language } from '../text/words.js';
import type { ClaimEvidenceReport, DocumentEvidenceReport, LinkReport, PlacedClaim } from './evidence-schema.js';

/** How a trace looks to a person. */
export interface TraceOptions {
  readonly language: Language;
  readonly color: boolean;
}

interface Context {
  readonly path: string;
  readonly words: EvidenceSentences;
  readonly colors: ReturnType<typeof pico.createColors>;
}

const indent = '    ';

/** The claims of a document for people: each with its sentence, its value, its relations and what bears it out. */
export function traceText(document: DocumentEvidenceReport, { language, color }: TraceOptions): string {
  const words = evidenceMessages[language];
  const colors = pico.createColors(color);
  const context = { path: document.path, words, colors };
  const claims = document.claims.map((claim) => renderClaim(claim, context));
  // Of the sources' own quarrels only those that touch what is shown.
  const shown = new Set(
    document.claims.flatMap(({ candidates, derivation }) => [...candidates, ...(derivation?.terms ?? [])].map(placeOf)),
  );
  const touching = document.disagreements.filter((both) =>
    [both.first, both.second].some((one) => shown.has(placeOf(one))),
  );
  const disagreements = touching.map(
    ({ first, second }) =>
      `${colors.yellow(words.disagree({}))}\n${[first, second].flatMap((one) => renderPlace(one, '', context)).join('\n')}\n`,
  );
  const changed = document.sources
    .filter(({ state }) => state === 'changed')
    .map(({ path, state }) => `${colors.yellow(`${visible(path)}: ${words['source-state']({ state })}`)}\n`);
  const none =
    document.sources.length === 0
      ? [`${colors.dim(`${visible(document.path)}: ${words['relies-on-nothing']({})}`)}\n`]
      : [];
  return [...claims, ...disagreements, ...changed, ...none].join('\n');
}

function renderClaim(claim: ClaimEvidenceReport, context: Context): string {
  const { words, colors, path } = context;
  const { low, high, unit } = claim.figure;
  const row = (label: string, text: string) => `${indent}${colors.dim(label)} ${visible(text)}`;
  const paint = {
    verified: colors.green,
    supported: colors.green,
    contradicted: colors.red,
    unverified: colors.yellow,
  };
  const said = [claim.measure, claim.subject, claim.period, claim.qualifier].filter((one) => one !== null);
  const [status, outcome] = [words.status(claim), words.outcome(claim)];
  const rows = [
    `${colors.dim(`${visible(path)}:${claim.line}:${claim.column}`)} ${colors.bold(`“${visible(claim.quote)}”`)} ${paint[claim.status](status)} ${colors.dim(`${claim.outcome === null || outcome === status ? '' : `${outcome} `}${claim.claim}`)}`,
    `${indent}${visible(oneLine(claim.sentence.quote))}`,
    ...(low === null && high === null ? [] : [row(words.value({}), words.interval({ low, high, unit }))]),
    ...(said.length > 0 ? [row(words.said({}), said.join(' · '))] : []),
    ...claim.relations.map(({ kind, working }) => row(words.relation({}), `${kind} ${working}`)),
  ];
  for (const candidate of claim.candidates) {
    const bearing = words.bearing({ bearing: candidate.bearing });
    rows.push(...renderPlace(candidate, `${bearing}: ${candidate.why}`, context));
  }
  if (claim.derivation) {
    rows.push(row(words.derived({}), `${claim.derivation.kind} ${claim.derivation.working}`));
    for (const term of claim.derivation.terms) rows.push(...renderPlace(term, '', context));
  }
  rows.push(...claim.links.map((link, i) => row(`${words.recorded({})} ${i + 1}`, describeLink(link, words))));
  if (claim.verified) rows.push(`${indent}${colors.green(visible(words['verified-by'](claim.verified)))}`);
  if (claim.note) rows.push(row(words.note({}), claim.note));
  return `${rows.join('\n')}\n`;
}

/** A figure of a source: its exact place, and the sentence it stands in. */
function renderPlace(
  { path, line, column, quote, sentence }: PlacedClaim,
  remark: string,
  { colors }: Context,
): string[] {
  const place = colors.dim(`${visible(path)}:${line}:${column}`);
  return [
    `${indent}${place} “${visible(quote)}”${remark === '' ? '' : ` ${colors.dim(visible(remark))}`}`,
    `${indent}${indent}${visible(oneLine(sentence.quote))}`,
  ];
}

function describeLink(link: LinkReport, words: EvidenceSentences): string {
  const at = link.url ?? `${link.path}${link.line === null ? '' : `:${link.line}:${link.column}`} “${link.quote}”`;
  const by = link.by === null ? '' : ` (${words['linked-by']({ by: link.by, on: link.on })})`;
  const note = link.note === null ? '' : ` ${link.note}`;
  return `${words.stance(link)} ${at}${words['link-state'](link)}${by}${note}`;
}

function placeOf({ path, line, column }: PlacedClaim): string {
  return `${path}:${line}:${column}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

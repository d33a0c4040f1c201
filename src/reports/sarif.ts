import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
} from 'sarif';
import { fileUri } from '../text/file-uri.js';
import { jsonText } from '../text/json-text.js';
import { LineIndex } from '../text/line-index.js';
import { plainMarkdown } from '../text/plain-markdown.js';
import type { Span } from '../text/span.js';
import type { Language, Words } from '../text/words.js';
import type { Format, Problem } from './format.js';
import type { DocumentReport, FlagReport, SuppressedReport } from './report-schema.js';

/** What SARIF tells of a check, whether it has raised a flag or not. */
export interface SarifRule {
  readonly id: string;
  readonly level: FlagReport['level'];
  readonly summary: Words;
  readonly why: Words;
  readonly examples: { readonly clean: readonly string[]; readonly flagged: readonly string[] };
}

export interface SarifOptions {
  readonly language: Language;
  readonly version: string;
  readonly rules: readonly SarifRule[];
  /** `file:` URI of the folder that paths are relative to, with a slash at its end. */
  readonly root: string;
}

/** The base that paths of copy are relative to, by the name that GitHub and others know. */
const base = '%SRCROOT%';

const languages: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

const headings: Readonly<Record<'flagged' | 'clean', Words>> = {
  flagged: { zh: '会标出', en: 'Flagged' },
  clean: { zh: '不会标出', en: 'Not flagged' },
};

/**
 * The flags as SARIF 2.1.0, the exchange format of static analysis (GitHub code scanning, editors). One run; its results
 * are written as they come, and what could not be done last. Sections in comments are those of the standard.
 */
export function sarifFormat(options: SarifOptions): Format {
  const ruleIndex = new Map(options.rules.map(({ id }, index) => [id, index]));
  let any = false;
  return {
    begin() {
      any = false;
      const run: Omit<Run, 'results'> = {
        tool: {
          driver: {
            name: 'kanwu',
            version: options.version,
            semanticVersion: options.version,
            language: languages[options.language],
            rules: options.rules.map((rule) => descriptor(rule, options.language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        // A lone CR ends a line of kanwu's too, and none of the other characters that Unicode knows.
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [base]: { uri: options.root } },
      };
      return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${jsonText(run).slice(0, -1)},"results":[`;
    },
    document({ path, flags, suppressed }: DocumentReport, { text }) {
      const place = { artifact: artifact(path, options.root), lines: new LineIndex(text), text, root: options.root };
      return [...flags, ...suppressed]
        .map((flag) => {
          const comma = any ? ',' : '';
          any = true;
          return `${comma}\n${jsonText(result(flag, place, ruleIndex.get(flag.check)))}`;
        })
        .join('');
    },
    end({ problems }) {
      const invocation: Invocation = {
        executionSuccessful: !problems.some(({ incomplete }) => incomplete),
        ...(problems.length > 0
          ? { toolExecutionNotifications: problems.map((problem) => notification(problem, options.root)) }
          : {}),
      };
      return `\n],"invocations":[${jsonText(invocation)}]}]}\n`;
    },
  };
}

function descriptor({ id, level, summary, why, examples }: SarifRule, language: Language): ReportingDescriptor {
  const list = (kind: 'flagged' | 'clean', bullet: (example: string) => string) =>
    [headings[kind][language], '', ...examples[kind].map((example) => `- ${bullet(example)}`)].join('\n');
  const plain = (example: string) => example.replace(/\s+/g, ' ');
  const marked = (example: string) => plainMarkdown(example).replace(/⟦([^⟧]*)⟧/g, '<strong>$1</strong>');
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(summary[language], language) },
    fullDescription: { text: sentence(why[language], language) },
    help: {
      text: [why[language], list('flagged', plain), list('clean', plain)].join('\n\n'),
      markdown: [plainMarkdown(why[language]), list('flagged', marked), list('clean', marked)].join('\n\n'),
    },
    defaultConfiguration: { level },
  };
}

interface Place {
  readonly artifact: ArtifactLocation;
  readonly lines: LineIndex;
  readonly text: string;
  readonly root: string;
}

type Elsewhere = NonNullable<FlagReport['elsewhere']>[number];

function result(flag: FlagReport | SuppressedReport, place: Place, ruleIndex: number | undefined): Result {
  const { check, level, message, quote, spans, related, elsewhere = [], fix, fingerprint, id, working } = flag;
  const others = [
    ...related.map((other) => ({ ...other, said: other.note })),
    ...elsewhere.map((other) => ({ ...other, said: `${other.note} ${other.path}:${other.line}:${other.column}` })),
  ];
  const links = others.map((other, i) => `[“${linkText(other.quote)}”](${i + 1}) ${plainText(other.said)}`);
  const places = links.length > 0 ? `\n${links.join('\n')}` : '';
  return {
    ruleId: check,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level,
    message: { text: `${plainText(message)}${places}` },
    // Several locations would mean one slip to be mended in several places (§3.27.12): the rest of a quote that a layout
    // break cuts is marked within the one location instead.
    locations: [
      {
        physicalLocation: { artifactLocation: place.artifact, region: region(spans[0]!, place) },
        ...(spans.length > 1 ? { annotations: spans.slice(1).map((span) => region(span, place)) } : {}),
      },
    ],
    ...(others.length > 0
      ? {
          relatedLocations: [
            ...related.map((other) => relatedLocation(other, place)),
            ...elsewhere.map((other) => locationElsewhere(other, place.root)),
          ].map((location, i) => ({ id: i + 1, ...location })),
        }
      : {}),
    partialFingerprints: { 'kanwuFlag/v1': fingerprint },
    ...(fix ? { fixes: [toFix(fix.edits, place)] } : {}),
    // Where some results have the property, all must (§3.27.23).
    suppressions: 'suppression' in flag ? [suppression(flag.suppression)] : [],
    properties: { id, quote, ...(working === null ? {} : { working }) },
  };
}

function relatedLocation({ spans, note }: FlagReport['related'][number], place: Place): Location {
  return {
    physicalLocation: { artifactLocation: place.artifact, region: region(spans[0]!, place) },
    message: { text: plainText(note) },
  };
}

/** A place in another document, of which the text is not at hand: its end is told by what stands there. */
function locationElsewhere({ path, line, column, quote, spans, note, sentence }: Elsewhere, root: string): Location {
  const text = quote.slice(0, spans[0]!.end - spans[0]!.start);
  const end = new LineIndex(text).at(text.length);
  return {
    physicalLocation: {
      artifactLocation: artifact(path, root),
      region: {
        startLine: line,
        startColumn: column,
        ...(end.line === 1
          ? { endColumn: column + text.length }
          : { endLine: line + end.line - 1, endColumn: end.column }),
        snippet: { text },
      },
    },
    message: { text: plainText(`${note} ${sentence.replaceAll(/\s+/g, ' ')}`) },
  };
}

function region({ start, end }: Span, { lines, text }: Place): Region {
  const from = lines.at(start);
  const to = lines.at(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    ...(to.line === from.line ? {} : { endLine: to.line }),
    endColumn: to.column,
    ...(end > start ? { snippet: { text: text.slice(start, end) } } : {}),
  };
}

function toFix(edits: NonNullable<FlagReport['fix']>['edits'], place: Place): Fix {
  return {
    artifactChanges: [
      {
        artifactLocation: place.artifact,
        replacements: edits.map(({ start, end, text }) => {
          const { snippet: _, ...deletedRegion } = region({ start, end }, place);
          return { deletedRegion, ...(text === '' ? {} : { insertedContent: { text } }) };
        }),
      },
    ],
  };
}

function suppression({ by, reason }: SuppressedReport['suppression']): Suppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: reason ?? by,
    properties: { by },
  };
}

function notification({ path, incomplete, message }: Problem, root: string): Notification {
  return {
    level: incomplete ? 'error' : 'note',
    message: { text: plainText(message) },
    ...(path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(path, root) } }] }),
  };
}

function artifact(path: string, root: string): ArtifactLocation {
  const { uri, relative } = fileUri(path, root);
  return relative ? { uri, uriBaseId: base } : { uri };
}

/** A message in which nothing is a placeholder (§3.11.5) or a link (§3.11.6), whatever the copy holds. */
function plainText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](');
}

/** Copy within the text of a link. */
function linkText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/[\\[\]]/g, '\\$&');
}

function sentence(text: string, language: Language): string {
  return /[.。！？!?]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`;
}

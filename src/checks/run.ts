import { createHash } from 'node:crypto';
import { bySpan, type Span, sliceSpans } from '../text/span.js';
import type { Words } from '../text/words.js';
import type { Check, CheckContext, Finding, Place } from './check.js';
import { type Edit, type Fix, type Flag, levels } from './flag.js';
import { mergeFlags } from './merge.js';

/**
 * Runs the checks, and puts their findings as flags in the order of the document; what two checks say alike is said once.
 * The order of checks cannot matter.
 */
export function runChecks(checks: readonly Check[], context: CheckContext): Flag[] {
  const drafts = checks.flatMap((check) =>
    Array.from(check.run(context, defaultsOf(check)), (finding) => draft(check, finding, context)),
  );
  drafts.sort((a, b) => bySpan(a.spans[0]!, b.spans[0]!) || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0));
  const seen = new Map<string, number>();
  const flags: Flag[] = [];
  const said = new Set<string>();
  for (const flag of mergeFlags(drafts, context.source.text)) {
    const same = `${flag.check} ${JSON.stringify(flag.spans)} ${JSON.stringify(flag.args)}`;
    if (said.has(same)) continue;
    said.add(same);
    const nth = seen.get(flag.fingerprint) ?? 0;
    seen.set(flag.fingerprint, nth + 1);
    const fingerprint = nth === 0 ? flag.fingerprint : `${flag.fingerprint}-${nth + 1}`;
    flags.push({ ...flag, id: `f-${fingerprint.slice(0, 10)}${nth === 0 ? '' : `-${nth + 1}`}`, fingerprint });
  }
  return flags;
}

const defaults = new WeakMap<Check, unknown>();

/** The options of a check that nobody has set; parsed once, since a folder has many documents. */
function defaultsOf(check: Check): unknown {
  const known = defaults.get(check) ?? check.options.parse({});
  defaults.set(check, known);
  return known;
}

/** `{name}` in a sentence becomes the argument. */
function fill(message: Words, args: Readonly<Record<string, string>>): Words {
  const put = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? `{${name}}`);
  return { zh: put(message.zh), en: put(message.en) };
}

function spansOf(place: Place): Span[] {
  return place.passage.map.toSource(place.start, place.end);
}

function draft(check: Check, finding: Finding, { source }: CheckContext): Flag {
  const spans = spansOf(finding.at);
  const quote = sliceSpans(source.text, spans);
  const level =
    finding.level && levels.indexOf(finding.level) > levels.indexOf(check.level) ? finding.level : check.level;
  const fixes = (finding.fixes ?? []).map((edits) => toFix(edits, source.text));
  return {
    id: '',
    check: check.id,
    level,
    aboutWords: check.about === 'words',
    message: fill(check.message, finding.args),
    args: finding.args,
    quote,
    spans,
    related: (finding.related ?? []).map((place) => {
      const related = spansOf(place);
      return { quote: sliceSpans(source.text, related), spans: related, note: place.note };
    }),
    ...(finding.elsewhere ? { elsewhere: finding.elsewhere } : {}),
    working: finding.working ?? null,
    fix: fixes.length === 1 ? fixes[0]! : null,
    candidates: fixes.length > 1 ? fixes : [],
    fingerprint: fingerprint(check.id, quote, finding.at),
  };
}

/** The check, the quoted text and a little of what stands around it: nothing that an edit elsewhere would move. */
function fingerprint(check: string, quote: string, { passage, start, end }: Place): string {
  const around = `${passage.text.slice(Math.max(0, start - 8), start)}|${passage.text.slice(end, end + 8)}`;
  return createHash('sha256').update(`${check}\n${quote}\n${around}`).digest('hex').slice(0, 16);
}

/**
 * A replacement of a passage's range as edits of the source. Where a layout break cuts the range, the new text goes to
 * the first piece and the others are emptied, so that nothing between them is touched.
 */
function toFix(replacements: readonly (Place & { readonly text: string })[], text: string): Fix {
  const edits: Edit[] = replacements.flatMap((replacement) => {
    const spans = spansOf(replacement);
    if (spans.length === 0) {
      const at = replacement.passage.map.offset(replacement.start);
      return [{ start: at, end: at, text: replacement.text }];
    }
    return spans.map((span, i) => ({ ...span, text: i === 0 ? replacement.text : '' }));
  });
  return { edits: edits.filter((e) => text.slice(e.start, e.end) !== e.text).sort(bySpan) };
}

import { readFileSync } from 'node:fs';
import { ZodError } from 'zod';
import type { ClaimFile, EvidenceRecord } from '../claims/claim-file.js';
import { workspacePath } from '../claims/workspace-path.js';
import { type AnnotatedPlace, type Annotation, locateAnnotated, readAnnotations } from '../evidence/annotation.js';
import { keyOf, withLink } from '../evidence/link-claim.js';
import { evidenceMessages } from '../messages/evidence.js';
import type { RecordedClaim, TracedDocument } from '../reports/evidence-report.js';
import { SourceError } from '../sources/source-error.js';
import { describeQuote } from '../text/quote.js';
import type { Language } from '../text/words.js';
import { changeClaimFile } from './change-claim-file.js';
import { complain } from './complain.js';
import type { Policy } from './config/policy.js';
import type { Declaration } from './declaration.js';
import { evidenceReader } from './evidence-reader.js';
import type { Outcome } from './exit-code.js';
import { failure } from './failure.js';
import { print } from './output.js';

/**
 * `kanwu link --from FILE`: records what people annotated, each at the claim where its characters stand now. What a program
 * found is left out, for it is found again. An annotation whose place is nowhere is named, and the others go on.
 */
export async function importLinks(file: string, language: Language, policy: Policy): Promise<Outcome> {
  const reader = new Documents(policy.provenance);
  const count = { claims: 0, already: 0 };
  let incomplete = false;
  for (const annotation of annotationsIn(file)) {
    if (annotation.by === null) continue;
    const placed = await reader.place(annotation);
    if (placed === null) {
      const [quote] = annotation.target.resource.selector.flatMap((one) => ('exact' in one ? [one.exact] : []));
      complain(language, { code: 'annotation-unplaced', args: { claim: quote ?? '' } });
      incomplete = true;
      continue;
    }
    const { document, claim, link } = placed;
    if (isKnown(claim, link, annotation)) count.already++;
    else {
      await changeClaimFile(process.cwd(), document.source.path, (old) => recorded(old, claim.id, link, annotation));
      reader.forget(document.source.path);
      count.claims++;
    }
  }
  await print(`${evidenceMessages[language].imported({ file, ...count })}\n`);
  return { incomplete, rejected: false };
}

function annotationsIn(file: string): Annotation[] {
  try {
    return readAnnotations(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof ZodError ? reasonOf(error) : (error as Error).message;
    if (error instanceof ZodError || error instanceof SyntaxError || error instanceof URIError)
      throw failure('annotations-invalid', { file, reason: reason.replace(/\s+/g, ' ') });
    throw failure('file-unreadable', { path: file, reason: (error as NodeJS.ErrnoException).code ?? reason });
  }
}

function reasonOf({ issues: [issue] }: ZodError): string {
  return `${issue!.path.map(String).join('.') || 'file'}: ${issue!.message}`;
}

/** `null`: it says something of the claim alone, that it is verified. */
type Link = EvidenceRecord | null;

function isKnown({ evidence, verified }: RecordedClaim, link: Link, { by }: Annotation): boolean {
  return link === null ? verified?.by === by : evidence.some((one) => keyOf(one) === keyOf(link));
}

function recorded(file: ClaimFile, id: string, link: Link, { by, on, note }: Annotation): ClaimFile {
  if (link) return withLink(file, id, link);
  const verified = { by: by!, on: on ?? '1970-01-01' };
  return {
    ...file,
    claims: file.claims.map((claim) => (claim.id === id ? { ...claim, verified, note: claim.note ?? note } : claim)),
  };
}

/** The documents that annotations speak of, each read once until it changes. */
class Documents {
  readonly #read = new Map<string, TracedDocument | null>();
  readonly #config: Declaration | null;

  constructor(config: Declaration | null) {
    this.#config = config;
  }

  forget(path: string): void {
    this.#read.delete(path);
  }

  async place(annotation: Annotation): Promise<{ document: TracedDocument; claim: RecordedClaim; link: Link } | null> {
    const { target, to, says, by, on, note } = annotation;
    const document = await this.#open(target.path);
    const claim = document && claimAt(document, target);
    if (!document || !claim) return null;
    if (to === null) return says === 'verified' ? { document, claim, link: null } : null;
    const recording = {
      stance: says === 'contradicts' ? ('contradicts' as const) : ('supports' as const),
      by: by!,
      ...(on === null ? {} : { on }),
      ...(note === null ? {} : { note }),
    };
    if (typeof to === 'string') return { document, claim, link: { url: to, ...recording } };
    const source = await this.#open(to.path);
    const span = source && locateAnnotated(source.source.text, to);
    if (!source || !span) return null;
    const { quote, prefix, suffix, spans } = describeQuote(
      source.source.text,
      claimAt(source, to)?.claim.spans ?? [span],
    );
    const { path, sha256 } = source.source;
    return { document, claim, link: { path, sha256, quote, prefix, suffix, spans: [...spans], ...recording } };
  }

  async #open(path: string): Promise<TracedDocument | null> {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const document = await open(path, this.#config);
    this.#read.set(path, document);
    return document;
  }
}

async function open(path: string, config: Declaration | null): Promise<TracedDocument | null> {
  if (workspacePath(process.cwd(), path) !== path) return null;
  try {
    return await evidenceReader(process.cwd(), config).traced(path);
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

/** The claim that stands where the annotation points, from its first character to its last. */
function claimAt(document: TracedDocument, place: AnnotatedPlace): RecordedClaim | null {
  const span = locateAnnotated(document.source.text, place);
  if (!span) return null;
  return (
    document.claims.find(({ claim: { spans } }) => spans[0]!.start === span.start && spans.at(-1)!.end === span.end) ??
    null
  );
}

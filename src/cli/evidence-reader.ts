import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ClaimFile, ClaimFileError } from '../claims/claim-file.js';
import { extractClaims } from '../claims/extract.js';
import { claimFilePath, readClaimFile } from '../claims/store.js';
import { describeClaims, updateClaimFile } from '../claims/update.js';
import { workspacePath } from '../claims/workspace-path.js';
import type { SourceClaims } from '../evidence/evidence.js';
import { gatherEvidence } from '../evidence/gather.js';
import { type Gather, inspect } from '../pipeline.js';
import type { TracedDocument } from '../reports/evidence-report.js';
import { digestOf } from '../sources/digest.js';
import { findFiles } from '../sources/find-files.js';
import { openSource } from '../sources/open.js';
import type { Source } from '../sources/source.js';
import { SourceError } from '../sources/source-error.js';
import { type Declaration, noteOn } from './declaration.js';
import { Failure, failure } from './failure.js';
import { explainSourceError } from './inputs.js';
import { readProvenance } from './provenance-file.js';
import { reliedSources } from './relied-sources.js';

/** What a claim file speaks of beside its own source, as it is now. */
interface StandingSources {
  readonly relied: readonly { readonly path: string; readonly sha256: string }[];
  readonly linked: ReadonlyMap<string, Source>;
}

/** Reads drafts with the sources that they rely on. Those of the last draft are kept, for the next mostly relies on them. */
class EvidenceReader {
  readonly #workspace: string;
  readonly #config: Declaration | null;
  #kept = new Map<string, SourceClaims>();

  constructor(workspace: string, config: Declaration | null) {
    this.#workspace = workspace;
    this.#config = config;
  }

  /** What holds the document against its sources; `null` where it relies on none. */
  async gatherer(source: Source): Promise<Gather | null> {
    const sources = await this.sourcesOf(source);
    return sources.length === 0 ? null : (draft) => gatherEvidence(draft, sources);
  }

  /** The sources that the document relies on, read. */
  async sourcesOf(source: Source): Promise<SourceClaims[]> {
    const inside = workspacePath(this.#workspace, source.path);
    if (inside === null) return [];
    const paths = await reliedSources(this.#workspace, { ...source, path: inside }, this.#declarations());
    const read: SourceClaims[] = [];
    for (const path of paths) read.push(await this.#read(inside, path));
    if (paths.length > 0) this.#kept = new Map(read.map((one) => [one.source.path, one]));
    return read;
  }

  /** The digests of the sources that the document relies on, and the sources that a claim file of it links to. */
  async standing(source: Source, file: ClaimFile): Promise<StandingSources> {
    const relied = (await this.sourcesOf(source)).map(({ source: { path, sha256 } }) => ({ path, sha256 }));
    return { relied, linked: await this.#linked(file) };
  }

  /** A document with all that bears on its claims. */
  async traced(path: string): Promise<TracedDocument> {
    const source = await openSource(resolve(this.#workspace, path), path);
    const { claims, relations, evidence } = inspect(source, [], [], await this.gatherer(source));
    const old = this.#claimFile(path);
    const kept = updateClaimFile(old, source, claims).file.claims;
    const linked = await this.#linked({ claims: kept });
    const declarations = this.#declarations();
    const recorded = new Map(old?.sources?.map((one) => [one.path, one.sha256]));
    return {
      source,
      relations,
      evidence,
      // The file's records stand in the order in which the claims are described.
      claims: describeClaims(source, claims).map(({ claim }, i) => ({ ...kept[i]!, claim })),
      relied: (evidence?.sources ?? []).map((one) => ({
        path: one.path,
        state: !recorded.has(one.path) ? 'new' : recorded.get(one.path) === one.sha256 ? 'same' : 'changed',
        note: noteOn(one.path, this.#workspace, declarations),
      })),
      linked,
    };
  }

  /** What the config says goes before what kanwu.sources.json says, which is read anew for each document. */
  #declarations(): Declaration[] {
    return [this.#config, readProvenance(this.#workspace)].filter((one) => one !== null);
  }

  async #linked({ claims }: Pick<ClaimFile, 'claims'>): Promise<Map<string, Source>> {
    const linked = new Map<string, Source>();
    for (const link of claims.flatMap((record) => record.evidence)) {
      if (!('path' in link) || linked.has(link.path)) continue;
      const target = await this.#ifThere(link.path);
      if (target) linked.set(link.path, target);
    }
    return linked;
  }

  #claimFile(path: string) {
    const file = claimFilePath(path);
    try {
      return readClaimFile(this.#workspace, file);
    } catch (error) {
      if (error instanceof ClaimFileError) throw failure('claim-file-invalid', { file, reason: error.message });
      throw error;
    }
  }

  async #ifThere(path: string): Promise<Source | null> {
    try {
      return await openSource(resolve(this.#workspace, path), path);
    } catch (error) {
      if (error instanceof SourceError) return null;
      throw error;
    }
  }

  async #read(draft: string, path: string): Promise<SourceClaims> {
    const file = resolve(this.#workspace, path);
    const kept = this.#kept.get(path);
    if (kept && digestOf(await readFile(file).catch(() => '')) === kept.source.sha256) return kept;
    try {
      const source = await openSource(file, path);
      return { source, claims: extractClaims(source) };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      if (error.code !== 'missing') throw new Failure(explainSourceError(error, path));
      const { unfound } = await findFiles([path], this.#workspace);
      throw failure('relied-missing', { draft, path, nearest: unfound[0]?.near[0] ?? null });
    }
  }
}

let last: { readonly key: string; readonly reader: EvidenceReader } | null = null;

/** The one reader of a workspace, under what its config declares: in a worker each file comes with a copy of that. */
export function evidenceReader(workspace: string, config: Declaration | null): EvidenceReader {
  const key = JSON.stringify([workspace, config]);
  if (last?.key !== key) last = { key, reader: new EvidenceReader(workspace, config) };
  return last.reader;
}

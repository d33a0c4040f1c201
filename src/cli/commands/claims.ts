import type { Claim } from '../../claims/claim.js';
import { type ClaimFile, ClaimFileError } from '../../claims/claim-file.js';
import { toldOf } from '../../claims/retold.js';
import { claimFilePath, readClaimFile, workspacePath, writeClaimFile } from '../../claims/store.js';
import { type ClaimUpdate, updateClaimFile } from '../../claims/update.js';
import type { RefreshedLinks } from '../../evidence/refresh-links.js';
import { messages } from '../../messages/messages.js';
import { inspect } from '../../pipeline.js';
import type { Source } from '../../sources/source.js';
import { visible } from '../../text/visible.js';
import type { Language } from '../../text/words.js';
import { complain } from '../complain.js';
import type { Policy } from '../config/policy.js';
import type { Declaration } from '../declaration.js';
import type { Outcome } from '../exit-code.js';
import { Failure, failure } from '../failure.js';
import { declaresSources } from '../gatherer.js';
import { findInputs, openInput } from '../inputs.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';

/** `kanwu claims PATH…`: writes the claim file of each source, carrying over what an earlier one holds. */
export async function claims(paths: readonly string[], { language }: Voice, policy: Policy): Promise<Outcome> {
  const { files, problems, remarks } = await findInputs(paths, undefined, policy);
  for (const problem of [...problems, ...remarks]) complain(language, problem);
  let incomplete = problems.length > 0;
  for (const file of files) {
    if (file.path === null) throw failure('no-stdin-here', { command: 'kanwu claims' });
    try {
      const path = workspacePath(process.cwd(), file.path);
      if (path === null) throw failure('outside-workspace', { path: file.path });
      const source = await openInput({ ...file, name: path }, language);
      if (source === null) incomplete = true;
      else
        await print(
          report(await keepClaims(source, inspect(source, []).claims, language, policy), claimFilePath(path), language),
        );
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      complain(language, error.said);
      incomplete = true;
    }
  }
  return { incomplete, rejected: false };
}

/** Brings the claim file of one source up to date. Throws a Failure when the file cannot be read or written. */
async function keepClaims(
  source: Source,
  found: readonly Claim[],
  language: Language,
  { provenance }: Policy,
): Promise<ClaimUpdate> {
  const file = claimFilePath(source.path);
  try {
    const old = readClaimFile(process.cwd(), file);
    if (old !== null && old.path !== source.path)
      throw failure('claim-file-taken', { file, path: source.path, other: old.path });
    const update = updateClaimFile(old, source, found);
    const { file: kept, lost } = await withSources(update.file, source, provenance);
    await writeClaimFile(process.cwd(), file, kept);
    for (const { claim, link } of lost)
      complain(language, { code: 'link-lost', args: { claim, source: link.path, quote: link.quote } });
    return update;
  } catch (error) {
    if (error instanceof ClaimFileError) throw failure('claim-file-invalid', { file, reason: error.message });
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof Failure || code === undefined) throw error;
    throw failure('file-unwritable', { path: file, reason: code });
  }
}

/** What a draft relies on now, and where its evidence stands. One that has neither loads nothing to find that out. */
async function withSources(
  file: ClaimFile,
  source: Source,
  config: Declaration | null,
): Promise<Pick<RefreshedLinks, 'file' | 'lost'>> {
  const links = file.claims.some(({ evidence }) => evidence.length > 0);
  if (!links && !file.sources && !declaresSources(source, config)) return { file, lost: [] };
  const { evidenceReader } = await import('../evidence-reader.js');
  const { refreshLinks } = await import('../../evidence/refresh-links.js');
  const { relied, linked } = await evidenceReader(process.cwd(), config).standing(source, file);
  const { sources: _, ...rest } = file;
  return refreshLinks(relied.length === 0 ? rest : { ...rest, sources: [...relied] }, linked);
}

function report({ fates, retold, added, restored }: ClaimUpdate, file: string, language: Voice['language']): string {
  const words = messages[language];
  const count = { found: 0, moved: 0, changed: 0, lost: 0 };
  const lines: string[] = [];
  for (const fate of fates) {
    count[fate.state]++;
    const { quote } = fate.old;
    if (fate.state === 'changed') lines.push(words['claim-changed']({ quote, now: fate.now.quote }));
    if (fate.state === 'lost') lines.push(words['claim-lost']({ quote }));
  }
  for (const { old, now } of retold)
    lines.push(words['claim-retold']({ quote: old.quote, was: toldOf(old), now: toldOf(now.claim) }));
  const written = words['claims-written']({ file, ...count, added, restored });
  return `${[written, ...lines.map((line) => `  ${line}`)].map(visible).join('\n')}\n`;
}

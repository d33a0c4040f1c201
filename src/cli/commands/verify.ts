import { existsSync } from 'node:fs';
import { type ClaimFile, ClaimFileError } from '../../claims/claim-file.js';
import type { FigureRecord } from '../../claims/claim-schema.js';
import { toldOf } from '../../claims/retold.js';
import { claimFilePath, listClaimFiles, readClaimFile, workspacePath } from '../../claims/store.js';
import { type ClaimProblem, verifyClaims } from '../../claims/verify.js';
import { messages } from '../../messages/messages.js';
import { inspect } from '../../pipeline.js';
import type { Source } from '../../sources/source.js';
import { LineIndex } from '../../text/line-index.js';
import { visible } from '../../text/visible.js';
import { complain } from '../complain.js';
import type { Policy } from '../config/policy.js';
import type { Declaration } from '../declaration.js';
import type { Outcome } from '../exit-code.js';
import { Failure, failure } from '../failure.js';
import { defaultFolder, findInputs, type Input, openInput } from '../inputs.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';

/** What was found of one claim file: a line for each disagreement, and how many claims it holds. */
interface Verified {
  readonly lines: readonly string[];
  readonly claims: number;
}

/** `kanwu verify [paths…]`: whether the claim files agree with their sources. Without paths, all of the workspace. */
export async function verify(paths: readonly string[], voice: Voice, policy: Policy): Promise<Outcome> {
  const { language } = voice;
  const { jobs, incomplete } = await findJobs(paths, voice, policy);
  const total = { files: 0, claims: 0, problems: 0 };
  let failed = incomplete;
  for (const job of jobs) {
    try {
      const verified = await job();
      if (verified === null) {
        failed = true;
        continue;
      }
      total.files++;
      total.claims += verified.claims;
      total.problems += verified.lines.length;
      await print(verified.lines.map((line) => `${visible(line)}\n`).join(''));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      complain(language, error.said);
      failed = true;
    }
  }
  if (total.problems > 0) await print(`${messages[language]['verify-failed'](total)}\n`);
  else if (!failed) await print(`${messages[language]['verify-clean'](total)}\n`);
  return { incomplete: failed, rejected: total.problems > 0 };
}

type Job = () => Promise<Verified | null>;

/** Every source that is named, and without names also every claim file, whose source may lie elsewhere or be gone. */
async function findJobs(
  paths: readonly string[],
  voice: Voice,
  policy: Policy,
): Promise<{ jobs: Job[]; incomplete: boolean }> {
  const workspace = process.cwd();
  const claimFiles = paths.length === 0 ? listClaimFiles(workspace) : [];
  const { files, problems, remarks } =
    claimFiles.length > 0 && policy.include === null && !existsSync(defaultFolder)
      ? { files: [], problems: [], remarks: [] }
      : await findInputs(paths, undefined, policy);
  for (const problem of [...problems, ...remarks]) complain(voice.language, problem);

  const seen = new Set<string>();
  const jobs: Job[] = [];
  for (const input of files) {
    if (input.path === null) throw failure('no-stdin-here', { command: 'kanwu verify' });
    const path = workspacePath(workspace, input.path);
    if (path === null) throw failure('outside-workspace', { path: input.path });
    seen.add(claimFilePath(path));
    jobs.push(() => verifySource({ ...input, name: path }, voice, policy));
  }
  for (const file of claimFiles) if (!seen.has(file)) jobs.push(() => verifyClaimFile(file, voice, policy));
  return { jobs, incomplete: problems.length > 0 };
}

async function verifySource(input: Input, { language }: Voice, { provenance }: Policy): Promise<Verified | null> {
  const words = messages[language];
  const source = await openInput(input, language);
  if (source === null) return null;
  const file = claimFilePath(source.path);
  const claimFile = readOrFail(file);
  if (claimFile === null)
    return { lines: [`${source.path}: ${words['verify-missing']({ path: source.path })}`], claims: 0 };
  if (claimFile.path !== source.path)
    throw failure('claim-file-taken', { file, path: source.path, other: claimFile.path });
  const places = new LineIndex(source.text);
  const lines = verifyClaims(claimFile, source, inspect(source, []).claims).map((problem) => {
    const at = 'spans' in problem ? places.at(problem.spans[0]!.start) : null;
    return `${source.path}${at ? `:${at.line}:${at.column}` : ''}: ${describe(problem, source.path, language)}`;
  });
  const ofSources = await sourceProblems(claimFile, source, language, provenance);
  return { lines: [...lines, ...ofSources], claims: claimFile.claims.length };
}

/** Sources of the draft, and evidence in them, that are not what the file speaks of. */
async function sourceProblems(
  file: ClaimFile,
  source: Source,
  language: Voice['language'],
  config: Declaration | null,
): Promise<string[]> {
  const links = file.claims.some(({ evidence }) => evidence.length > 0);
  if (!file.sources && !links) return [];
  const words = messages[language];
  const { evidenceReader } = await import('../evidence-reader.js');
  const { refreshLinks } = await import('../../evidence/refresh-links.js');
  const { relied, linked } = await evidenceReader(process.cwd(), config).standing(source, file);
  const now = new Map(relied.map(({ path, sha256 }) => [path, sha256]));
  return [
    ...(file.sources ?? [])
      .filter(({ path, sha256 }) => now.has(path) && now.get(path) !== sha256)
      .map((one) => words['relied-changed']({ path: source.path, source: one.path })),
    ...refreshLinks(file, linked).lost.map(
      ({ claim, link }) => `${source.path}: ${words['link-lost']({ claim, source: link.path, quote: link.quote })}`,
    ),
  ];
}

/** A claim file that no named source led to: its source lies outside the default folder, or is gone. */
async function verifyClaimFile(file: string, voice: Voice, policy: Policy): Promise<Verified | null> {
  const claimFile = readOrFail(file);
  if (claimFile === null) return null;
  const { path } = claimFile;
  if (workspacePath(process.cwd(), path) !== path || claimFilePath(path) !== file)
    throw failure('claim-file-invalid', { file, reason: `path: ${path}` });
  if (existsSync(path)) return verifySource({ path, name: path }, voice, policy);
  const line = `${file}: ${messages[voice.language]['verify-source-gone']({ path })}`;
  return { lines: [line], claims: claimFile.claims.length };
}

function readOrFail(file: string): ClaimFile | null {
  try {
    return readClaimFile(process.cwd(), file);
  } catch (error) {
    if (error instanceof ClaimFileError) throw failure('claim-file-invalid', { file, reason: error.message });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw failure('file-unreadable', { path: file, reason: code });
  }
}

function describe(problem: ClaimProblem, path: string, language: Voice['language']): string {
  const words = messages[language];
  switch (problem.kind) {
    case 'stale':
      return words['verify-stale']({ path });
    case 'unrecorded':
      return words['verify-unrecorded'](problem);
    case 'value': {
      const { record, now } = problem;
      const { id, quote } = record;
      return words['verify-value']({ id, quote, ...readings(record.figure, now) });
    }
    case 'retold': {
      const { record, now } = problem;
      return words['verify-retold']({ id: record.id, quote: record.quote, was: toldOf(record), now: toldOf(now) });
    }
    case 'quote':
    case 'changed':
      return words[`verify-${problem.kind}`]({ ...problem.record, now: problem.now });
    case 'lost':
    case 'figure':
      return words[`verify-${problem.kind}`](problem.record);
  }
}

/** What was read and is read, told by the value alone where that tells them apart. */
function readings(was: FigureRecord, now: FigureRecord): { was: string; now: string } {
  const brief = ({ value, low, high, unit }: FigureRecord) => `${value ?? `${low ?? '-∞'}～${high ?? '∞'}`}${unit}`;
  if (brief(was) !== brief(now)) return { was: brief(was), now: brief(now) };
  return { was: readingOf(was), now: readingOf(now) };
}

function readingOf({ kind, value, low, high, unit, approximation }: FigureRecord): string {
  return `${kind} ${value ?? '?'}${unit} [${low ?? '-∞'}, ${high ?? '∞'}] ${approximation}`;
}

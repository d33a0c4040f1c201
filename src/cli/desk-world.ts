import type { Flag } from '../checks/flag.js';
import type { EvidenceRecord } from '../claims/claim-file.js';
import { decisionOn } from '../decisions/decision-on.js';
import { appendDecisions, decisionLogPath } from '../decisions/store.js';
import { withLink, withoutSameLink } from '../evidence/link-claim.js';
import { say } from '../messages/messages.js';
import type { World } from '../review/desk.js';
import type { DeskDocument, Verification } from '../review/desk-document.js';
import type { DeskEvent, Effect, FileEdits, Notice, NoticeCode } from '../review/state.js';
import { SourceError } from '../sources/source-error.js';
import type { Language } from '../text/words.js';
import { changeClaimFile } from './change-claim-file.js';
import type { CheckSettings } from './check-settings.js';
import { localTime } from './clock.js';
import type { Declaration } from './declaration.js';
import { readForDesk } from './desk-reader.js';
import { Failure } from './failure.js';
import { writeSource } from './write-source.js';

type Tell = (event: DeskEvent) => void;

/** What the world needs of the run that the desk is part of. */
export interface Surroundings {
  readonly workspace: string;
  readonly reviewer: string;
  readonly language: Language;
  /** The documents that lie on the desk now. */
  documents(): readonly DeskDocument[];
  /** Opens an editor, with the terminal to itself. */
  edit(path: string, line: number, column: number): void;
  /** How a file is checked now: the words that the newsroom accepts change at the desk. */
  settingsOf(path: string): CheckSettings;
  changeWords(change: 'accept' | 'drop', word: string): void;
  leave(): void;
}

/** The files, the clock and the terminal, as the desk reaches them. */
export function deskWorld(around: Surroundings): World {
  const { language } = around;
  return {
    reviewer: around.reviewer,
    now: () => localTime(),
    act(effect, tell) {
      switch (effect.do) {
        case 'record':
          return record(effect, around);
        case 'verify':
          return later(tell, language, () => verify(effect, around));
        case 'accept-word':
        case 'drop-word':
          return later(tell, language, async () => {
            around.changeWords(effect.do === 'accept-word' ? 'accept' : 'drop', effect.word);
            for (const { path } of around.documents()) await readAgain(path, tell, around, null);
          });
        case 'write':
          return later(tell, language, () => write(effect.files, effect.leave, around, tell));
        case 'open-editor':
          return later(tell, language, async () => {
            around.edit(effect.path, effect.line, effect.column);
            await readAgain(effect.path, tell, around, 'rechecked');
          });
        case 'leave':
          return around.leave();
      }
    },
  };
}

/** Puts decisions on disk, log by log. Throws where that cannot be. */
function record({ entries }: Extract<Effect, { do: 'record' }>, around: Surroundings): void {
  const texts = new Map(around.documents().map(({ path, text }) => [path, text]));
  const at = localTime();
  const logs = new Map<string, { flag: Flag; verdict: (typeof entries)[number]['verdict'] }[]>();
  for (const { path, flag, verdict } of entries) {
    const own = logs.get(path);
    if (own) own.push({ flag, verdict });
    else logs.set(path, [{ flag, verdict }]);
  }
  for (const [path, own] of logs)
    appendDecisions(
      around.workspace,
      decisionLogPath(path),
      own.map(({ flag, verdict }) => decisionOn(flag, texts.get(path)!, verdict, around.reviewer, at)),
    );
}

/** Does what takes a while; what goes wrong is told, and the desk goes on. */
function later(tell: Tell, language: Language, work: () => Promise<void>): void {
  setImmediate(() => {
    work().catch((error: unknown) => tell({ type: 'notice', notice: failed(error, language) }));
  });
}

function failed(error: unknown, language: Language): Notice {
  if (error instanceof Failure) return { code: 'failed', args: { reason: say(language, error.said) } };
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: 'failed', args: { reason: code ?? message } };
}

async function readAgain(path: string, tell: Tell, around: Surroundings, code: NoticeCode | null): Promise<void> {
  try {
    const { document } = await readForDesk(around.workspace, path, around.settingsOf(path));
    tell({ type: 'read', document, ...(code ? { notice: { code, args: { path } } } : {}) });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    tell({ type: 'notice', notice: { code: 'write-gone', args: { path } } });
  }
}

/**
 * Writes the chosen fixes, file by file, each whole or not at all. A file that is not what was read is left alone and read
 * anew: its choices are found again where their copy still stands.
 */
async function write(files: readonly FileEdits[], leave: boolean, around: Surroundings, tell: Tell): Promise<void> {
  const written = { files: 0, changes: 0 };
  let trouble = false;
  for (const { path, sha256, edits } of files) {
    try {
      const outcome = await writeSource(path, sha256, edits);
      if (outcome === 'written') {
        written.files++;
        written.changes += edits.length;
        await readAgain(path, tell, around, null);
      } else {
        trouble = true;
        if (outcome === 'changed') await readAgain(path, tell, around, 'write-changed');
        else tell({ type: 'notice', notice: { code: 'write-gone', args: { path } } });
      }
    } catch (error) {
      trouble = true;
      const { code, message } = error as NodeJS.ErrnoException;
      tell({ type: 'notice', notice: { code: 'write-failed', args: { path, reason: code ?? message } } });
    }
  }
  if (trouble) return;
  tell({ type: 'notice', notice: { code: 'written', args: written } });
  if (leave) around.leave();
}

/**
 * Records that a figure is verified. A note that begins with an address, or with path:line:column of a source, is recorded
 * as evidence too; taken back with the verification.
 */
async function verify(
  { path, id, verified, note }: Extract<Effect, { do: 'verify' }>,
  { workspace, settingsOf }: Surroundings,
): Promise<void> {
  const link = await linkIn(note, verified, settingsOf(path).provenance);
  await changeClaimFile(workspace, path, (file) => {
    const claims = file.claims.map((claim) => (claim.id === id ? { ...claim, verified, note } : claim));
    const kept = { ...file, claims };
    if (link === null) return kept;
    return verified ? withLink(kept, id, link) : withoutSameLink(kept, id, link);
  });
}

async function linkIn(
  note: string | null,
  verified: Verification | null,
  config: Declaration | null,
): Promise<EvidenceRecord | null> {
  const target = note?.trim().split(/\s/)[0] ?? '';
  const { evidenceAt, namesEvidence } = await import('./linked-evidence.js');
  if (!namesEvidence(target)) return null;
  const recording = { stance: 'supports', ...(verified ? { by: verified.by, on: verified.on } : {}) } as const;
  return evidenceAt(target, recording, config).catch((error: unknown) => {
    // A place without a figure: the note says it all the same, and the verification stands.
    if (error instanceof Failure) return null;
    throw error;
  });
}

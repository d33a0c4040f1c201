import type { Decision } from '../../src/decisions/decision.js';
import { standingsOf } from '../../src/decisions/standing.js';
import { inspect } from '../../src/pipeline.js';
import { deskDocument } from '../../src/review/desk-document.js';
import { type DeskEvent, type DeskState, type Effect, emptyDesk } from '../../src/review/state.js';
import { step } from '../../src/review/step.js';
import { readText } from '../../src/sources/read.js';

/** Somebody at the desk at one moment. */
export const somebody = { by: 'reviewer', at: '2025-11-26T08:00:00.000Z' };

/** A document as the desk has it. */
export function documentOf(path: string, text: string, decisions: readonly Decision[] = []) {
  const source = readText(path, text);
  const { flags, claims, relations } = inspect(source);
  return deskDocument({
    path,
    text,
    sha256: source.sha256,
    flags,
    relations,
    standings: standingsOf(flags, text, decisions),
    claims: claims.map((claim) => ({ claim, id: claim.id, verified: null, note: null })),
  });
}

/** A desk on which the texts lie, as `a.txt`, `b.txt` … */
export function deskWith(texts: readonly string[], columns = 100, rows = 30): DeskState {
  return texts.reduce(
    (state, text, i) =>
      step(state, { type: 'read', document: documentOf(`${String.fromCharCode(97 + i)}.txt`, text) }, somebody).state,
    step(
      emptyDesk({ language: 'en', color: true }, columns, rows),
      { type: 'expect', documents: texts.length },
      somebody,
    ).state,
  );
}

/** Presses keys, each by its name (`<enter>`) or as a character, and gathers what the desk asks of the world. */
export function press(state: DeskState, keys: string): { state: DeskState; effects: Effect[] } {
  const effects: Effect[] = [];
  let now = state;
  for (const [, name, character] of keys.matchAll(/<([\w-]+)>|([\s\S])/gu)) {
    const event: DeskEvent = { type: 'key', key: name ?? character! };
    const next = step(now, event, somebody);
    now = next.state;
    effects.push(...next.effects);
  }
  return { state: now, effects };
}

import { type DeskEvent, type DeskState, type Effect, emptyDesk, type Look, type Notice } from './state.js';
import { step } from './step.js';

/** What the desk can do in the world. The command line has the real one; a test has its own. */
export interface World {
  /** Who decides. */
  readonly reviewer: string;
  now(): string;
  /**
   * Carries an effect out, and tells the desk what came of it by events. What must last (a decision) is on disk when
   * this returns; it throws where that cannot be.
   */
  act(effect: Effect, tell: (event: DeskEvent) => void): void;
}

/** The desk as a thing that lives: it holds the state, takes events, and has effects carried out. */
export interface LiveDesk {
  state(): DeskState;
  send(event: DeskEvent): void;
  /** Calls back after each change; returns how to end that. */
  subscribe(listener: () => void): () => void;
}

/**
 * A live desk. A decision shows only when it is on disk: where that fails, the state stays as it was and the desk says so.
 */
export function openDesk(world: World, look: Look, columns: number, rows: number): LiveDesk {
  let state = emptyDesk(look, columns, rows);
  const listeners = new Set<() => void>();
  const send = (event: DeskEvent): void => {
    const before = state;
    const next = step(state, event, { by: world.reviewer, at: world.now() });
    state = next.state;
    for (const effect of next.effects) {
      try {
        world.act(effect, send);
      } catch (error) {
        state = { ...before, notice: failed(error) };
        break;
      }
    }
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    send,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function failed(error: unknown): Notice {
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: 'failed', args: { reason: code ?? message } };
}

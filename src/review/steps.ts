import type { DeskState, Effect, Mode, NoticeCode, Step } from './state.js';

/** A step that leads to a state, with what it asks of the world. */
export const still = (state: DeskState, ...effects: Effect[]): Step => ({ state, effects });

/** A step that only says something. */
export const told = (state: DeskState, code: NoticeCode, args: Readonly<Record<string, string | number>> = {}): Step =>
  still({ ...state, notice: { code, args } });

/** The state in which nothing is asked. */
export const browse: Mode = { name: 'browse' };

/** The state in a mode, read from its top. */
export const inMode = (state: DeskState, mode: Mode): DeskState => ({ ...state, mode, scroll: 0 });

import { type Level, levels } from '../../src/checks/flag.js';
import { LineIndex } from '../../src/text/line-index.js';
import type { Document } from './document.js';
import { sentenceAround } from './mutation.js';

/** A flag on clean copy. */
export interface Alarm {
  readonly check: string;
  readonly level: Level;
  /** `page:line:column  level  check  message`, and the sentence. */
  readonly shown: string;
}

/** Every flag that kanwu raises on the documents as they stand. */
export function alarmsOf(documents: readonly Document[]): Alarm[] {
  return documents.flatMap(({ name, text, inspection }) => {
    const lines = new LineIndex(text);
    return inspection.flags.map(({ check, level, message, spans }) => {
      const { line, column } = lines.at(spans[0]!.start);
      const sentence = sentenceAround(text, spans[0]!);
      return { check, level, shown: `${name}:${line}:${column}  ${level}  ${check}  ${message.en}\n    ${sentence}` };
    });
  });
}

/** How many alarms each check raises at each level: checks by name, levels in order. */
export function countAlarms(alarms: readonly Alarm[]): { check: string; level: Level; count: number }[] {
  const checks = [...new Set(alarms.map((a) => a.check))].sort();
  return levels.flatMap((level) =>
    checks
      .map((check) => ({ check, level, count: alarms.filter((a) => a.check === check && a.level === level).length }))
      .filter(({ count }) => count > 0),
  );
}

import { isDivision, isShortForm, isTownship } from '../../lexicons/gazetteer.js';

/** Whether the character belongs to the name of a place that there is. */
export function inRealName(text: string, at: number): boolean {
  for (let start = Math.max(0, at - 4); start <= at; start++) {
    for (let end = Math.max(at + 1, start + 2); end <= start + 6; end++) {
      const run = text.slice(start, end);
      if (isShortForm(run) || isDivision(run) || (run.length > 2 && /[镇乡道木]$/.test(run) && isTownship(run)))
        return true;
    }
  }
  return false;
}

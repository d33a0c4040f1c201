import { bookMessages } from '../../messages/book.js';
import type { Language } from '../../text/words.js';
import { standings } from './book-document.js';
import { standingSigns } from './claim-words.js';

const levels = ['error', 'warning', 'note'] as const;

/** What is shown: by level, by check, by how a claim stands. Style sheets do the work, so that it needs no script. */
export function Filters({ checks, language }: { readonly checks: readonly string[]; readonly language: Language }) {
  const words = bookMessages[language];
  return (
    <form className="filters" aria-label={words.filters({})}>
      <fieldset>
        <legend>{words.levels({})}</legend>
        {levels.map((level) => (
          <label key={level}>
            <input type="checkbox" defaultChecked id={`show-l-${level}`} />{' '}
            <span className={`l-${level}`}>{words.level({ level })}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.standings({})}</legend>
        {standings.map((standing) => (
          <label key={standing}>
            <input type="checkbox" defaultChecked id={`show-s-${standing}`} />{' '}
            <span className={`figure s-${standing}`}>
              {words.standing({ standing })}
              {standingSigns[standing] && ` ${standingSigns[standing]}`}
            </span>
          </label>
        ))}
      </fieldset>
      {checks.length > 1 && (
        <fieldset>
          <legend>{words.checks({})}</legend>
          {checks.map((check) => (
            <label key={check}>
              <input type="checkbox" defaultChecked id={`show-k-${check}`} /> <code>{check}</code>
            </label>
          ))}
        </fieldset>
      )}
      <p>
        <button type="reset">{words.reset({})}</button> <span className="keys">{words.keys({})}</span>
      </p>
    </form>
  );
}

/** The rules by which a box that is not ticked hides what it stands for. */
export function filterRules(checks: readonly string[]): string {
  const off = (id: string) => `body:has(#show-${id}:not(:checked))`;
  const flags = [...levels.map((level) => `l-${level}`), ...checks.map((check) => `k-${check}`)];
  return [
    ...flags.flatMap((name) => [
      `${off(name)} :is(.note,.ref).${name}{display:none}`,
      `${off(name)} mark.${name}{background:none;box-shadow:none}`,
    ]),
    ...standings.flatMap((standing) => [
      `${off(`s-${standing}`)} tr.s-${standing}{display:none}`,
      `${off(`s-${standing}`)} main a.figure.s-${standing}{text-decoration:none}`,
      `${off(`s-${standing}`)} main a.figure.s-${standing}::after{content:none}`,
    ]),
  ].join('\n');
}

import { relative } from 'node:path';
import { checks } from '../../checks/registry.js';
import { underRules } from '../../checks/rules.js';
import { acceptedWords } from '../accepted-words.js';
import { type Policy, policyPath, settingsUnder } from '../config/policy.js';
import { declaredSources } from '../declaration.js';
import type { Outcome } from '../exit-code.js';
import { gateOf } from '../gate.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';
import type { CheckOptions } from './check-options.js';

/** `kanwu check --print-config FILE`: what holds for a file, as JSON; the file need not exist. */
export async function printConfig(
  path: string,
  options: CheckOptions,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  const settings = settingsUnder(policy, language, await acceptedWords(process.cwd()))(path);
  const running = new Map(underRules(checks, settings.checks).map((check) => [check.id, check.level]));
  const seen = policyPath(policy, path);
  const inside = relative('.', path).replaceAll('\\', '/');
  const holds = {
    config: policy.file,
    file: path,
    excluded: policy.exclude.some(({ matches }) => matches(seen)),
    language,
    ...gateOf(options, policy),
    baseline: policy.baseline && relative('.', policy.baseline).replaceAll('\\', '/'),
    checks: Object.fromEntries(
      checks.map(({ id }) => {
        const level = running.get(id) ?? 'off';
        const given = settings.checks[id]?.options;
        return [id, given === undefined ? level : { level, options: given }];
      }),
    ),
    words: settings.words,
    reliesOn: settings.provenance ? await declaredSources(settings.provenance, process.cwd(), inside) : [],
  };
  await print(`${JSON.stringify(holds, null, 2)}\n`);
  return { incomplete: false, rejected: false };
}

import type { z } from 'zod';
import { ruleLevels } from '../../checks/rules.js';
import type { Message } from '../../messages/messages.js';
import { nearest } from '../nearest.js';
import { configSchema } from './config-schema.js';

type Issue = z.core.$ZodIssue;
type Key = PropertyKey;

/** What zod found wrong with a config (or another file of settings, by its schema), in our own words: where, and what may stand there. */
export function configFault(file: string, config: unknown, issue: Issue, schema: z.ZodType = configSchema): Message {
  const at = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0]!;
      const code = issue.path.at(-1) === 'checks' ? 'config-unknown-check' : 'config-unknown-key';
      return {
        code,
        args: { file, at: placeOf([...issue.path, key]), nearest: nearest(key, keysAt(schema, issue.path)) },
      };
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const value = String(valueAt(config, issue.path));
      return { code: 'config-bad-value', args: { file, at, value, allowed, nearest: nearest(value, allowed) } };
    }
    case 'invalid_union': {
      // A rule is a level or an object; what stands there tells which of the two was meant.
      const value = valueAt(config, issue.path);
      const meant = typeof value === 'object' && value !== null ? issue.errors[1]?.[0] : undefined;
      if (meant) return configFault(file, config, { ...meant, path: [...issue.path, ...meant.path] } as Issue, schema);
      const given = String(value);
      const allowed = [...ruleLevels];
      return { code: 'config-bad-value', args: { file, at, value: given, allowed, nearest: nearest(given, allowed) } };
    }
    case 'invalid_type':
      return { code: 'config-wrong-type', args: { file, at, expected: issue.expected } };
    case 'invalid_format': {
      const value = String(valueAt(config, issue.path));
      if (issue.format === 'url') return { code: 'config-bad-address', args: { file, at, value } };
      if (issue.format === 'date') return { code: 'config-bad-date', args: { file, at, value } };
      return { code: 'config-bad-glob', args: { file, at, glob: value } };
    }
    case 'too_small':
      if (issue.origin === 'string') return { code: 'config-empty', args: { file, at } };
      return {
        code: 'config-too-small',
        args: { file, at, least: Number(issue.minimum), list: issue.origin === 'array' },
      };
    case 'custom':
      return { code: 'config-bad-word', args: { file, at, word: String(valueAt(config, issue.path)) } };
    default:
      return { code: 'config-wrong', args: { file, at, reason: issue.message } };
  }
}

function placeOf(path: readonly Key[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function valueAt(config: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<Key, unknown> | null | undefined)?.[key], config);
}

/** The names that may stand at a place of the config. */
function keysAt(whole: z.ZodType, path: readonly Key[]): string[] {
  let schema: unknown = whole;
  for (const key of path) {
    schema = bare(schema);
    const { shape, element, valueType } = schema as {
      shape?: Record<Key, unknown>;
      element?: unknown;
      valueType?: unknown;
    };
    // Of a record whatever the names of its entries, each is of one kind.
    schema = typeof key === 'number' ? element : shape ? shape[key] : valueType;
  }
  schema = bare(schema);
  // Of the two forms of a rule the object has keys.
  const { options } = schema as { options?: readonly unknown[] };
  const { shape = {} } = (options?.at(-1) ?? schema) as { shape?: object };
  return Object.keys(shape);
}

/** What an optional schema wraps. */
function bare(schema: unknown): unknown {
  return (schema as { unwrap?: () => unknown } | undefined)?.unwrap?.() ?? schema ?? {};
}

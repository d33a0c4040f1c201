import { Option } from 'commander';
import { failure } from './failure.js';
import { nearest } from './nearest.js';
import { type FormatRequest, formats, parseFormatRequest } from './output-requests.js';

/** An option that takes one of some words; a misspelt one is told with the word that is nearest. */
export function choice(flags: string, description: string, allowed: readonly string[], preset?: string): Option {
  const option = new Option(flags, description).default(preset).choices(allowed);
  return option.argParser((value: string) => {
    if (!allowed.includes(value))
      throw failure('bad-value', { option: option.long!, value, allowed, nearest: nearest(value, allowed) });
    return value;
  });
}

/** An option that takes a whole number. */
export function wholeNumber(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    if (!/^\d+$/.test(value))
      throw failure('bad-value', { option: option.long!, value, allowed: ['0', '1', '2', '…'], nearest: null });
    return Number(value);
  });
}

/** An option that takes a number of threads; `auto` leaves it to kanwu. */
export function threads(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    if (value === 'auto') return undefined;
    if (!/^[1-9]\d{0,2}$/.test(value))
      throw failure('bad-value', { option: option.long!, value, allowed: ['auto', '1', '2', '…'], nearest: null });
    return Number(value);
  });
}

/** An option that takes a share as people write it. */
export function percent(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    const share = Number(value.replace(/%$/, ''));
    if (value.trim() === '' || !(share >= 0 && share <= 100))
      throw failure('bad-value', { option: option.long!, value, allowed: ['0–100'], nearest: null });
    return share;
  });
}

/** An option that takes a format of the result, perhaps with a file, and may be repeated. */
export function formatRequests(flags: string, description: string): Option {
  return new Option(flags, description)
    .choices(formats)
    .argParser((value: string, earlier: readonly FormatRequest[] = []) => [...earlier, parseFormatRequest(value)]);
}

import type { ClaimEvidenceReport } from '../evidence-schema.js';
import type { ClaimStanding } from './book-document.js';

/** A sign for each standing, so that nothing hangs on colour alone. */
export const standingSigns: Readonly<Record<ClaimStanding, string>> = {
  verified: '✓✓',
  supported: '✓',
  rounded: '≈',
  derived: '∑',
  contradicted: '✗',
  unsupported: '?',
  unverified: '',
};

/** What a figure is of, in the copy's words: measure, subject, period, qualifier. */
export function measureOf({ measure, subject, period, qualifier }: ClaimEvidenceReport): string {
  return [subject, measure, period, qualifier].filter((word) => word !== null && word !== '').join(' · ');
}

const scales: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** The values that a figure can stand for, in the unit that it was printed in: 84.55 – 84.65 亿元. */
export function intervalOf({ figure: { text, value, low, high, unit, kind } }: ClaimEvidenceReport): string {
  if (kind === 'date' || (low === null && high === null)) return value === null ? '' : `${value} ${unit}`.trim();
  const scale = kind === 'quantity' ? (/万亿|[万亿]/.exec(text)?.[0] ?? '') : '';
  const shown = (end: string) => (scale === '' ? end : shifted(end, scales[scale]!));
  const range =
    low === high && low !== null
      ? shown(low)
      : low === null
        ? `≤ ${shown(high!)}`
        : high === null
          ? `≥ ${shown(low)}`
          : `${shown(low)} – ${shown(high)}`;
  return `${range} ${scale}${unit}`.trim();
}

/** A decimal with its point so many places to the left. */
function shifted(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const padded = whole.padStart(places + 1, '0');
  const digits = `${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`.replace(/\.?0+$/, '');
  return `${decimal.startsWith('-') ? '-' : ''}${digits}`;
}

/** An address that may be followed: nothing but the web. */
export function safeAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

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

/** The values that a figure can stand for. */
export function intervalOf({ figure: { value, low, high, unit, kind } }: ClaimEvidenceReport): string {
  if (kind === 'date' || (low === null && high === null)) return value === null ? '' : `${value} ${unit}`.trim();
  const range = low === high ? low : low === null ? `≤ ${high}` : high === null ? `≥ ${low}` : `${low} – ${high}`;
  return `${range} ${unit}`.trim();
}

/** An address that may be followed: nothing but the web. */
export function safeAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

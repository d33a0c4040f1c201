import type { Claim } from '../claims/claim.js';
import { leadOf, type View } from './view.js';

/** 甲、乙、丙各1例; 两门各100分: more than once so many. */
export function isToldOfEach(view: View, claim: Claim): boolean {
  return /各(?:有|为|占|得)?$/.test(leadOf(view, claim));
}

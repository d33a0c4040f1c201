import type { Claim } from '../claims/claim.js';
import { add, compare, exact, multiply, subtract, zero } from '../text/exact.js';

/** Whether the parts come to more than the total, by a tenth at most: parts that overlap would come to much more. */
export function isLittleOver(parts: readonly Claim[], total: Claim): boolean {
  const over = subtract(
    parts.reduce((sum, part) => add(sum, part.figure.value!), zero),
    total.figure.value!,
  );
  return over.n > 0n && compare(multiply(over, exact(10)), total.figure.value!) <= 0;
}

/** An exact rational number. Printed decimals, fractions and quotients all fit; binary floating point never enters. */
export interface Exact {
  readonly n: bigint;
  /** Always positive. Not necessarily in lowest terms. */
  readonly d: bigint;
}

/** The rational n/d; d must not be zero. */
export function exact(n: bigint | number, d: bigint | number = 1n): Exact {
  const num = BigInt(n);
  const den = BigInt(d);
  return den < 0n ? { n: -num, d: -den } : { n: num, d: den };
}

export const zero = exact(0);
export const one = exact(1);

const powers: bigint[] = [1n];
/** 10^exponent for exponent ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  for (let i = powers.length; i <= exponent; i++) powers.push(powers[i - 1]! * 10n);
  return powers[exponent]!;
}

/** Reads plain decimal digits (`-12.50`) times 10^exponent. */
export function parseExact(digits: string, exponent = 0): Exact {
  const dot = digits.indexOf('.');
  const decimals = dot < 0 ? 0 : digits.length - dot - 1;
  const n = BigInt(dot < 0 ? digits : digits.slice(0, dot) + digits.slice(dot + 1));
  const shift = exponent - decimals;
  return shift >= 0 ? { n: n * powerOfTen(shift), d: 1n } : { n, d: powerOfTen(-shift) };
}

export function add(a: Exact, b: Exact): Exact {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}
export function subtract(a: Exact, b: Exact): Exact {
  return a.d === b.d ? { n: a.n - b.n, d: a.d } : { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}
export function multiply(a: Exact, b: Exact): Exact {
  return { n: a.n * b.n, d: a.d * b.d };
}
/** a ÷ b; throws a RangeError when b is zero. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('division by zero');
  return exact(a.n * b.d, a.d * b.n);
}

/** The value without its sign: how far apart two are, of their difference. */
export function magnitude(value: Exact): Exact {
  return value.n < 0n ? exact(-value.n, value.d) : value;
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x;
}

/**
 * Writes the number as a plain decimal string. A quotient that does not terminate within `places` decimals is rounded
 * there (half away from zero).
 */
export function formatExact(value: Exact, places = 12): string {
  if (value.d === 1n) return value.n.toString();
  const g = gcd(value.n, value.d);
  const n = value.n / g;
  const d = value.d / g;
  if (d === 1n) return n.toString();
  const scale = powerOfTen(places);
  const negative = n < 0n;
  const scaled = ((negative ? -n : n) * scale * 2n + d) / (d * 2n);
  const whole = scaled / scale;
  const rest = (scaled % scale).toString().padStart(places, '0').replace(/0+$/, '');
  const text = rest ? `${whole}.${rest}` : whole.toString();
  return negative && text !== '0' ? `-${text}` : text;
}

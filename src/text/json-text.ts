/**
 * A value as JSON on one line. Control characters that JSON leaves raw are escaped, for the result may be looked at in a
 * terminal; lone surrogates are too, so that it is valid UTF-8.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import { kin, together } from '../../lexicons/people.js';

/** Whether kin is spoken of beside the name; 贲玉兰的女儿 is somebody else, and so is a wife four words before. */
export function isKin(text: string, { at, name }: { readonly at: number; readonly name: string }): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + name.length, at + name.length + 12);
  return (
    together.test(before + after) || kin.test(before.slice(-3)) || (after[0] !== '的' && kin.test(after.slice(0, 6)))
  );
}

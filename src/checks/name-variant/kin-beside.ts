import { kin, together } from '../../lexicons/people.js';

/** 李雪松的妻子李雪梅, 王桂英夫人王桂荣: the one is told of as married to the other. */
export function areMarried(text: string, one: Placed, other: Placed): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([a, b]) => {
    const before = text.slice(Math.max(0, a!.at - 8), a!.at);
    return /(?:妻子|丈夫|爱人|夫人|老伴|先生|太太)$/.test(before) && before.includes(b!.name);
  });
}

interface Placed {
  readonly at: number;
  readonly name: string;
}

/** Whether kin is spoken of beside the name; 贲玉兰的女儿 is somebody else, and so is a wife four words before. */
export function isKin(text: string, { at, name }: Placed): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + name.length, at + name.length + 12);
  return (
    together.test(before + after) || kin.test(before.slice(-3)) || (after[0] !== '的' && kin.test(after.slice(0, 6)))
  );
}

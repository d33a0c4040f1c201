import fc from 'fast-check';

/** A sentence with one figure, which a test can tell again whatever is done to the copy. */
export interface Sentence {
  readonly id: number;
  readonly lead: string;
  readonly figure: string;
  readonly tail: string;
}

/** Copy as a test holds it: paragraphs of sentences, and how wide its lines are set (0: not wrapped). */
export interface Copy {
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly width: number;
}

const places = ['石桥镇', '青川镇', '松坪乡', '白鹿乡', '云台镇', '河湾镇', '柳树乡', '马头镇'];
const deeds = ['新建大棚', '改造水渠', '安置农户', '培训学员', '修复古井', '加固河堤', '增设路灯', '整治坑塘'];
const tails = ['，村民都说好', '，比计划多', '，眼下正在验收', '，年底前完工', '，由镇里统一管护', ''];
const figures = ['120座', '45家', '3个', '12.5%', '1.3万亩', '867人', '3处', '45户', '2574人', '18.6万元'];

const sentence = fc.tuple(...[places, deeds, figures, tails].map((words) => fc.constantFrom(...words)));

/** Copy of two to five paragraphs; places, deeds and figures repeat, as in real copy, so that there are lookalikes. */
export const copyArbitrary: fc.Arbitrary<Copy> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 })
  .map((paragraphs) => {
    let id = 0;
    return {
      width: 0,
      paragraphs: paragraphs.map((own) =>
        own.map(([place, deed, figure, tail]) => ({ id: id++, lead: `${place}${deed}`, figure: figure!, tail: tail! })),
      ),
    };
  });

/** An edit, by its kind and two numbers that say where and what. */
export const editArbitrary = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move', 'swap', 'wrap', 'width', 'figure', 'words'),
  at: fc.nat(1000),
  what: fc.nat(1000),
});
export type Edit = typeof editArbitrary extends fc.Arbitrary<infer One> ? One : never;

const fresh = ['另据了解，', '镇里的干部介绍，', '入冬以来，', '记者看到，'];

/** Makes an edit. Sentences keep their ids; one whose figure is changed keeps it too, and shows another figure. */
export function edited(copy: Copy, { kind, at, what }: Edit, nextId: number): Copy {
  const { paragraphs } = copy;
  const p = at % paragraphs.length;
  const own = paragraphs[p]!;
  const s = what % own.length;
  const put = (sentences: readonly Sentence[]): Copy => ({
    ...copy,
    paragraphs: paragraphs.map((one, i) => (i === p ? sentences : one)).filter((one) => one.length > 0),
  });
  const change = (made: (one: Sentence) => Sentence) => put(own.map((one, i) => (i === s ? made(one) : one)));
  switch (kind) {
    case 'insert': {
      const [lead, figure] = [places[what % 8]! + deeds[at % 8]!, figures[(what + at) % 10]!];
      return put([...own.slice(0, s), { id: nextId, lead, figure, tail: tails[what % 6]! }, ...own.slice(s)]);
    }
    case 'delete':
      return paragraphs.length === 1 && own.length === 1 ? copy : put(own.filter((_, i) => i !== s));
    case 'move': {
      const rest = paragraphs.filter((_, i) => i !== p);
      const to = what % paragraphs.length;
      return { ...copy, paragraphs: [...rest.slice(0, to), own, ...rest.slice(to)] };
    }
    case 'swap':
      return put([...own.slice(s + 1), ...own.slice(0, s + 1)]);
    case 'wrap':
      return { ...copy, width: copy.width === 0 ? 14 + (what % 20) : 0 };
    case 'width':
      return change((one) => ({
        ...one,
        tail: one.tail.includes('，') ? one.tail.replace('，', ',') : one.tail.replace(',', '，'),
      }));
    case 'figure':
      return change((one) => ({ ...one, figure: one.figure.replace(/\d/, (d) => String((Number(d) % 9) + 1)) }));
    case 'words':
      return change((one) => ({ ...one, lead: fresh[what % 4]! + one.lead }));
  }
}

/** The copy as text, and where each sentence's figure begins in it. */
export function written({ paragraphs, width }: Copy): { text: string; figures: Map<number, Sentence> } {
  const found = new Map<number, Sentence>();
  let text = '';
  for (const [i, own] of paragraphs.entries()) {
    if (i > 0) text += '\n\n';
    let column = 0;
    const put = (piece: string) => {
      let first = -1;
      for (const character of piece) {
        if (width > 0 && column === width) {
          text += '\n';
          column = 0;
        }
        if (first < 0) first = text.length;
        text += character;
        column++;
      }
      return first;
    };
    for (const one of own) {
      put(one.lead);
      found.set(put(one.figure), one);
      put(`${one.tail}。`);
    }
  }
  return { text, figures: found };
}

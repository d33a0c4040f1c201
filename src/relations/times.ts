import { build, changing } from './change.js';
import { timesVerdict } from './change-verdict.js';
import { sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { between, leadOf, type View } from './view.js';

/** 由120户发展到540户; 最初3人,如今27人. */
const cameTo = /[到至为成达][^,。;]{0,8}$|[,;](?:今年|如今|现在|目前|现)[^,。;]{0,8}$/;
/** ,是当初的; ,增至原来的; ,是五年前的; …,在校生是建校之初的: what was is the first of the two. */
const timesOfThen =
  /^[^,。;]{0,4},?[^,。;\d]{0,6}(?:是|为|相当于|达到?|[增扩提升][加大高至]?[到至为])(?:当初|原来|原先|起初|最初|当年|开始时|那时|以前|过去|上年|去年|同期|(?:现有|目前|现在|原有)[\u4e00-\u9fff]{0,4}|[\u4e00-\u9fff]{0,4}之初|[一二两三四五六七八九十]+年前|治理前|改造前|改革前)的$/;

/**
 * `times`: b，是 a 的 n 倍; a … b，是当初的 n 倍.
 * Holds: 产量30吨,是2020年10吨的3倍. Fails: 产量30吨,是2020年10吨的2倍.
 */
export function* times(view: View): Iterable<Relation> {
  const amounts = changing(view);
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [first, second, by] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    // “增长到2倍”是原来的2倍: about words.
    if (view.text[by.figure.end] === '”' || /^”/.test(between(view, second, by))) continue;
    // 又新增20根,达到32根,是四年前的8倍: what has come on top was not what there was.
    if (/(?:新增|增加|增长|增建|新建)了?$/.test(leadOf(view, first))) continue;
    // 每增加0.2级,约为原来的2倍: at each step.
    if (
      /每(?:增加|提高|上升|升高|降低|减少)?$/.test(leadOf(view, first)) ||
      /每(?:增加|提高|上升|升高)$/.test(leadOf(view, second))
    )
      continue;
    if (by.figure.unit !== '倍' || first.sentence.start !== by.sentence.start || !sameUnit(first, second)) continue;
    const link = between(view, second, by);
    if (link === '的' && /(?:是|为|相当于)[^,。;]{0,14}$/.test(between(view, first, second))) {
      yield build(
        'multiple',
        'times',
        [
          ['multiple', by],
          ['to', first],
          ['from', second],
        ],
        timesVerdict(second, first, by),
      );
    } else if (timesOfThen.test(link) && cameTo.test(between(view, first, second))) {
      yield build(
        'multiple',
        'times',
        [
          ['multiple', by],
          ['to', second],
          ['from', first],
        ],
        timesVerdict(first, second, by),
      );
    }
  }
}

import type { Edit, Flag } from '../checks/flag.js';
import type { Verb } from './decision.js';
import { type EditPlan, editsAt, planEdits } from './edits.js';
import type { Standing } from './standing.js';

/**
 * Why a repair is not made unasked: `choice` where there are several; `question` where the flag is but a note; `decided`
 * where a reviewer wants something else; `stale` where the copy has changed since somebody decided; `outrun` where it no
 * longer holds what the chosen repair replaces; `collides` where another repair is made there.
 */
type LeftWhy = 'choice' | 'question' | 'decided' | 'stale' | 'outrun' | 'collides';

/** A flag whose repair is left to people. */
export interface LeftFix {
  readonly flag: Flag;
  readonly why: LeftWhy;
  /** What a reviewer said of it, if anything. */
  readonly decision: Verb | null;
}

/** What to make of the repairs of a document without asking anybody. */
export interface FixPlan {
  /** In order of place, none touching another. */
  readonly edits: readonly Edit[];
  readonly made: readonly Flag[];
  readonly left: readonly LeftFix[];
  /** How many flags wait for somebody who knows the answer: no repair can be offered. */
  readonly bare: number;
}

/**
 * Which repairs are made unasked: those that reviewers chose, and then those that leave no choice and that no reviewer
 * spoke against.
 */
export function planFixes(flags: readonly Flag[], standings: readonly Standing[], text: string): FixPlan {
  const chosen: [Flag, readonly Edit[]][] = [];
  const certain: [Flag, readonly Edit[]][] = [];
  const left: LeftFix[] = [];
  let bare = 0;
  for (const [i, flag] of flags.entries()) {
    const standing = standings[i]!;
    const decision = standing.state === 'open' ? null : standing.decision.decision;
    const why = whyLeft(flag, standing);
    if (why === 'bare') bare++;
    else if (why) left.push({ flag, why, decision });
    else if (standing.state === 'open') certain.push([flag, flag.fix!.edits]);
    else {
      const edits = editsAt(flag, standing.decision.edits!, text);
      if (edits) chosen.push([flag, edits]);
      else left.push({ flag, why: 'outrun', decision });
    }
  }
  const plan: EditPlan<Flag> = planEdits([...chosen, ...certain]);
  const collided = plan.left.map((flag): LeftFix => ({ flag, why: 'collides', decision: null }));
  const places = new Map(flags.map((flag, i) => [flag, i]));
  const inOrder = (a: LeftFix, b: LeftFix) => places.get(a.flag)! - places.get(b.flag)!;
  return { edits: plan.edits, made: plan.made, left: [...left, ...collided].sort(inOrder), bare };
}

/** `null` where nothing speaks against a repair; `bare` where there is none and nobody has said anything. */
function whyLeft(flag: Flag, standing: Standing): LeftWhy | 'bare' | null {
  switch (standing.state) {
    case 'stale':
      return 'stale';
    case 'decided':
      return standing.decision.decision === 'fixed' && standing.decision.edits ? null : 'decided';
    case 'open':
      if (flag.candidates.length > 0) return 'choice';
      if (!flag.fix) return 'bare';
      // A note is a question: its repair is offered at the desk, and never made unasked.
      return flag.level === 'note' ? 'question' : null;
  }
}

import type { Claim } from '../claims/claim.js';
import type { Passage } from '../sources/source.js';
import type { View } from './view.js';

/** How far off a figure stands from another: in its sentence, its paragraph, a paragraph near it, elsewhere in the article. */
export const distances = ['sentence', 'paragraph', 'near', 'article'] as const;
export type Distance = (typeof distances)[number];

/** No more figures than this are looked at on either side. */
const most = 60;
/** Paragraphs that are near. */
const near = 2;

/** The figures about a claim within its article, nearest first by kind of distance. */
export class Neighbours {
  readonly views: readonly View[];
  // Most copy has no figure that asks for them.
  #claims: readonly Claim[] = [];
  readonly #at = new Map<Claim, number>();
  readonly #views = new Map<Passage, View>();

  constructor(views: readonly View[]) {
    this.views = views;
  }

  /** The view that the claim stands in. */
  viewOf(claim: Claim): View {
    if (this.#views.size === 0) for (const view of this.views) this.#views.set(view.passage, view);
    return this.#views.get(claim.passage)!;
  }

  /** Figures of the same article and how far off they stand. */
  of(claim: Claim): { readonly claim: Claim; readonly distance: Distance }[] {
    if (this.#at.size === 0) {
      this.#claims = this.views.flatMap((view) => view.claims);
      for (const [i, each] of this.#claims.entries()) this.#at.set(each, i);
    }
    const at = this.#at.get(claim);
    if (at === undefined) return [];
    const found: { claim: Claim; distance: Distance }[] = [];
    for (let k = Math.max(0, at - most); k <= Math.min(this.#claims.length - 1, at + most); k++) {
      const other = this.#claims[k]!;
      if (k !== at && other.passage.article === claim.passage.article)
        found.push({ claim: other, distance: distanceOf(claim, other) });
    }
    return found;
  }
}

function distanceOf(a: Claim, b: Claim): Distance {
  if (a.passage === b.passage) return a.sentence.start === b.sentence.start ? 'sentence' : 'paragraph';
  return Math.abs(a.passage.index - b.passage.index) <= near ? 'near' : 'article';
}

/** The greater of two distances. */
export function farther(a: Distance, b: Distance): Distance {
  return distances.indexOf(a) > distances.indexOf(b) ? a : b;
}

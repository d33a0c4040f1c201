import { z } from 'zod';
import { CodePoints } from '../text/code-points.js';
import { locateQuote } from '../text/quote.js';
import type { Span } from '../text/span.js';

const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});
const positionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const resourceSchema = z.object({
  type: z.literal('SpecificResource'),
  source: z.string().min(1),
  selector: z.array(z.union([quoteSelector, positionSelector])).min(1),
});
const wordsSchema = z.object({ type: z.literal('TextualBody'), value: z.string(), purpose: z.string() });

const annotationSchema = z.object({
  type: z.literal('Annotation'),
  motivation: z.string(),
  creator: z.object({ type: z.string(), name: z.string() }).optional(),
  created: z.string().optional(),
  body: z.array(z.union([resourceSchema, wordsSchema, z.url()])),
  target: resourceSchema,
});

/** The page of annotations that `kanwu report --format webannotation` writes; what others add to it is let be. */
const annotationPageSchema = z.object({
  type: z.literal('AnnotationPage'),
  items: z.array(annotationSchema),
});

type Resource = z.infer<typeof resourceSchema>;

/** Where an annotation points: a path, and what stands there. */
export interface AnnotatedPlace {
  readonly path: string;
  readonly resource: Resource;
}

/** One annotation: what it is about, what it links to, and what is said of that. */
export interface Annotation {
  readonly target: AnnotatedPlace;
  /** A place, an address, or neither: then it says something of the target alone. */
  readonly to: AnnotatedPlace | string | null;
  /** `supports`, `contradicts` or `verified`. */
  readonly says: string | null;
  readonly note: string | null;
  /** A person's name; `null` for what a program found. */
  readonly by: string | null;
  /** A date, as 2026-01-31. */
  readonly on: string | null;
}

/** Reads a page of annotations. Throws a ZodError or a SyntaxError when it is none. */
export function readAnnotations(json: string): Annotation[] {
  return annotationPageSchema.parse(JSON.parse(json)).items.map(({ target, body, creator, created }) => {
    const words = (purpose: string) =>
      body.flatMap((one) =>
        typeof one === 'object' && one.type === 'TextualBody' && one.purpose === purpose ? [one.value] : [],
      );
    const [place] = body.flatMap((one) => (typeof one === 'object' && one.type === 'SpecificResource' ? [one] : []));
    const [address] = body.filter((one) => typeof one === 'string');
    return {
      target: placeOf(target),
      to: place ? placeOf(place) : (address ?? null),
      says: words('classifying')[0] ?? null,
      note: words('commenting')[0] ?? null,
      by: creator?.type === 'Person' ? creator.name : null,
      on: created?.slice(0, 10) ?? null,
    };
  });
}

/**
 * Where an annotation points in a text as it is now: at its position if its characters stand there in their context, else
 * at the one place where they do; `null` where that is none.
 */
export function locateAnnotated(text: string, { resource }: AnnotatedPlace): Span | null {
  const quote = resource.selector.find((one) => one.type === 'TextQuoteSelector');
  const position = resource.selector.find((one) => one.type === 'TextPositionSelector');
  if (!quote) return null;
  const counted = new CodePoints(text);
  const start = position ? counted.toUnits(position.start) : 0;
  const spans = [{ start, end: start + quote.exact.length }];
  const [found] = locateQuote(text, { quote: quote.exact, prefix: quote.prefix, suffix: quote.suffix, spans }) ?? [];
  return found ?? null;
}

function placeOf(resource: Resource): AnnotatedPlace {
  return { path: resource.source.split('/').map(decodeURIComponent).join('/'), resource };
}

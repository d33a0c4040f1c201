import type { Candidate, ClaimEvidence, Firmness } from '../evidence/evidence.js';
import { LineIndex } from '../text/line-index.js';
import { defineCheck, type Finding, noOptions } from './check.js';
import type { Elsewhere, Level } from './flag.js';
import { placeOfClaim } from './relation-finding.js';

const levels: Readonly<Record<Firmness, Level>> = { firm: 'error', likely: 'warning', open: 'note' };

/** A figure that differs from the source it is traced to. */
export const sourceConflict = defineCheck({
  id: 'source-conflict',
  level: 'error',
  summary: {
    zh: '数据与所依据的来源不一致',
    en: 'A figure differs from the source it is traced to',
  },
  why: {
    zh: '稿件写明依据（front matter 的 relies-on、配置的 provenance，或 kanwu.sources.json）才比较。指标、主体、时期、口径两处都写明且相同、都不带约数，才算错误；有一样不明确的只作提醒。',
    en: 'Only a document that declares its sources (relies-on in front matter, provenance in the config, or kanwu.sources.json) is held against them. It is an error only where measure, subject, period and qualifier are named by both and the same, and neither hedges; what is less sure is a warning or a note.',
  },
  options: noOptions,
  message: {
    zh: '“{quote}”与来源不一致：{place} 为“{other}”',
    en: '“{quote}” differs from its source: “{other}” at {place}',
  },
  examples: {
    source: '2025年，芦苇县城镇新增就业2574人，常住人口12.98万人。',
    clean: [
      '2025年，芦苇县城镇新增就业近2600人，常住人口13万人。',
      '2024年，芦苇县城镇新增就业2547人。',
      '2025年，白桦沟县城镇新增就业2547人。',
      '2025年，芦苇县计划城镇新增就业2400人。',
    ],
    flagged: ['2025年，芦苇县城镇新增就业⟦2547人⟧。', '2025年，芦苇县常住人口⟦约15万人⟧。'],
  },
  *run({ evidence }) {
    for (const one of evidence?.claims ?? []) yield* findings(one);
  },
});

/** One finding a claim, for the surest of the figures that differ; a claim that another source bears out is a question. */
function* findings({ claim, outcome, candidates }: ClaimEvidence): Iterable<Finding> {
  const [best, ...others] = candidates.filter(({ bearing }) => bearing === 'differs');
  if (!best) return;
  const first = elsewhere(best);
  yield {
    at: placeOfClaim(claim),
    level: outcome === 'contradicted' ? levels[best.firmness ?? 'open'] : 'note',
    args: { quote: claim.quote, other: first.quote, place: `${first.path}:${first.line}:${first.column}` },
    elsewhere: [first, ...others.map(elsewhere)],
  };
}

function elsewhere({ source, claim }: Candidate): Elsewhere {
  const { passage, sentence, quote, spans } = claim;
  return {
    path: source.path,
    quote,
    spans,
    ...new LineIndex(source.text).at(spans[0]!.start),
    sentence: passage.text.slice(sentence.start, sentence.end).trim(),
    note: { zh: '来源', en: 'source' },
  };
}

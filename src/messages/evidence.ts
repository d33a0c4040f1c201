import type { Language } from '../text/words.js';
import { evidenceEn } from './evidence-en.js';
import type { EvidenceSentences } from './evidence-sentences.js';
import { evidenceZh } from './evidence-zh.js';

/** Every sentence on evidence, by language. Apart from the others, so that a run that traces nothing does not load them. */
export const evidenceMessages: Readonly<Record<Language, EvidenceSentences>> = { zh: evidenceZh, en: evidenceEn };

import type { Language } from '../text/words.js';
import { deskEn } from './desk-en.js';
import type { DeskSentences } from './desk-sentences.js';
import { deskZh } from './desk-zh.js';

/** Every sentence of the review desk, by language. */
export const deskMessages: Readonly<Record<Language, DeskSentences>> = { zh: deskZh, en: deskEn };

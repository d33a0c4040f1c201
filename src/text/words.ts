/** The languages that kanwu speaks. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One thing to say, in each language. */
export type Words = Readonly<Record<Language, string>>;

export const ownTitle = 'Own copy';
export const ownIntroduction =
  'Pages written for this evaluation in many genres, rich in arithmetic that holds, and the clean page of the sample workspace.';
export const unreadTitle = 'Unread copy';
export const unreadIntroduction =
  'Pages in many genres, and slips in them as newsrooms make them, written by six people who had not seen the rules. As they first came the pages raised about twenty-five false errors and warnings in 62,000 characters, and all were mended; what is missed has not been read. Of the slips that came last, 43 to 46 % were caught when they came. Believe this section first. (Earlier unread pages, and the other half of these, have been read since and stand further down.)';
export const heldOutTitle = 'Held-out copy, since read';
export const heldOutIntroduction =
  'Pages in many genres, and slips in them as newsrooms make them, written by people who had not seen the rules, to be hard: traps for the naive, and slips that only arithmetic across sentences proves. What is said of the pages as they stand was read from the first; what is missed was not, until 32.4 % of the slips were caught as errors or warnings. What is below has been tuned since.';
export const devTitle = 'Copy of the same kind, read while rules were written';
export const devIntroduction =
  'Written in the same way by several people. Read oftener than the copy above; a good part of it was unread when it came, at 38.8 %.';
export const denseTitle = 'Dense copy, written to tempt';
export const denseIntroduction =
  'Pages of figures, bases, scopes and names that are nearly one, by sixteen people who had not seen the rules; the flags that they once raised have been mended, so that none is left but doubts. Of misprinted figures in proven relations 70 to 84 % were caught on those of these pages that were measured, hand by hand, before any recall was tuned by them.';
export const publishedTitle = 'Published copy';
export const publishedIntroduction =
  'National news items and yearly government work reports, edited and published; they are no part of this repository.';

/** What the report says before its figures. */
export const preface = `# Accuracy

Refresh with \`npm run eval\`; \`npm run eval folder\` measures any other folder of clean copy. The figures depend on nothing but
the copy and the code: chance is a hash of the words.

- **In sample.** The published copy, and the misses on it and on our own, were read while the rules were written. Expect more
  false alarms and less recall on copy that nobody here has seen.
- **False alarms** are flags on copy that is taken for clean. A flag on published copy may be a true slip; none is taken off.
- **Recall** is measured by mutations: one change to one document that makes it contradict itself. It is caught when a flag that
  was not there before touches the changed place, or one that it now contradicts. At most 400 of a class are tried.
- Words are cut by the runtime's dictionary (ICU ${process.versions.icu}); another one would double other words.
- Whether a misprinted figure contradicts anything is worked out here, with arithmetic of the evaluation's own and never by
  asking kanwu for a verdict: a figure that still satisfies its relation within rounding is no error, and one that stands in no
  relation is no miss; the section on coverage says how many those are.
- **Known** relations were marked by hand, so that relations which kanwu never sees count as missed. **Proven** ones are those that
  kanwu itself says hold. An **equation that nobody states** was proven by its equality alone (three figures side by side, or
  parts under 其中, which need not be all): a slip there breaks the equation, but no word of the copy, and it cannot be an error.`;

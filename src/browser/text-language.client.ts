/** Languages of what a script shows: the page itself says both. */

const { documentElement: page } = document;

/**
 * Of the report's words: that of the editions, where they all have one and the site speaks another
 * (`data-text-language`).
 */
export const textLanguage = (): string => page.dataset['textLanguage'] ?? page.lang;

/** Of what the site says, where that stands among the report's words. */
export const siteLanguage = (): string => page.lang;

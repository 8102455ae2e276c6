/**
 * Words of a report in a sentence of the site, between the marks that Unicode has for isolating them: they do
 * not turn the sentence where their script runs the other way, and who shows it can say their language
 * (`Said.astro`, `said.client.ts`).
 */
export const ownWords = (words: string): string => `\u2068${words}\u2069`;

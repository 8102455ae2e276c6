/**
 * The modules of the one script that every page has. A module that two first scripts share would be a file of
 * its own, and a first visit pays each small file more its headers than its code.
 */
export const EVERY_PAGE = [
	'browser/decoded.ts',
	'browser/element.client.ts',
	'browser/text-language.client.ts',
	'components/frame/page.client.ts',
	'edition/paragraph-mark.ts',
	'i18n/format.ts',
	'sharing/quote-link/parameter-name.ts',
] as const;

/** @param id of a module, as the bundler has it. */
export const isOnEveryPage = (id: string): boolean => EVERY_PAGE.some((file) => id.endsWith(`/src/${file}`));

/** Words after which a hyphen stays with a space: `Onderzoeks- en`. */
export const SUSPENDED: ReadonlySet<string> = new Set([
	'en',
	'of',
	'und',
	'oder',
	'et',
	'ou',
	'and',
	'or',
	'bzw',
	'resp',
	'noch',
]);

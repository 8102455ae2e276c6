/** What the editors add to a note that names a public report, in Dutch. */
const MONTHS = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
];

/** `24 november 2026`, of `2026-11-24`. */
export function day(date: string): string {
	const [year, month, number] = date.split('-').map(Number);
	return `${number} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

export const reports = {
	/** Where the note itself has the title: `Rapport nr. 38`. */
	report: 'Rapport',
	number: (number: string) => `nr. ${number}`,
	/** Before an address of the report itself, and before that of its publisher's site. */
	read: 'Te lezen op',
	site: 'Website van de uitgever:',
	/** Where the editors give none. */
	unknown: 'Een adres van het rapport zelf is niet bekend.',
	checked: (date: string) => `Nagegaan op ${day(date)}.`,
};

/** What the page with the contents of an edition says, in Dutch. */
export const contents = {
	title: 'Inhoud',
	link: 'Volledige inhoud, met koppen en paginanummers',
	description: (title: string): string =>
		`Alle hoofdstukken, secties en koppen van ${title}, met hun gedrukte paginanummer.`,
	intro: 'Alle hoofdstukken, secties en koppen van deze uitgave. Rechts staat de gedrukte pagina.',
	whole: 'Lees het hele hoofdstuk',
	/** Printed pages from the first to the last; a chapter has at least one. */
	pages: (folios: readonly string[]): string =>
		folios.length > 1 ? `p. ${folios[0]}–${folios.at(-1)}` : `p. ${folios[0]}`,
};

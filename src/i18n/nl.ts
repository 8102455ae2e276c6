/** What the site says, in Dutch. */
export const nl = {
	site: {
		tagline: 'een gedrukt verslag, leesbaar en controleerbaar',
		language: 'nl',
		skip: 'Naar de tekst',
		skipToContents: 'Naar de inhoud',
	},
	nav: {
		main: 'Hoofdmenu',
		footer: 'Meer',
		groups: { read: 'Lezen', edition: 'Deze uitgave', site: 'Deze site' },
		feed: 'Wijzigingen volgen',
		search: 'Zoeken',
		about: 'Over',
		breadcrumb: 'U bent hier',
		contents: 'Inhoud',
		sections: 'Secties van dit hoofdstuk',
		moreSections: (hidden: number) =>
			`En nog ${hidden} ${hidden === 1 ? 'sectie' : 'secties'} in dit hoofdstuk`,
		earlierSections: (above: number) => `${above} eerdere ${above === 1 ? 'sectie' : 'secties'}`,
		laterSections: (below: number) => `${below} latere ${below === 1 ? 'sectie' : 'secties'}`,
		fullContents: 'Inhoud van het hele verslag',
		arrows: 'Pijl omhoog en omlaag: de vorige en de volgende',
		allSections: (all: number) => `${all} ${all === 1 ? 'sectie' : 'secties'}`,
		turn: 'Verder lezen',
		turnPage: 'Andere pagina’s van de bron',
		previousPage: 'Vorige pagina',
		nextPage: 'Volgende pagina',
		previous: 'Vorige sectie',
		next: 'Volgende sectie',
		nextChapter: 'Volgend hoofdstuk',
		wholeChapter: 'Hele hoofdstuk',
		edition: 'Inhoud van het verslag',
		source: 'Bron',
		account: 'Verantwoording',
		markdown: 'Deze pagina als Markdown',
		home: 'Begin',
	},
	home: {
		/** @param reports their titles. */
		description: (reports: readonly string[]): string =>
			`${reports.length === 1 ? reports[0] : 'Gedrukte verslagen'} als leesbare, doorzoekbare webpagina’s. Van elke letter is verantwoord waar zij vandaan komt.`,
	},
	edition: {
		description: (title: string) => `${title}: hoofdstukken, bron en verantwoording van deze uitgave.`,
	},
	search: { description: 'Zoek in alinea’s, koppen en voetnoten van deze leeseditie.' },
	missing: { title: 'Deze pagina bestaat niet' },
	note: {
		heading: 'Noten',
		call: (label: string) => `Voetnoot ${label}`,
		menu: (label: string) => `Voetnoot ${label}: bron, link en citaat`,
		back: (label: string, nth: number) =>
			`Terug naar verwijzing ${label} in de tekst${nth === 1 ? '' : `, plaats ${nth}`}`,
	},
	block: {
		sidebar: 'Kader',
		table: (folio: string, nth: number) => `Tabel ${nth} op p. ${folio}`,
	},
	heading: { link: (title: string) => `Kop “${title}”: bron, link en citaat` },
	paragraph: {
		mark: (folio: string, paragraph: number) => `${folio}·${paragraph}`,
		link: (folio: string, paragraph: number) => `Alinea ${folio}·${paragraph}: bron, link en citaat`,
	},
	page: {
		mark: (folio: string) => `p. ${folio}`,
		link: (folio: string) => `p. ${folio}: toon de herbouwde pagina`,
	},
};

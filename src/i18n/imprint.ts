/** Who is behind the site, in Dutch: only what its publisher tells. */

/** What the sentences depend on. */
export interface Told {
	readonly publisher?: string | undefined;
	readonly independent?: boolean | undefined;
	readonly government?: boolean | undefined;
	readonly contact?: string | undefined;
}

const sentences = (...of: readonly (string | false | undefined)[]): string => of.filter(Boolean).join(' ');

export const imprint = {
	/** One line, for a footer, a card, a sheet of paper; empty where nothing is told. */
	status({ publisher, independent, government }: Told): string {
		const by = publisher && `gemaakt door ${publisher}`;
		const kind =
			independent === undefined
				? by && 'Een leeseditie'
				: independent
					? 'Een onafhankelijke leeseditie'
					: 'Een leeseditie van de makers van het verslag zelf';
		return sentences(
			kind && `${[kind, by].filter(Boolean).join(', ')}.`,
			government === false && 'Geen website van de overheid.',
			government && 'Een website van de overheid.',
		);
	},
	/** The same in whole sentences, without the publisher's name. */
	standing: ({ independent, government }: Told): string =>
		sentences(
			independent &&
				'Deze leeseditie is onafhankelijk: zij is niet gemaakt door of namens de makers van het verslag.',
			independent === false && 'De makers van het verslag geven deze leeseditie zelf uit.',
			government === false && 'Het is geen website van de overheid.',
			government && 'Het is een website van de overheid.',
		),
	/** Who makes it and where to report something, for a reader of plain text; empty where neither is told. */
	made: ({ publisher, contact }: Told): string =>
		sentences(publisher && `Gemaakt door ${publisher}.`, contact && `Contact: ${contact}.`),
	title: 'Wie dit maakt',
	names: {
		publisher: 'Gemaakt door',
		website: 'Website',
		contact: 'Contact',
		code: 'Code',
		licence: 'Licentie',
	},
	/** Of the program, not of the text. */
	licence: (name: string): string => `${name}, voor het programma`,
	/** Who signs what the site tells of its editions. */
	editors: (name: string, publisher?: string): string => publisher ?? `De redactie van ${name}`,
};

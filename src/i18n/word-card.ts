/** What the preview of an abbreviation says. Apart from `words.ts`: this goes to the reader's browser. */
export const wordCard = {
	text: 'De tekst zelf',
	editors: 'Redactie',
	/** @param name `41·3`; empty where the place is no paragraph. */
	place: (name: string): string => (name === '' ? 'hier' : `alinea ${name}`),
	all: 'alle plaatsen',
	/** @param short the abbreviation. */
	name: (short: string): string => `Betekenis van ${short}`,
};

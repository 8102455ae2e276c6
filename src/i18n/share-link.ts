/** What sharing a link says, in Dutch. */
export const shareLink = {
	copy: 'Kopieer link',
	share: 'Deel link',
	/** @param name `alinea 41·3`, `voetnoot 8`, `kop “CT Infobox”`. */
	copied: (name: string): string => `De link naar ${name} is gekopieerd.`,
	shared: 'De link is gedeeld.',
	cancelled: 'U hebt het delen afgebroken. Er is niets verstuurd.',
	notShared: 'Delen lukt niet op dit apparaat. De link is wel gekopieerd.',
	refused: 'Kopiëren mag niet van uw browser. Kopieer dit zelf:',
	unknown: {
		title: 'Plaats niet gevonden',
		sentence: (id: string): string => `Op deze pagina is geen plaats “${id}”.`,
		chapter: 'Ga naar die plaats in het hele hoofdstuk',
		nearest: (id: string): string => `Ga naar “${id}”, het dichtst erbij`,
		top: 'Ga naar het begin van de tekst',
		away: 'Sluit',
	},
};

/** What is said of a note beside its own words. */
export const noteWords = {
	name: (label: string): string => `Voetnoot ${label}`,
	onward: (label: string): string => `Naar voetnoot ${label}`,
	unfold: 'Lees verder',
	/** At the end of a note that is one line. */
	more: 'Meer',
	fold: 'Vouw op',
};

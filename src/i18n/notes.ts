/** What is said of a note beside its own words. */
export const noteWords = {
	name: (label: string): string => `Voetnoot ${label}`,
	onward: (label: string): string => `Naar voetnoot ${label}`,
	unfold: 'Lees verder',
	fold: 'Vouw op',
};

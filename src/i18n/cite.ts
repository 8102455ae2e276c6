/** What citing says, in Dutch. */
export const cite = {
	copy: 'Kopieer verwijzing',
	copied: 'De verwijzing is gekopieerd.',
	place: (folio: string, name: string): string => `p. ${folio}, ${name}`,
	edition: 'Leeseditie',
};

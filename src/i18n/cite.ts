/** What citing says, in Dutch. */
export const cite = {
	copy: 'Kopieer verwijzing',
	copied: 'De verwijzing is gekopieerd.',
	place: (folio: string, name: string): string => `p. ${folio}, ${name}`,
	upTo: (first: string, last: string): string => `${first} tot en met ${last}`,
	edition: 'Leeseditie',
};

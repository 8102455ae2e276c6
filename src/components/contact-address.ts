/** Where a contact leads: a page as it is, an e-mail address by the reader's own program. */
export const contactAddress = (contact: string): string =>
	contact.includes('://') ? contact : `mailto:${contact}`;

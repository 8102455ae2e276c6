/** An address as it is shown: without what every address has. */
export const shownAddress = (address: string): string =>
	address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

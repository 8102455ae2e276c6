/** What stands on the card that a shared link shows, beside the words of the text, in Dutch. */
export const cards = {
	/** `Jaarverslag 2014, AIVD`: what is cut off where it is too long is the end. */
	work: (title: string, author: string | undefined) => (author === undefined ? title : `${title}, ${author}`),
	page: (folios: readonly string[]) => {
		const [first, last] = [folios[0], folios.at(-1)];
		return first === undefined ? '' : `p. ${first === last ? first : `${first}–${last}`}`;
	},
	chapters: (count: number) => `${count} ${count === 1 ? 'hoofdstuk' : 'hoofdstukken'}`,
};

/** What stands on the card of a page: the picture that a shared link shows. */

/** Pixels: what Open Graph's readers ask for, and what X shows large. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The words of a card, all of them as they stand on it. */
export interface Card {
	readonly title: string;
	/** The pull quote, or the first words. */
	readonly text: string;
	/** Whether `text` is a pull quote. */
	readonly quoted: boolean;
	/** `Jaarverslag 2014` */
	readonly work: string;
	/** `p. 41`, `p. 41–43`; empty of what is no part of the report. */
	readonly page: string;
	/** Who says so: the name of the site, and that it is independent. */
	readonly site: string;
	/** Language of title and text. */
	readonly language: string;
}

/** Address of the card of a page, below the base. */
export const cardPath = (page: string): string => `${page}kaart.png`;

/**
 * What the card shows, for who cannot see it. First words stand in the description of the page already; a
 * pull quote does not.
 */
export const cardAlt = ({ title, text, quoted, work, page }: Card): string =>
	[title, work, page, quoted ? text : ''].filter(Boolean).join('. ');

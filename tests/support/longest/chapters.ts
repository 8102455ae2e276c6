/** The chapters of the edition of longest cases, as they are addressed and set. */
import { cases, englishPage } from './cases.ts';
import { type PressedPage, press } from './press.ts';
import { sixtyPages } from './sixty-pages.ts';

/** A chapter, set. */
export interface SetChapter {
	readonly slug: string;
	readonly title: string;
	/** Where it is not the edition's. */
	readonly language?: string;
	readonly pages: readonly PressedPage[];
}

/** In the order of the edition. */
export const longestChapters: readonly SetChapter[] = [
	{
		slug: 'gevallen',
		title: 'Gevallen die een bladzijde op de proef stellen',
		pages: press(cases, { header: 'Gevallen', folio: 11, columns: 3, measure: 52, height: 40 }),
	},
	{
		slug: 'english-page',
		title: 'A chapter in English',
		language: 'en',
		pages: press(englishPage, {
			header: 'In English',
			folio: 21,
			columns: 2,
			measure: 56,
			height: 20,
			language: 'en',
		}),
	},
	{
		slug: 'zestig-paginas',
		title: 'Het verslag, zestig pagina’s lang',
		pages: press(sixtyPages(), { header: 'Het verslag', folio: 101, columns: 2, measure: 54, height: 34 }),
	},
];

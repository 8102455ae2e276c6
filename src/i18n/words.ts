/** What the editors say of the report's words: its abbreviations, and the pages it refers to. */
import { count } from '#i18n/numbers.ts';

export const words = {
	page: {
		missing: 'niet in deze uitgave',
		several: 'meer dan één in deze uitgave',
	},
	list: {
		title: 'Afkortingen',
		description: (title: string): string =>
			`De afkortingen in ${title}: wat zij betekenen, wie dat zegt, en elke plaats waar zij staan.`,
		intro:
			'Wat de afkortingen in deze uitgave betekenen, en waar zij staan. Soms geeft de tekst zelf de betekenis, soms geeft de redactie haar; dat staat erbij.',
		outside: 'Uitgelichte citaten tellen niet mee: zij herhalen woorden uit de tekst.',
		none: 'Deze uitgave noemt geen afkortingen.',
		times: (value: number): string => `${count(value)} keer`,
		inSections: (sections: number): string =>
			`in ${count(sections)} ${sections === 1 ? 'sectie' : 'secties'}`,
		twice: (value: number): string => `${count(value)}×`,
		more: (places: number): string =>
			`en nog ${count(places)} ${places === 1 ? 'plaats' : 'plaatsen'} in deze sectie`,
	},
	missing: {
		title: 'Genoemd, maar niet in deze uitgave',
		intro: 'De tekst verwijst naar deze gedrukte pagina’s. Zij horen niet bij de bron van deze uitgave.',
		from: 'genoemd in',
	},
};

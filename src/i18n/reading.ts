/** What the head and the foot of a section and of a chapter says, in Dutch. */
import { count } from '#i18n/numbers.ts';

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

const plural = (number: number, one: string, many: string): string =>
	`${count(number)} ${number === 1 ? one : many}`;

/** `2¾`, of eleven quarters. */
const quarters = (number: number): string =>
	`${number < 4 ? '' : count(Math.floor(number / 4))}${['', '¼', '½', '¾'][number % 4]}`;

export const reading = {
	/** Above an hour in quarters of an hour: more would be false precision. */
	time: (minutes: number): string =>
		minutes < 60
			? `${plural(minutes, 'minuut', 'minuten')} lezen`
			: `${quarters(Math.round(minutes / 15))} uur lezen`,
	colophon: 'Over deze tekst',
	proof: {
		title: 'Alle woorden verantwoord',
		section: (words: number, characters: number): string =>
			`De ${plural(words, 'woord', 'woorden')} van deze sectie komen uit ${plural(characters, 'teken', 'tekens')} van de bron. Elk teken heeft precies één plaats.`,
		chapter: (words: number, characters: number): string =>
			`De ${plural(words, 'woord', 'woorden')} van dit hoofdstuk komen uit ${plural(characters, 'teken', 'tekens')} van de bron. Elk teken heeft precies één plaats.`,
		account: 'Lees de verantwoording',
	},
	source: {
		title: 'Bron',
		link: (folio: string): string => `Toon p. ${folio}, herbouwd uit de ruwe regels`,
	},
	cite: {
		title: 'Zo verwijst u',
		in: 'In:',
		page: (folios: readonly string[]): string =>
			folios.length > 1 ? `p. ${folios[0]}–${folios.at(-1)}` : `p. ${folios[0]}`,
		/** Said of facts the source does not state; at least one. */
		editorial: (names: readonly string[]): string => {
			const listed = list.format(names.map((name) => name.toLowerCase()));
			const one = names.length === 1;
			return `${listed.charAt(0).toUpperCase()}${listed.slice(1)} ${one ? 'is' : 'zijn'} vastgesteld door de redactie; de bron noemt ${one ? 'die' : 'ze'} niet.`;
		},
	},
	file: 'Deze tekst als Markdown',
};

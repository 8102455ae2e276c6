/** Which edition was read, at the end of a reference: the print itself nobody here has seen. */
import type { Reference } from '#sharing/cite/cite-file.ts';
import { mapRuns, plainText, type Runs } from '#sharing/cite/runs.ts';
import { STYLES, type StyleId } from '#sharing/cite/styles.ts';

const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** The same without the full stop at its end; that of `z.d.` stays. */
function open(runs: Runs): Runs {
	const abbreviated = /\p{L}\.\p{L}\.$/u.test(plainText(runs));
	return mapRuns(runs, (text, at) =>
		at === runs.length - 1 && !abbreviated ? text.replace(/(?:, ?)?\.?$/u, '') : text,
	);
}

/**
 * @param used `Geraadpleegd in Leeseditie, versie van 24 november 2026`;
 * @param address of what is referred to.
 */
export function withEdition(
	{ list, text }: Reference,
	style: StyleId,
	used: string,
	address: string,
): Reference {
	const closed = (runs: Runs): Runs => (plainText(runs).endsWith('.') ? runs : [...runs, '.']);
	const inside = (runs: Runs): Runs => [...open(runs), `, ${small(used)}, ${address}.`];
	switch (style) {
		case 'apa':
			// No full stop behind an address.
			return { list: [...closed(list), ` ${used}. ${address}`], text };
		case 'mla':
			return { list: [...closed(list), ` ${used}, ${address}.`], text };
		case 'leidraad':
			return { list: inside(list), text };
		default: {
			const isNote = STYLES.some(({ id, note }) => id === style && note);
			return { list: [...closed(list), ` ${used}. ${address}.`], text: isNote ? inside(text) : text };
		}
	}
}

/** *Controleer zelf* on a page that somebody changed. */
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
	account,
	changedWord,
	changeWord,
	elementOf,
	first,
	folio,
	html,
	label,
	note,
	other,
	paragraph,
	place,
	proofPage,
} from '../support/proof/subject.ts';
import { catchesIt, type Tampering } from '../support/proof/tampering.ts';

const tamperings: readonly Tampering[] = [
	{
		what: 'a letter of a section page',
		file: html,
		act: changeWord,
		says: [`Alinea ${folio} leest anders`, `p. ${first.folio}, regel ${place.line}`, changedWord],
	},
	{
		what: 'two paragraphs, swapped',
		file: html,
		act: (text) => {
			const [one = '', two = ''] = [paragraph, other].map(
				({ id }) => elementOf(id, 'p').exec(text)?.[0] ?? '',
			);
			return text
				.replace(one, '@@')
				.replace(two, () => one)
				.replace('@@', () => two);
		},
		says: ['staat op een andere plaats dan in de bron'],
	},
	{
		what: 'a note, taken away',
		file: html,
		act: (text) => text.replace(elementOf(note.id, 'li'), ''),
		says: [`Voetnoot ${label} ontbreekt op de site`],
	},
	{
		what: 'a note’s copy in the margin',
		file: html,
		act: (text) => text.replace(/(<div class="sidenote"[\s\S]*?<p>)/, '$1Niet waar. '),
		says: ['Niet waar.'],
	},
	{
		what: 'a sentence, added to a paragraph',
		file: html,
		act: (text) =>
			text.replace(elementOf(paragraph.id, 'p'), (all) => all.replace('>', '>Dit stond er nooit. ')),
		says: [`Alinea ${folio} leest anders`, 'Dit stond er nooit.'],
	},
	{
		what: 'a paragraph, added between two',
		file: html,
		act: (text) => text.replace(elementOf(paragraph.id, 'p'), (all) => `${all}<p>Dit stond er nooit.</p>`),
		says: ['staat op de site en komt niet uit de bron', 'Dit stond er nooit.'],
	},
	{
		what: 'words, added outside any paragraph',
		file: html,
		act: (text) =>
			text.replace(elementOf(paragraph.id, 'p'), (all) => `${all}<div><b>Dit stond er nooit.</b></div>`),
		says: ['staat op de site en komt niet uit de bron', 'Dit stond er nooit.'],
	},
	{
		what: 'a footnote call, moved',
		file: html,
		act: (text) => {
			const [call = ''] =
				new RegExp(`<sup[^>]*>(?:(?!</sup>)[^])*verwijzing-${label}"[^]*?</sup>`).exec(text) ?? [];
			return text
				.replace(call, '')
				.replace(elementOf(paragraph.id, 'p'), (all) => all.replace('>', () => `>${call}`));
		},
		says: ['leest anders', String(label)],
	},
	{
		what: 'a figure on the page of the account itself',
		file: join(proofPage, 'index.html'),
		act: (text) => text.replace(/(data-shown="figures\.characters"[^>]*>)[\d.]+/, '$19.999'),
		says: ['is anders opgegeven', '9.999', String(account.figures.characters)],
	},
];

describe('a page that somebody changed is caught, and the place is named', () => {
	for (const tampering of tamperings) it(tampering.what, () => catchesIt(tampering));
});

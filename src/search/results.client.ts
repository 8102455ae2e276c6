/** Draws an answer. Every text is set as text: nothing a reader types or an index holds is read as HTML. */
import { searchNl as say } from '#i18n/search.nl.ts';
import type { Answer, Hit } from '#search/answer.ts';
import { excerptOf } from '#search/excerpt.ts';
import type { Lexicon } from '#search/lexicon.ts';
import { longestQuestion } from '#search/question.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** Address of the page that answers `typed`. */
export function addressOf(typed: string): string {
	return `${base}zoeken/?${new URLSearchParams({ q: typed })}`;
}

/** One item of the list for each hit. */
export function itemsOf(answer: Answer, lexicon: Lexicon | undefined): readonly HTMLLIElement[] {
	return answer.kind === 'found' ? answer.hits.map((hit) => itemOf(hit, lexicon)) : [];
}

function itemOf(hit: Hit, lexicon: Lexicon | undefined): HTMLLIElement {
	const { record } = hit;
	const link = element('a', { href: base + record.path });
	link.append(
		element('span', { className: 'search-excerpt' }, ...excerptOf(record.text, hit.matches).map(pieceOf)),
		element('span', { className: 'search-place' }, placeOf(hit, lexicon)),
	);
	const item = element('li', {}, link);
	item.dataset['kind'] = record.kind;
	return item;
}

function pieceOf({ text, marked }: { text: string; marked: boolean }): Node {
	return marked ? element('mark', {}, text) : document.createTextNode(text);
}

/** `CT Infobox · p. 41 · alinea 3 · deel van een langer woord` */
function placeOf({ record, certainty }: Hit, lexicon: Lexicon | undefined): string {
	const title = record.kind === 'heading' ? '' : (lexicon?.sections[record.section] ?? '');
	const page = record.folio === '' ? '' : say.place.page(record.folio);
	const kind = {
		paragraph: record.number === '' ? '' : say.place.paragraph(record.number),
		footnote: say.place.footnote(record.number),
		heading: say.place.heading,
		caption: say.place.caption,
	}[record.kind];
	const why = certainty === 'exact' || certainty === 'form' ? '' : say.why[certainty];
	return [title, page, kind, why].filter((part) => part !== '').join(' · ');
}

/** What is said of an answer: sentences, and what else can be asked. */
export function messageOf(
	answer: Answer,
	lexicon: Lexicon | undefined,
): { text: string; instead: readonly string[] } {
	switch (answer.kind) {
		case 'found': {
			const notes = answer.hits.filter((hit) => hit.record.kind === 'footnote').length;
			const found = say.found(answer.hits.length, notes, answer.more);
			const only = answer.near.length > 0 ? `${say.near(answer.near)} ` : '';
			return { text: only + found, instead: [] };
		}
		case 'absent': {
			const searched = lexicon ? ` ${say.searched(lexicon.running)}` : '';
			const instead = [...(answer.present.length > 0 ? [answer.present.join(' ')] : []), ...answer.nearest];
			return { text: say.absent(answer.absent) + searched, instead };
		}
		case 'apart':
			return { text: say.apart, instead: answer.present };
		case 'empty':
			return { text: say.empty, instead: [] };
		case 'no-words':
			return { text: say.noWords, instead: [] };
		case 'too-long':
			return { text: say.tooLong(answer.length, longestQuestion), instead: [] };
	}
}

/** A new element with properties and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
}

/** Draws an answer. Every text is set as text: nothing a reader types or an index holds is read as HTML. */

import { base } from '#browser/base.client.ts';
import { element } from '#browser/element.client.ts';
import { textLanguage } from '#browser/text-language.client.ts';
import { kinds, search as say } from '#i18n/messages.ts';
import type { Answer } from '#search/answer/answer.ts';
import { excerptOf } from '#search/answer/excerpt.ts';
import type { Hit } from '#search/answer/rank.ts';
import { above, searchedIn } from '#search/field/above.ts';
import type { Arrival } from '#search/highlights/arrival.ts';
import { foundWords } from '#search/highlights/found-words.ts';
import { handOver } from '#search/highlights/hand-over.client.ts';
import type { Lexicon } from '#search/index/lexicon.ts';
import { longestQuestion } from '#search/question/question.ts';

/**
 * The hits in their order, under the title of their section; a section has one more group where it comes back
 * further down.
 * @param question that they answer, as typed.
 */
export function groupsOf(
	hits: readonly Hit[],
	question: string,
	lexicon: Lexicon | undefined,
): readonly HTMLElement[] {
	const groups: { readonly section: string; readonly items: HTMLLIElement[] }[] = [];
	for (const hit of hits) {
		const last = groups.at(-1);
		const item = itemOf(hit, question, hits);
		if (last?.section === hit.record.section) last.items.push(item);
		else groups.push({ section: hit.record.section, items: [item] });
	}
	return groups.map(({ section, items }, at) => {
		const title = lexicon?.sections[section] ?? lexicon?.titles[section.split('/')[0] ?? ''] ?? '';
		const place = above(section, lexicon);
		const before = groups[at - 1];
		const names = [title, place].filter(Boolean).join(', ');
		const group = element('section', { ariaLabel: names }, element('ol', {}, ...items));
		if (names === '') return group;
		const heading = element('h2', { lang: textLanguage() }, title);
		// Said once for groups that follow each other.
		const said = before && above(before.section, lexicon) === place;
		if (place && !said) heading.append(' ', element('span', {}, place));
		group.prepend(heading);
		return group;
	});
}

function itemOf(hit: Hit, question: string, all: readonly Hit[]): HTMLLIElement {
	const { record } = hit;
	const link = element('a', { href: base + record.path });
	link.append(
		element(
			'span',
			{ className: 'search-excerpt', lang: textLanguage() },
			...excerptOf(record.text, hit.matches).map(pieceOf),
		),
		// A screen reader runs the two together: a space keeps the words apart.
		' ',
		element('span', { className: 'search-place' }, placeOf(hit)),
	);
	for (const way of ['click', 'auxclick', 'contextmenu'] as const) {
		link.addEventListener(way, (event) => handOver(event, arrivalAt(link.pathname, question, hit, all)));
	}
	const item = element('li', {}, link);
	item.dataset['kind'] = record.kind;
	return item;
}

/** The words that answered, of all results in the section of this one. */
function arrivalAt(path: string, question: string, { record }: Hit, all: readonly Hit[]): Arrival {
	const here = all.filter((hit) => hit.record.section === record.section);
	return { path, question, words: here.flatMap((hit) => foundWords(hit.record.text, hit.matches)) };
}

function pieceOf({ text, marked }: { text: string; marked: boolean }): Node {
	return marked ? element('mark', {}, text) : document.createTextNode(text);
}

/** What a record is: its number, or its kind. */
function nameOf({ kind, number, section }: Hit['record']): string {
	switch (kind) {
		case 'footnote':
			return say.place.footnote(number);
		case 'title':
			return section.includes('/') ? say.place.chapterTitle : say.place.reportTitle;
		case 'figure':
			return say.place.figure;
		default:
			return number === '' ? kinds[kind] : say.place.paragraph(number);
	}
}

/** `p. 41 · alinea 3 · deel van een langer woord` */
function placeOf({ record, certainty, missing }: Hit): string {
	const page = record.folio === '' ? '' : say.place.page(record.folio);
	const kind = nameOf(record);
	const why = certainty === 'exact' || certainty === 'form' ? '' : say.why[certainty];
	const lacks = missing.length > 0 ? say.without(missing) : '';
	return [page, kind, why, lacks].filter((part) => part !== '').join(' · ');
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
			const said = answer.partial
				? say.partial
				: [
						answer.near.length > 0 ? say.near(answer.near) : '',
						answer.begun.length > 0 ? say.begun(answer.begun) : '',
					].join(' ');
			return { text: `${said} ${found}`.trim(), instead: [] };
		}
		case 'absent': {
			const present = answer.present.length > 0 ? [answer.present.join(' ')] : [];
			const instead = [...(answer.instead ? [answer.instead] : []), ...present, ...answer.nearest];
			return { text: say.absent(answer.absent) + searched(lexicon), instead };
		}
		case 'apart':
			return {
				text: answer.present.length > 1 ? say.apart : say.inOrder + searched(lexicon),
				instead: answer.present.length > 1 ? answer.present : [],
			};
		case 'empty':
			return { text: say.empty, instead: [] };
		case 'no-words':
			return { text: say.noWords, instead: [] };
		case 'too-long':
			return { text: say.tooLong(answer.length, longestQuestion), instead: [] };
	}
}

function searched(lexicon: Lexicon | undefined): string {
	return lexicon ? ` ${say.searched(searchedIn(lexicon), lexicon.running)}` : '';
}

/**
 * A link to a place that the page does not have: says so, and where to go. Nothing else of the page changes.
 */

import { adoptStyle } from '#browser/adopt-style.client.ts';
import { element } from '#browser/element.client.ts';
import { shareLink } from '#i18n/messages.ts';
import { chapterAddress } from '#sharing/link/chapter-address.client.ts';
import { nearestId } from '#sharing/link/nearest-id.ts';
import css from '#sharing/sharing.css?inline';

const say = shareLink.unknown;
let shown: HTMLElement | undefined;

/** @param id what the fragment names. */
export async function tellUnknown(id: string): Promise<void> {
	shown?.remove();
	adoptStyle(css);
	const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
	const nearest = nearestId(id, ids);
	const chapter = await onChapterPage(id);
	const ways = [
		...(chapter ? [element('a', { href: chapter }, say.chapter)] : []),
		...(nearest === undefined ? [] : [element('a', { href: `#${nearest}` }, say.nearest(nearest))]),
		element('a', { href: '#main' }, say.top),
	];
	const told = element('p', {});
	told.role = 'status';
	const away = element('button', { type: 'button' }, say.away);
	const panel = element('aside', { className: 'quote-arrival' }, told, ...ways, away);
	panel.ariaLabel = say.title;
	panel.addEventListener('click', ({ target }) => {
		if (target !== told && target !== panel) panel.remove();
	});
	panel.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') panel.remove();
	});
	document.querySelector('main')?.append(panel);
	shown = panel;
	setTimeout(() => told.append(say.sentence(id)));
}

/**
 * The place on the page of the whole chapter, where it has it; a section that was cut otherwise keeps its ids
 * there.
 */
async function onChapterPage(id: string): Promise<string | undefined> {
	const chapter = chapterAddress();
	if (chapter === undefined) return undefined;
	const text = await fetch(chapter)
		.then((response) => (response.ok ? response.text() : ''))
		.catch(() => '');
	return text.includes(` id="${id.replace(/["&<>]/g, '')}"`)
		? `${chapter}${location.search}#${id}`
		: undefined;
}

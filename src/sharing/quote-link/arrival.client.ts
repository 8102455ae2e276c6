/**
 * A page that a link with a quotation opened: the words are marked, and the reader is told that they are
 * unchanged, or shown what changed. What only looks like them is not marked until the reader asks for it. The
 * marks are the browser's own highlights; no letter of the text is touched.
 */

import { adoptStyle } from '#browser/adopt-style.client.ts';
import { element } from '#browser/element.client.ts';
import { quoteLink as quote } from '#i18n/messages.ts';
import { chapterAddress } from '#sharing/link/chapter-address.client.ts';
import { fragmentId } from '#sharing/link/fragment-id.client.ts';
import { type FoundQuote, findQuote, type QuotePart } from '#sharing/quote-link/find-quote.ts';
import { type PageBlock, pageBlocks, rangesOf } from '#sharing/quote-link/page-text.client.ts';
import { QUOTE_PARAMETER } from '#sharing/quote-link/parameter-name.ts';
import { wordsOfPage } from '#sharing/quote-link/quotation.ts';
import { scopesOf } from '#sharing/quote-link/scopes.client.ts';
import { readSelector } from '#sharing/quote-link/selector.ts';
import css from '#sharing/sharing.css?inline';

const say = quote.arrival;
const NAME = 'quote';

export function arriveAtQuote(): void {
	const selector = readSelector(new URLSearchParams(location.search).get(QUOTE_PARAMETER) ?? '');
	adoptStyle(css);
	if (!selector) {
		show(say.broken);
		return;
	}
	const blocks = pageBlocks();
	const found = findQuote(blocks, selector, blockAsked(blocks), scopesOf(blocks));
	const place = found.kind === 'gone' ? undefined : found.kind === 'untold' ? found.at : found;
	if (place) light(blocks, place);
	show(sentenceFor(found, selector.words), ...ways(found, blocks));
}

/** The block that the fragment names, or that an old id now stands in. */
function blockAsked(blocks: readonly PageBlock[]): string {
	const id = fragmentId();
	const place = document.getElementById(id);
	return blocks.find(({ element }) => place && element.contains(place))?.id ?? id;
}

function sentenceFor(found: FoundQuote, words: number): string {
	switch (found.kind) {
		case 'gone':
			return found.like ? (found.like.parts.length === 0 ? say.twin : say.like) : say.lost;
		case 'untold':
			return found.at ? say.untold : say.lostLong;
		case 'changed':
			if (found.parts.length === 0) return found.unsure ? say.oldSigns : say.signs;
			return found.unsure ? say.oldChanged : say.changed;
		case 'same':
			if (found.unsure) return say.oldElsewhere(words);
			return found.moved ? say.moved(words) : say.same(words);
	}
}

/** What is shown of a change, and where to go from what is gone. */
function ways(found: FoundQuote, blocks: readonly PageBlock[]): HTMLElement[] {
	if (found.kind === 'changed' && found.parts.length > 0) return [changes(found.parts)];
	if (found.kind !== 'gone') return [];
	const { like } = found;
	const chapter = chapterAddress();
	const whole =
		chapter === undefined
			? []
			: [element('a', { href: chapter + location.search + location.hash }, say.chapter)];
	if (!like) return whole;
	const button = element('button', { type: 'button' }, like.parts.length === 0 ? say.showTwin : say.showLike);
	button.addEventListener('click', () => {
		light(blocks, like, true);
		if (like.parts.length > 0) button.before(changes(like.parts));
		button.remove();
	});
	return [button, ...whole];
}

function light(
	blocks: readonly PageBlock[],
	{ first, last }: { readonly first: number; readonly last: number },
	always = false,
): void {
	const words = wordsOfPage(blocks);
	const [one, other] = [words[first], words[last]];
	if (!one || !other) return;
	const ranges = rangesOf(blocks, { block: one.block, at: one.start }, { block: other.block, at: other.end });
	if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
	const box = ranges[0]?.getBoundingClientRect();
	if (!box || (!always && box.top >= 0 && box.bottom <= innerHeight)) return;
	ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function show(sentence: string, ...rest: readonly HTMLElement[]): void {
	const told = element('p', {});
	told.role = 'status';
	const away = element('button', { type: 'button' }, say.away);
	const panel = element('aside', { className: 'quote-arrival' }, told, ...rest, away);
	panel.ariaLabel = say.title;
	const close = (): void => {
		if ('highlights' in CSS) CSS.highlights.delete(NAME);
		panel.remove();
	};
	away.addEventListener('click', close);
	panel.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') close();
	});
	document.querySelector('main')?.append(panel);
	setTimeout(() => told.append(sentence));
}

/** Unchanged words are shown around a change, not all of them. */
const AROUND = 60;

const changes = (parts: readonly QuotePart[]): HTMLElement =>
	element('p', { className: 'quote-changes' }, ...parts.map(shown));

function shown(part: QuotePart, at: number, all: readonly QuotePart[]): Node | string {
	if (part.kind === 'gone') return element('del', {}, say.gone(part.words));
	if (part.kind === 'new') return element('ins', {}, part.text);
	const before = at === 0 ? '' : part.text.slice(0, AROUND);
	const after = at === all.length - 1 ? '' : part.text.slice(-AROUND);
	return part.text.length <= 2 * AROUND + 10 ? part.text : `${before} … ${after}`;
}

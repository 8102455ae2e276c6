/**
 * A page that a link with a quotation opened: the words are marked, and the reader is told that they are unchanged, or shown what
 * changed. The marks are the browser's own highlights; no letter of the text is touched.
 */

import { element } from '#browser/element.client.ts';
import { quote } from '#i18n/quote.ts';
import { type FoundQuote, findQuote, type QuotePart } from '#sharing/quote/find.ts';
import { readMark } from '#sharing/quote/mark.ts';
import { QUOTE } from '#sharing/quote/mark-name.ts';
import { pageBlocks, rangesOf } from '#sharing/quote/page-text.client.ts';
import { wordsOfPage } from '#sharing/quote/quotation.ts';
import { adoptSharingStyle } from '#sharing/style.client.ts';

const say = quote.arrival;
const NAME = 'quote';

export function arriveAtQuote(): void {
	const mark = readMark(new URLSearchParams(location.search).get(QUOTE) ?? '');
	adoptSharingStyle();
	if (!mark) {
		show(say.broken);
		return;
	}
	const blocks = pageBlocks();
	const found = findQuote(blocks, mark, decodeURIComponent(location.hash.slice(1)));
	if (found.kind !== 'gone' && found.kind !== 'untold') {
		const words = wordsOfPage(blocks);
		const [first, last] = [words[found.first], words[found.last]];
		if (first && last)
			light(rangesOf(blocks, { block: first.block, at: first.start }, { block: last.block, at: last.end }));
	}
	show(sentenceFor(found, mark.words), found.kind === 'changed' ? found.parts : []);
}

function sentenceFor(found: FoundQuote, words: number): string {
	if (found.kind === 'gone') return say.lost;
	if (found.kind === 'untold') return say.untold;
	if (found.kind === 'changed') return found.parts.length === 0 ? say.signs : say.changed;
	return found.moved ? say.moved(words) : say.same(words);
}

function light(ranges: readonly Range[]): void {
	if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
	const box = ranges[0]?.getBoundingClientRect();
	if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
	ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function show(sentence: string, parts: readonly QuotePart[] = []): void {
	const told = element('p', {});
	told.role = 'status';
	const away = element('button', { type: 'button' }, say.away);
	const changes = element('p', { className: 'quote-changes' }, ...parts.map(shown));
	const panel = element(
		'aside',
		{ className: 'quote-arrival' },
		told,
		...(parts.length > 0 ? [changes] : []),
		away,
	);
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

function shown(part: QuotePart, at: number, all: readonly QuotePart[]): Node | string {
	if (part.kind === 'gone') return element('del', {}, say.gone(part.words));
	if (part.kind === 'new') return element('ins', {}, part.text);
	const before = at === 0 ? '' : part.text.slice(0, AROUND);
	const after = at === all.length - 1 ? '' : part.text.slice(-AROUND);
	return part.text.length <= 2 * AROUND + 10 ? part.text : `${before} … ${after}`;
}

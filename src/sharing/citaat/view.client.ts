/** A finding as the reader sees it: what was found in one sentence, then where, then the words. */

import { element } from '#browser/element.client.ts';
import { citaat as say } from '#i18n/citaat.ts';
import { LONGEST } from '#sharing/citaat/examine.ts';
import type { Finding, Forgiven, Part, Piece, Place } from '#sharing/citaat/finding.ts';

/** @param base base path of the site, with a slash at its end. @param finding absent where nothing could be checked. */
export function findingView(finding: Finding | undefined, base: string): HTMLElement[] {
	if (!finding) return [verdict('failed', say.outcome.failed)];
	switch (finding.kind) {
		case 'empty':
			return [verdict('empty', say.outcome.empty)];
		case 'long':
			return [verdict('none', say.outcome.long(finding.characters, LONGEST))];
		case 'none':
			return [verdict('none', say.outcome.none), element('p', {}, say.known(finding.known, finding.words))];
		case 'exact': {
			const more = finding.number - finding.places.length;
			return [
				verdict('exact', say.outcome.exact(finding.number)),
				element(
					'ul',
					{ className: 'quote-places' },
					...finding.places.map((place) => element('li', {}, link(place, base))),
				),
				...(more > 0 ? [element('p', {}, say.more(more))] : []),
				...excused(finding.forgiven),
			];
		}
		case 'near':
			return [
				verdict('near', say.outcome.near),
				...words(finding.parts),
				element('p', { className: 'quote-place' }, link(finding.place, base)),
				...excused(finding.forgiven),
			];
		case 'pieces':
			return [
				verdict('pieces', say.outcome[finding.why]),
				...(finding.inOrder ? [] : [element('p', {}, say.otherOrder)]),
				element(
					'ol',
					{ className: 'quote-pieces' },
					...finding.pieces.map((piece) => pieceView(piece, base)),
				),
				...excused(finding.forgiven),
			];
	}
}

const verdict = (kind: string, sentence: string): HTMLElement =>
	element('p', { className: `quote-verdict ${kind}` }, sentence);

function link({ work, folio, name, address }: Place, base: string): HTMLElement {
	return element('a', { href: `${base}${address}` }, say.place(work, folio, name));
}

function words(parts: readonly Part[]): HTMLElement[] {
	const differs = (kind: Part['kind']) => parts.some((part) => part.kind === kind);
	const legend = element(
		'p',
		{ className: 'quote-legend' },
		...(differs('quote') ? [element('del', {}, say.legend.quote), ' '] : []),
		...(differs('text') ? [element('ins', {}, say.legend.text)] : []),
	);
	return [element('p', { className: 'quote-words' }, ...parts.map(partView)), legend];
}

function partView({ kind, text }: Part, at: number, all: readonly Part[]): Node | string {
	if (kind === 'same') return text;
	const spoken = element('span', { className: 'quote-spoken' }, `${say.spoken[kind]}: `);
	const view = element(kind === 'quote' ? 'del' : 'ins', {}, spoken, text);
	// What was put in the place of the other stands apart from it.
	if ((all[at - 1]?.kind ?? 'same') !== 'same') view.className = 'instead';
	return view;
}

function pieceView(piece: Piece | string, base: string): HTMLElement {
	if (typeof piece === 'string')
		return element(
			'li',
			{},
			element('p', {}, say.missing),
			element('p', { className: 'quote-words' }, element('del', {}, piece)),
		);
	const shown = piece.exact
		? [element('p', { className: 'quote-words' }, ...piece.parts.map(partView))]
		: words(piece.parts);
	return element('li', {}, ...shown, element('p', { className: 'quote-place' }, link(piece.place, base)));
}

function excused(forgiven: readonly Forgiven[]): HTMLElement[] {
	if (forgiven.length === 0) return [];
	const names = forgiven.map((one) => say.forgivenNames[one]);
	return [element('p', { className: 'quote-forgiven' }, say.forgiven(names))];
}

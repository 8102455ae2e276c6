/**
 * A finding as the reader sees it: what was found in one sentence, what has to be stressed, the words, and
 * where they stand.
 */

import { element } from '#browser/element.client.ts';
import { said } from '#browser/said.client.ts';
import { quoteCheck as say } from '#i18n/messages.ts';
import { collationView } from '#sharing/quote-check/collation.client.ts';
import { cueChangesView } from '#sharing/quote-check/cue-changes.client.ts';
import { LONGEST } from '#sharing/quote-check/examine.ts';
import type { Accidental, Finding, Part, Piece, QuotedPlace } from '#sharing/quote-check/finding.ts';
import { omissionView } from '#sharing/quote-check/omission.client.ts';

/**
 * @param base base path of the site, with a slash at its end.
 * @param finding absent where nothing could be
 * checked.
 */
export function findingView(finding: Finding | undefined, base: string): HTMLElement[] {
	if (!finding) return [verdict('failed', say.outcome.failed)];
	switch (finding.kind) {
		case 'empty':
			return [verdict('empty', finding.reference ? say.outcome.reference : say.outcome.empty)];
		case 'long':
			return [verdict('none', say.outcome.long(finding.characters, LONGEST))];
		case 'none':
			return [
				verdict('none', say.outcome.none),
				element('p', {}, say.known(finding.known, finding.words)),
				...besides(finding.parts),
			];
		case 'exact':
			return [...exactVerdict(finding), ...exactPlaces(finding, base), ...foot(finding, finding.places[0])];
		case 'near': {
			const { inserted: put, omitted: out } = finding.cues;
			const turned = put.length + out.length > 0;
			return [
				verdict(turned ? 'turned' : 'near', turned ? say.outcome.turned : say.outcome.near),
				...cueChangesView(finding.cues),
				...collationView(finding.parts, { ...finding.place, cutOff: finding.cues.cutOff }),
				element('p', { className: 'quote-place' }, link(finding.place, base)),
				...foot(finding, finding.place),
			];
		}
		case 'pieces':
			return [
				verdict('pieces', say.outcome[finding.why]),
				...cueChangesView(finding.cues),
				...(finding.inOrder ? [] : [element('p', {}, say.otherOrder)]),
				element(
					'ol',
					{ className: 'quote-pieces' },
					...finding.pieces.map((piece, at) => pieceView(piece, at, finding, base)),
				),
				...foot(finding),
			];
	}
}

const verdict = (kind: string, sentence: string): HTMLElement =>
	element('p', { className: `quote-verdict ${kind}` }, ...said(sentence));

type Exact = Extract<Finding, { kind: 'exact' }>;

function exactVerdict({ number, parts, cues }: Exact): HTMLElement[] {
	const negations = cues.cutOff.filter(({ weight }) => weight === 'negation').map(({ text }) => text);
	const isInside = parts.some(({ why }) => why === 'outside');
	// What the sentence says is not said twice.
	const others = cues.cutOff.filter(({ weight }) => weight !== 'negation');
	if (negations.length > 0)
		return [verdict('cut', say.outcome.cut(negations)), ...cueChangesView({ ...cues, cutOff: others })];
	return [
		verdict('exact', isInside ? say.outcome.exactInside : say.outcome.exact(number)),
		...cueChangesView(cues),
	];
}

function exactPlaces({ places, number, parts, cues }: Exact, base: string): HTMLElement[] {
	const [only] = places;
	const more = number - places.length;
	const isCut = places.some(({ before, behind }) => before !== '' || behind !== '');
	return [
		...(only && isCut && number === 1 ? collationView(parts, { ...only, cutOff: cues.cutOff }) : []),
		element(
			'ul',
			{ className: 'quote-places' },
			...places.map((place) =>
				element(
					'li',
					{},
					link(place, base),
					...(isCut && number > 1 ? collationView(parts, { ...place, cutOff: cues.cutOff }, true) : []),
				),
			),
		),
		...(more > 0 ? [element('p', {}, say.more(more))] : []),
	];
}

const named = ({ name, upTo }: QuotedPlace): string => (upTo === undefined ? name : say.upTo(name, upTo));

function link(place: QuotedPlace, base: string): HTMLElement {
	const { work, folio, address } = place;
	return element('a', { href: `${base}${address}` }, ...said(say.place(work, folio, named(place))));
}

function pieceView(
	piece: Piece | string,
	at: number,
	{ pieces, cues }: Extract<Finding, { kind: 'pieces' }>,
	base: string,
): HTMLElement {
	if (typeof piece === 'string')
		return element(
			'li',
			{},
			element('p', {}, say.missing),
			...collationView([{ kind: 'quote', text: piece }], undefined, true),
		);
	const { place, omitted } = piece;
	// Between pieces that follow each other, what stands there is shown as left out.
	const around = {
		before: at === 0 ? place.before : '',
		behind: at === pieces.length - 1 ? place.behind : '',
		cutOff: cues.cutOff,
	};
	return element(
		'li',
		{},
		...collationView(piece.parts, around, piece.exact),
		element('p', { className: 'quote-place' }, link(place, base)),
		...(omitted === undefined ? [] : omissionView(omitted)),
	);
}

/** What was typed and not judged, and what is no difference. */
function foot(
	{ parts, accidentals, ...finding }: Extract<Finding, { readonly accidentals: unknown }>,
	place?: QuotedPlace,
): HTMLElement[] {
	const misplaced = 'misplaced' in finding ? finding.misplaced : undefined;
	return [
		...besides(parts),
		...(misplaced === undefined || !place
			? []
			: [element('p', { className: 'quote-misplaced' }, ...said(say.misplaced(misplaced, named(place))))]),
		...accidentalsView(accidentals),
	];
}

function besides(parts: readonly Part[]): HTMLElement[] {
	return (['outside', 'reference'] as const).flatMap((why) => {
		const some = parts
			.filter((part) => part.why === why)
			.map(({ text }) => text.replace(/^[\s.,’”"']+(?=\p{L})|[\s‘“"']+$/gu, ''));
		return some.length === 0
			? []
			: [element('p', { className: 'quote-besides' }, `${say[why]} `, element('q', {}, some.join(' … ')))];
	});
}

function accidentalsView(accidentals: readonly Accidental[]): HTMLElement[] {
	if (accidentals.length === 0) return [];
	const names = accidentals.map((one) => say.accidentalNames[one]);
	return [element('p', { className: 'quote-forgiven' }, say.accidentals(names))];
}

/**
 * A quotation against all editions: found exactly, nearly, in pieces, or not; every letter that was typed is
 * accounted for.
 */

import { fold, tokensOf } from '#sharing/alignment/tokens.ts';
import { add } from '#sharing/quote-check/collate.ts';
import { cueChanges, cuesCutOff, cuesCutOffPieces, cuesOmitted } from '#sharing/quote-check/cue-changes.ts';
import type { EditionIndex } from '#sharing/quote-check/edition-index.ts';
import { type Examined, examine, LONGEST, placesOf } from '#sharing/quote-check/examine.ts';
import type {
	Accidental,
	CueChanges,
	Finding,
	Part,
	Piece,
	QuotedPlace,
} from '#sharing/quote-check/finding.ts';
import { withoutLigatures } from '#sharing/quote-check/ligatures.ts';
import type { Match } from '#sharing/quote-check/match-at.ts';
import { misplaced } from '#sharing/quote-check/misplaced-reference.ts';
import { nearestMatches } from '#sharing/quote-check/nearest-matches.ts';
import { negationsOutside } from '#sharing/quote-check/negations-outside.ts';
import type { Known } from '#sharing/quote-check/pasted-reference.ts';
import { type QuoteToken, quoteTokens, signKey } from '#sharing/quote-check/quote-tokens.ts';
import { quotedPlace } from '#sharing/quote-check/quoted-place.ts';
import { isOmission, type Segment, segmentsOf } from '#sharing/quote-check/segments.ts';

/** Places that are listed; of more, the number is told. */
const LISTED = 8;

/** The better finding first. */
const ORDER: readonly Examined['kind'][] = ['exact', 'near', 'pieces', 'none'];

/** @param also what was put aside before: the signs of HTML. */
export function checkQuote(
	pasted: string,
	editions: readonly EditionIndex[],
	also: readonly Accidental[] = [],
): Finding {
	const typed = withoutLigatures(pasted);
	return typed === pasted ? check(pasted, editions, also) : check(typed, editions, [...also, 'letters']);
}

function check(pasted: string, editions: readonly EditionIndex[], also: readonly Accidental[]): Finding {
	if (!/[\p{L}\p{N}]/u.test(pasted)) return { kind: 'empty' };
	const whole: Segment = { start: 0, end: pasted.length };
	const asItIs = examineIn(whole, pasted, editions);
	if (asItIs[0]?.found.kind === 'exact') return one([whole], asItIs, pasted, editions, also);
	const segments = segmentsOf(pasted, knownIn(editions));
	const judged = segments.filter(({ why }) => why === undefined);
	const [first, second] = judged;
	if (!first) return { kind: 'empty', reference: true };
	const finding = second
		? fromParts(segments, pasted, editions, also)
		: one(segments, examineIn(first, pasted, editions), pasted, editions, also);
	if (finding && finding.kind !== 'none') return misplaced(finding, segments, pasted);
	if (pasted.length > LONGEST) return { kind: 'long', characters: pasted.length };
	return finding ?? one([whole], asItIs, pasted, editions, also);
}

interface Found {
	readonly edition: EditionIndex;
	readonly found: Examined;
}

/** In every edition, the best first. */
const examineIn = ({ start, end }: Segment, typed: string, editions: readonly EditionIndex[]): Found[] => {
	const tokens = quoteTokens(typed, start, end);
	return editions
		.map((edition) => ({ edition, found: examine(tokens, edition) }))
		.sort((one, other) => ORDER.indexOf(one.found.kind) - ORDER.indexOf(other.found.kind));
};

const wordsOf = (text: string): string[] =>
	tokensOf(text)
		.filter(({ kind }) => kind === 'word')
		.map(({ text: word }) => fold(word));

const knownIn = (editions: readonly EditionIndex[]): Known => ({
	works: editions.flatMap(({ work }) => {
		const [author = '', ...title] = work.split(', ');
		return [author, author.replace(/\(.*\)/u, ''), title.join(', ')]
			.map((name) => wordsOf(name).join(' '))
			.filter((name) => name.includes(' '));
	}),
	short: editions.flatMap(({ work }) => wordsOf(/\(([^)]*)\)/u.exec(work)?.[1] ?? '').slice(0, 1)),
	has: (words) => editions.some((edition) => placesOf(words, edition).length > 0),
	isMarked: (words) =>
		editions.some((edition) =>
			placesOf(words, edition).some((start) => {
				const [first, last] = [edition.words[start], edition.words[start + words.length - 1]];
				const end = (last?.start ?? 0) + (last?.text.length ?? 0);
				return [(first?.start ?? 0) - 1, end].every((at) => signKey(edition.text.charAt(at)) === '"');
			}),
		),
	wordsOf,
});

/** All that was typed, with the parts of what is judged in their places. */
function partsOf(segments: readonly Segment[], typed: string, judged: readonly (readonly Part[])[]): Part[] {
	const parts: Part[] = [];
	let number = 0;
	for (const { start, end, why } of segments) {
		if (why === 'sign') add(parts, 'quote', typed.slice(start, end));
		else if (why) add(parts, 'aside', typed.slice(start, end), why);
		else for (const part of judged[number++] ?? []) add(parts, part.kind, part.text, part.why);
	}
	return parts;
}

/** A quotation in one part. */
function one(
	segments: readonly Segment[],
	all: readonly Found[],
	typed: string,
	editions: readonly EditionIndex[],
	also: readonly Accidental[],
): Finding {
	const [best] = all;
	const told = (match: Match, more: readonly Match[] = []) => ({
		parts: partsOf(segments, typed, [[match, ...more].flatMap(({ parts }) => parts)]),
		accidentals: together(also, [match, ...more]),
	});
	const cuesAt = (places: readonly QuotedPlace[], parts: readonly Part[] = []): CueChanges =>
		cueChanges([...parts, ...negationsOutside(segments, typed, places)], cuesCutOff(places));
	if (best?.found.kind === 'exact') {
		const exact = all.flatMap(({ edition, found }) =>
			found.kind === 'exact' ? found.matches.map((match) => ({ edition, match })) : [],
		);
		const [first] = exact;
		if (!first) throw new Error('An exact finding has a place.');
		const places = exact.slice(0, LISTED).map(({ edition, match }) => quotedPlace(edition, match));
		const [place] = places;
		const { parts } = told(first.match);
		if (place && parts.some(({ kind }) => kind === 'quote'))
			return { kind: 'near', ...told(first.match), cues: cuesAt([place], parts), place };
		return {
			kind: 'exact',
			...told(first.match),
			cues: cuesAt(places),
			places,
			number: exact.length,
		};
	}
	if (best?.found.kind === 'near') {
		const { match } = best.found;
		const place = quotedPlace(best.edition, match);
		return { kind: 'near', ...told(match), cues: cuesAt([place], match.parts), place };
	}
	if (best?.found.kind === 'pieces') {
		const { matches, skipped } = best.found;
		const [first, ...more] = matches;
		if (!first) throw new Error('Pieces are at least one.');
		const pieces = matches.map((match, at) => pieceOf(best.edition, match, matches[at + 1]));
		return {
			kind: 'pieces',
			...told(first, more),
			cues: cueChanges(
				matches.flatMap(({ parts }) => parts),
				cuesCutOffPieces(pieces),
				cuesOmitted(pieces),
			),
			why: skipped ? 'skipped' : 'composed',
			pieces,
			inOrder: inOrder(matches),
		};
	}
	return none(segments, typed, editions);
}

/** A quotation in several parts: each for itself, in the edition that has most of them. */
function fromParts(
	segments: readonly Segment[],
	typed: string,
	editions: readonly EditionIndex[],
	also: readonly Accidental[],
): Finding | undefined {
	const judged = segments.filter(({ why }) => why === undefined);
	const tried = editions.map((edition) => {
		const found = judged.map(({ start, end }): readonly Match[] => {
			const tokens: readonly QuoteToken[] = quoteTokens(typed, start, end);
			const result = examine(tokens, edition);
			return result.kind === 'exact' ? result.matches : result.kind === 'near' ? [result.match] : [];
		});
		const matches = nearestMatches(found).map(
			(match, at) => match ?? typed.slice(judged[at]?.start, judged[at]?.end),
		);
		return { edition, matches, found: matches.filter((match) => typeof match !== 'string') };
	});
	const [best] = tried.sort((one, other) => other.found.length - one.found.length);
	if (!best || best.found.length === 0 || best.found.length < judged.length / 2) return undefined;
	const { edition, matches, found } = best;
	const parts = matches.map((match): readonly Part[] =>
		typeof match === 'string' ? [{ kind: 'quote', text: match }] : match.parts,
	);
	const pieces = matches.map((match, at) => {
		const next = matches[at + 1];
		return typeof match === 'string'
			? match.trim()
			: pieceOf(edition, match, typeof next === 'string' ? undefined : next);
	});
	const isEllipsis = segments.some(
		({ start, end, why }) => why === 'mark' && isOmission(typed.slice(start, end)),
	);
	return {
		kind: 'pieces',
		parts: partsOf(segments, typed, parts),
		accidentals: together(also, found),
		cues: cueChanges(
			[...parts.flat(), ...negationsOutside(segments, typed)],
			cuesCutOffPieces(pieces),
			cuesOmitted(pieces),
		),
		why: isEllipsis ? 'ellipsis' : 'quoted',
		pieces,
		inOrder: inOrder(found),
	};
}

const pieceOf = (edition: EditionIndex, match: Match, next: Match | undefined): Piece => {
	const [last, first] = [edition.words[match.end - 1], edition.words[next?.start ?? -1]];
	const omitted =
		last && first && first.start > last.start
			? edition.text.slice(last.start + last.text.length, first.start)
			: undefined;
	return {
		place: quotedPlace(edition, match),
		parts: match.parts,
		exact: match.exact,
		...(omitted === undefined ? {} : { omitted }),
	};
};

const inOrder = (matches: readonly Match[]): boolean =>
	matches.every((match, at) => at === 0 || match.start >= (matches[at - 1]?.end ?? 0));

const together = (also: readonly Accidental[], matches: readonly Match[]): Accidental[] => [
	...new Set([...also, ...matches.flatMap(({ accidentals }) => accidentals)]),
];

function none(segments: readonly Segment[], typed: string, editions: readonly EditionIndex[]): Finding {
	const judged = segments
		.filter(({ why }) => why === undefined)
		.map(({ start, end }): Part[] => [{ kind: 'quote', text: typed.slice(start, end) }]);
	const words = judged.flatMap((parts) => parts.flatMap(({ text }) => wordsOf(text)));
	const known = words.filter((word) => editions.some(({ folded }) => folded.places.has(word)));
	return { kind: 'none', parts: partsOf(segments, typed, judged), words: words.length, known: known.length };
}

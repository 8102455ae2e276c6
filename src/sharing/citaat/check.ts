/** A quotation against all editions: found exactly, nearly, in pieces, or not. */
import { clean } from '#sharing/citaat/clean.ts';
import type { EditionIndex } from '#sharing/citaat/edition-index.ts';
import { type Examined, examine, LONGEST, type Match } from '#sharing/citaat/examine.ts';
import type { Finding, Forgiven, Piece } from '#sharing/citaat/finding.ts';
import { placeOf } from '#sharing/citaat/place.ts';
import { fold, tokensOf } from '#sharing/words/tokens.ts';

/** Places that are listed; of more, the number is told. */
const LISTED = 8;

/** The better finding first. */
const ORDER: readonly Examined['kind'][] = ['exact', 'near', 'pieces', 'none'];

/** @param also what was put aside before: the signs of HTML. */
export function checkQuote(
	pasted: string,
	editions: readonly EditionIndex[],
	also: readonly Forgiven[] = [],
): Finding {
	const { whole, parts, forgiven } = clean(pasted);
	const [first] = parts;
	if (first === undefined) return { kind: 'empty' };
	const known = [...also, ...forgiven];
	const all = editions
		.map((edition) => ({ edition, found: examine(whole, edition) }))
		.sort((one, other) => ORDER.indexOf(one.found.kind) - ORDER.indexOf(other.found.kind));
	const [best] = all;
	if (best?.found.kind === 'exact') {
		const exact = all.flatMap(({ edition, found }) =>
			found.kind === 'exact' ? found.matches.map((match) => ({ edition, match })) : [],
		);
		return {
			kind: 'exact',
			places: exact.slice(0, LISTED).map(({ edition, match }) => placeOf(edition, match)),
			number: exact.length,
			forgiven: together(
				known,
				exact.slice(0, 1).map(({ match }) => match),
			),
		};
	}
	if (whole.length > LONGEST) return { kind: 'long', characters: whole.length };
	if (parts.length > 1) {
		const found = fromParts(parts, editions, known);
		if (found) return found;
	}
	if (best?.found.kind === 'near') {
		const { match } = best.found;
		return {
			kind: 'near',
			place: placeOf(best.edition, match),
			parts: match.parts,
			forgiven: together(known, [match]),
		};
	}
	if (best?.found.kind === 'pieces') {
		const { matches, skipped } = best.found;
		return {
			kind: 'pieces',
			why: skipped ? 'skipped' : 'composed',
			pieces: matches.map((match) => pieceOf(best.edition, match)),
			inOrder: inOrder(matches),
			forgiven: together(known, matches),
		};
	}
	return none(whole, editions);
}

/** A quotation that says where it leaves words out: each part for itself, in the edition that has most of them. */
function fromParts(
	parts: readonly string[],
	editions: readonly EditionIndex[],
	known: readonly Forgiven[],
): Finding | undefined {
	const tried = editions.map((edition) => {
		let beyond = 0;
		const matches = parts.map((part) => {
			const found = examine(part, edition, beyond);
			const match =
				found.kind === 'exact' ? found.matches[0] : found.kind === 'near' ? found.match : undefined;
			if (match) beyond = match.end;
			return match ?? part.trim();
		});
		return { edition, matches, found: matches.filter((match) => typeof match !== 'string') };
	});
	const [best] = tried.sort((one, other) => other.found.length - one.found.length);
	if (!best || best.found.length === 0 || best.found.length < parts.length / 2) return undefined;
	const { edition, matches, found } = best;
	return {
		kind: 'pieces',
		why: 'ellipsis',
		pieces: matches.map((match) => (typeof match === 'string' ? match : pieceOf(edition, match))),
		inOrder: inOrder(found),
		forgiven: together(known, found),
	};
}

const pieceOf = (edition: EditionIndex, match: Match): Piece => ({
	place: placeOf(edition, match),
	parts: match.parts,
	exact: match.exact,
});

const inOrder = (matches: readonly Match[]): boolean =>
	matches.every((match, at) => at === 0 || match.start >= (matches[at - 1]?.end ?? 0));

const together = (known: readonly Forgiven[], matches: readonly Match[]): Forgiven[] => [
	...new Set([...known, ...matches.flatMap(({ forgiven }) => forgiven)]),
];

function none(whole: string, editions: readonly EditionIndex[]): Finding {
	const words = tokensOf(whole).filter(({ kind }) => kind === 'word');
	const known = words.filter(({ text }) => editions.some(({ folded }) => folded.places.has(fold(text))));
	return { kind: 'none', words: words.length, known: known.length };
}

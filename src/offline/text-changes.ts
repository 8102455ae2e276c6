/** What changed in the texts of a chapter between two versions of the site. */
import { diffWordsWithSpace } from 'diff';

/** Words that both versions have, that only the old one has, or only the new one. */
export interface Piece {
	readonly kind: 'same' | 'old' | 'new';
	readonly text: string;
}

/** A paragraph, heading or note whose words are not the same in both. */
export interface TextChange {
	/** Its id on the page of the chapter. */
	readonly id: string;
	readonly kind: 'changed' | 'added' | 'gone';
	readonly pieces: readonly Piece[];
}

/**
 * @param before text by id, in the order of the page.
 * @param after the same of the new version.
 */
export function textChanges(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): readonly TextChange[] {
	const changes: TextChange[] = [];
	for (const [id, text] of after) {
		const old = before.get(id);
		if (old === undefined) changes.push({ id, kind: 'added', pieces: [{ kind: 'new', text }] });
		else if (old !== text) changes.push({ id, kind: 'changed', pieces: piecesOf(old, text) });
	}
	for (const [id, text] of before)
		if (!after.has(id)) changes.push({ id, kind: 'gone', pieces: [{ kind: 'old', text }] });
	return changes;
}

const piecesOf = (before: string, after: string): readonly Piece[] =>
	diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
		kind: added ? 'new' : removed ? 'old' : 'same',
		text: value,
	}));

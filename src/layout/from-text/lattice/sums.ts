/** Answers of the evidence, added up. */

import type { SearchPage } from '#layout/from-text/model/page.ts';
import type { Placed } from '#layout/from-text/model/state.ts';
import { CLOSE, type Word } from '#layout/from-text/model/word.ts';

/** Gain of two words standing side by side in a row. */
export const sideBySide = (page: SearchPage, left: Word, right: Word): number =>
	summed(page, left, right, true);

/** Gain of a line that ends in `left` running on with `right` at the start of the next. */
export function lineJoin(page: SearchPage, left: Word, right: Word): number {
	const key = left.id * 1048576 + right.id;
	let nats = page.joins.get(key);
	if (nats === undefined) {
		nats =
			left.close === CLOSE.hyphen
				? page.evidence.divided(page, left, right)
				: summed(page, left, right, false);
		page.joins.set(key, nats);
	}
	return nats;
}

function summed(page: SearchPage, left: Word, right: Word, inside: boolean): number {
	let nats = 0;
	for (const score of Object.values(page.evidence.pairs)) nats += score(page, left, right, inside);
	return nats;
}

/** Cost of a block ending with this line. */
export const blockEnd = (page: SearchPage, last: Placed): number =>
	page.evidence.closes(page, last) + page.evidence.trailing(page, last, false);

/**
 * The name of a block from an address: `41·3` from `…/#p41-3`; the empty string where the id is of another
 * kind.
 */
import { paragraphMark } from '#edition/paragraph-mark.ts';

export function placeName(address: string): string {
	const [, folio, paragraph] = /#p([^-]+(?:-[^-]+)*?)-(\d+)$/.exec(address) ?? [];
	return folio === undefined ? '' : paragraphMark(folio, paragraph ?? '');
}

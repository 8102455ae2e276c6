/** A reference that names another paragraph than the one in which the words were found. */
import { paragraphMark } from '#edition/paragraph-mark.ts';
import type { Finding } from '#sharing/quote-check/finding.ts';
import { NAMED_PARAGRAPH } from '#sharing/quote-check/pasted-reference.ts';
import type { Segment } from '#sharing/quote-check/segments.ts';

export function misplaced(finding: Finding, segments: readonly Segment[], typed: string): Finding {
	if (finding.kind !== 'exact' && finding.kind !== 'near') return finding;
	const reference = segments
		.filter(({ why }) => why === 'reference')
		.map(({ start, end }) => typed.slice(start, end))
		.join('');
	const [, folio, number] = NAMED_PARAGRAPH.exec(reference) ?? /#p(\d+)-(\d+)/u.exec(reference) ?? [];
	if (folio === undefined || number === undefined) return finding;
	const places = finding.kind === 'exact' ? finding.places : [finding.place];
	const mark = paragraphMark(folio, number);
	const isThere = places.some(
		({ name, upTo = '', address }) =>
			address.endsWith(`#p${folio}-${number}`) || `${name} ${upTo}`.split(' ').includes(mark),
	);
	return isThere ? finding : { ...finding, misplaced: mark };
}

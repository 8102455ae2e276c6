/** Blocks that are counted by their own kind on their printed page, as tables are. */
import { ALL_KINDS, BLOCK_KINDS, type CountedKind, type Listed } from '#edition/block-kinds.ts';

/** The kinds that are counted by themselves, in the order of the table. */
const COUNTED = ALL_KINDS.filter((kind): kind is CountedKind => BLOCK_KINDS[kind].id.by === 'kind');

/** The kind whose ids are listed under a key of a section's frontmatter. */
export const LISTED = Object.fromEntries(
	COUNTED.map((kind) => [BLOCK_KINDS[kind].id.listed, kind]),
) as Readonly<Record<Listed, CountedKind>>;

/** Of an id that is counted by its kind: `p41-tabel-1`, and of a row of it. */
export function countedPlace(
	id: string,
): { readonly kind: CountedKind; readonly folio: string; readonly number: string } | undefined {
	const [, folio = '', name, number = ''] = COUNTED_ID.exec(id) ?? [];
	const kind = COUNTED.find((one) => BLOCK_KINDS[one].id.name === name);
	return kind && { kind, folio, number };
}
const COUNTED_ID = new RegExp(
	`^p(.+?)-(${COUNTED.map((kind) => BLOCK_KINDS[kind].id.name).join('|')})-(\\d+)(?:-rij-\\d+)?$`,
);

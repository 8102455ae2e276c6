/**
 * The printed pages that the text refers to and the edition does not have, each with the blocks that name it.
 */
import { blockName, blockPath } from '#components/library/block-name.ts';
import type { EditionView } from '#components/library/library.ts';
import { missingPageId } from '#edition/addresses.ts';
import { findPageReferences } from '#edition/mentions/find-page-references.ts';
import { pageNamed } from '#edition/mentions/printed-pages.ts';
import { spokenBlocks } from '#edition/mentions/spoken-blocks.ts';

export interface MissingPage {
	/** As the text has it: `42`. */
	readonly label: string;
	readonly id: string;
	/** Blocks that name it; each `path` lies below the base path. */
	readonly from: readonly { readonly name: string; readonly path: string }[];
}

export function missingPages({
	account,
	words,
}: Pick<EditionView, 'account' | 'words'>): readonly MissingPage[] {
	const found = new Map<string, { label: string; from: Map<string, string> }>();
	const folioOf = new Map(account.pages.map((page) => [page.file, page.language]));
	for (const block of spokenBlocks(account.blocks)) {
		if (block.kind === 'heading') continue;
		const references = findPageReferences(block.text, {
			languages: [words.language, folioOf.get(block.source[0]?.page ?? '') ?? words.language],
			note: block.kind === 'footnote',
			isFolio: (label) => pageNamed(label, block.chapter, words.pages).kind !== 'elsewhere',
		});
		for (const { label } of references.flatMap(({ numbers }) => numbers)) {
			if (pageNamed(label, block.chapter, words.pages).kind !== 'elsewhere') continue;
			const id = missingPageId(label);
			const page = found.get(id) ?? { label, from: new Map() };
			page.from.set(blockName(block), blockPath(account.edition, block) ?? '');
			found.set(id, page);
		}
	}
	return [...found]
		.map(([id, { label, from }]) => ({ id, label, from: [...from].map(([name, path]) => ({ name, path })) }))
		.sort((one, other) => Number(one.label) - Number(other.label));
}

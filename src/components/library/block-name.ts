/** A block of the account as a reader knows it, and where it is read. */
import type { AccountBlock } from '#edition/account/account.ts';
import { sectionPath } from '#edition/addresses.ts';
import { markOfId } from '#edition/paragraph-mark.ts';
import { kinds } from '#i18n/messages.ts';

/** `41·3`, `voetnoot 8`, `kop`. */
export function blockName(block: AccountBlock): string {
	const mark = markOfId(block.id);
	if (mark !== undefined) return mark;
	return block.label === undefined ? kinds[block.kind] : `${kinds[block.kind]} ${block.label}`;
}

/** Address of the block in the text, below the base path; furniture is not part of the text. */
export function blockPath(edition: string, block: AccountBlock): string | undefined {
	if (block.section === null) return undefined;
	return `${sectionPath(edition, block.chapter, block.section)}#${block.id}`;
}

import type { Account, AccountBlock } from '#edition/account.ts';

/** Printed pages that blocks come from, in the order of the edition. */
export function foliosOf(account: Account, blocks: readonly AccountBlock[]): string[] {
	const files = new Set(blocks.flatMap((block) => block.source.map((span) => span.page)));
	return account.pages.filter((page) => files.has(page.file)).map((page) => page.folio);
}

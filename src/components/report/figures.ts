/** Figures about a part of an edition, counted from the account: never typed. */
import { rawLines, textAt } from '#components/source-page/source-page.ts';
import type { Account, AccountBlock } from '#edition/account/account.ts';

export interface Figures {
	readonly words: number;
	/** Non-space characters of the source that the part came from. */
	readonly characters: number;
}

/** @param blocks of the account that the part holds. */
export async function figuresOf(account: Account, blocks: readonly AccountBlock[]): Promise<Figures> {
	let characters = 0;
	for (const span of blocks.flatMap((block) => block.source)) {
		characters += textAt(await rawLines(account.edition, span.page), span).replace(/\s/g, '').length;
	}
	return {
		words: blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0),
		characters,
	};
}

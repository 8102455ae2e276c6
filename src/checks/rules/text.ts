/**
 * Law 2 as published: what stands on the page is the reading text of the account, to the letter, and in its
 * order.
 */
import { attribute, elements, readingText } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import { type BuiltPage, type BuiltSite, pageAt } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { chapterPath, sectionPath } from '#edition/addresses.ts';

/** Characters shown on either side of the first difference. */
const AROUND = 24;

export const text: Rule = {
	name: 'text',
	holds:
		'Every block of every account stands on its chapter page and its section page, letter for letter and in order.',
	run: (site) => site.accounts.flatMap((account) => ofAccount(site, account)),
};

function ofAccount(site: BuiltSite, account: Account): readonly Diagnostic[] {
	const byPage = new Map<string, AccountBlock[]>();
	for (const block of account.blocks) {
		if (block.section === null) continue;
		const section = sectionPath(account.edition, block.chapter, block.section);
		for (const path of [chapterPath(account.edition, block.chapter), section]) {
			byPage.set(path, [...(byPage.get(path) ?? []), block]);
		}
	}
	return [...byPage].flatMap(([path, blocks]) => {
		const page = pageAt(site, path);
		if (page !== undefined) return ofPage(site, page, blocks);
		const reason = `${site.base}${path} was not built; ${blocks.length} blocks of the account belong on it.`;
		return [{ code: 'checks/text', severity: 'error', file: site.folder, reason, act: ['npm run build'] }];
	});
}

function ofPage(site: BuiltSite, page: BuiltPage, blocks: readonly AccountBlock[]): readonly Diagnostic[] {
	const found: Diagnostic[] = [];
	const all = elements(page.tree);
	const order = new Map(all.map((element, index) => [element, index]));
	const ids = new Map(all.map((element) => [attribute(element, 'id'), element]));
	let last = -1;
	for (const block of blocks) {
		const element = ids.get(block.id);
		if (element === undefined) {
			const reason = `#${block.id} is not there; the account has it as a ${block.kind}: “${opening(block.text)}”.`;
			found.push(
				onPage(site, page, {
					rule: 'text',
					reason,
					act: 'Set the block on the page, or give the old id an alias.',
				}),
			);
			continue;
		}
		const built = readingText(element);
		if (built !== block.text) {
			const reason = `#${block.id} reads ${difference(built, block.text)}.`;
			found.push(
				onPage(site, page, { rule: 'text', reason, act: 'Find the step that changed the letters.', element }),
			);
		}
		const place = order.get(element) ?? -1;
		if (place < last && block.kind !== 'footnote') {
			const reason = `#${block.id} stands before the block that comes before it in reading order.`;
			found.push(
				onPage(site, page, {
					rule: 'text',
					reason,
					act: 'Set the blocks in the order of the account.',
					element,
				}),
			);
		}
		if (block.kind !== 'footnote') last = place;
	}
	return found;
}

function opening(reading: string): string {
	return reading.length <= 2 * AROUND ? reading : `${reading.slice(0, 2 * AROUND)}…`;
}

/** The first place where two texts part, with some words around it. */
function difference(built: string, expected: string): string {
	let at = 0;
	while (at < built.length && built[at] === expected[at]) at += 1;
	const around = (whole: string) => `“${whole.slice(Math.max(0, at - AROUND), at + AROUND)}”`;
	return `${around(built)} at character ${at + 1}; the account has ${around(expected)}`;
}

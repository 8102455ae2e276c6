/**
 * *Toon bron*: the raw lines of a block below the block itself, so that the sentence and its lines are seen
 * together. What the reader points at in the one lights up in the other.
 */

import { adoptStyle } from '#browser/adopt-style.client.ts';
import { element } from '#browser/element.client.ts';
import { siteLanguage } from '#browser/text-language.client.ts';
import { sourcePanel as say } from '#i18n/messages.ts';
import { announce } from '#source/announce.client.ts';
import { linkLetters } from '#source/linked-letters.client.ts';
import { loadPage } from '#source/load-page.client.ts';
import type { BlockAction, MenuBlock } from '#source/menu-block.ts';
import type { PageFile, PageFileBlock } from '#source/page-file.ts';
import { sourceAccount } from '#source/source-account.client.ts';
import { sourceCuts } from '#source/source-cuts.client.ts';
import { sourceLines } from '#source/source-lines.client.ts';
import css from '#source/source-panel.css?inline';

/** How each open source closes, by the button of its block. */
const open = new Map<HTMLElement, () => void>();

export const isSourceOpen = ({ button }: MenuBlock): boolean => open.has(button);

export async function toggleSource(block: MenuBlock): Promise<void> {
	const { button } = block;
	const close = open.get(button);
	if (close) return close();
	adoptStyle(css);
	try {
		const found = await pagesOf(block);
		if (!open.has(button)) show(block, found);
	} catch {
		announce(button, say.failed, button.href);
	}
}

/** What the source offers at a block. */
export const SOURCE_ACTIONS: readonly BlockAction[] = [
	{ label: (block) => (isSourceOpen(block) ? say.hide : say.show), run: toggleSource },
];

interface Found {
	readonly block: PageFileBlock;
	/** The pages the block stands on, in order, each with the folder of its source page. */
	readonly pages: readonly { readonly page: PageFile; readonly folder: URL }[];
}

/** A block that runs on to the next printed page stands on both. */
async function pagesOf({ id, source }: MenuBlock): Promise<Found> {
	const first = await loadPage(source);
	const block = first.blocks.find((one) => one.id === id);
	if (!block) throw new Error(`#${id} is not on this page.`);
	const files = [...new Set(block.source.map(({ page }) => page))];
	const folders = files.map((file) =>
		file === first.file ? source : new URL(`../${first.others[file]}/`, source),
	);
	const pages = await Promise.all(folders.map(async (folder) => ({ folder, page: await loadPage(folder) })));
	return { block, pages };
}

function show({ id, name, button, element: text }: MenuBlock, { block, pages }: Found): void {
	const heading = element(
		'p',
		{
			className: 'source-title',
			id: `bron-van-${id}`,
			role: 'heading',
			ariaLevel: levelBelow(text),
			tabIndex: -1,
		},
		say.title(name),
	);
	const shut = element(
		'button',
		{ type: 'button', className: 'source-close', ariaLabel: `${say.close}: ${say.title(name)}` },
		say.close,
	);
	const lines = pages.map(({ page, folder }) => ({
		page,
		...sourceLines(page, block, folder, pages.length > 1),
	}));
	const panel = element(
		'section',
		{ className: 'source-panel', lang: siteLanguage() },
		heading,
		shut,
		...pages.flatMap(({ page, folder }) => sourceCuts(page, block, folder)),
		...lines.map(({ list }) => list),
		element('p', { className: 'source-hint' }, say.hint),
		...pages.map(({ page, folder }) => sourceAccount(page, block, folder)),
	);
	panel.setAttribute('aria-labelledby', heading.id);
	if (text.localName === 'li') text.append(panel);
	else text.after(panel);
	const unlink = linkLetters(text, block, lines);
	const close = (): void => {
		const had = panel.contains(document.activeElement) || document.activeElement === document.body;
		open.delete(button);
		unlink();
		panel.remove();
		if (had) button.focus({ preventScroll: true });
	};
	open.set(button, close);
	shut.addEventListener('click', close);
	panel.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
	});
	heading.focus({ preventScroll: true });
	// The words stay in view, and as much of their lines as the window holds.
	const room = text.getBoundingClientRect().top - 16;
	const beyond = panel.getBoundingClientRect().bottom + 16 - innerHeight;
	if (beyond > 0 && text.localName !== 'li') scrollBy(0, Math.min(beyond, Math.max(0, room)));
	else panel.scrollIntoView({ block: 'nearest' });
}

/** One below the heading that the block stands under. */
function levelBelow(block: Element): string {
	const above = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')].findLast(
		(heading) => heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
	return String(Number(above?.localName.slice(1) ?? 1) + 1);
}

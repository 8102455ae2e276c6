/**
 * What the page *Verantwoording* says there is to check: its links to the page files, and the values it
 * shows.
 */

import type { CheckTask } from '#proof/task.ts';
import { fetchPage } from './fetch-page.client.ts';

/** Thrown where the page cannot be had. */
export class NoAccountPage extends Error {}

/** Where a check was asked for. */
export interface TaskOptions {
	readonly edition: string;
	/** Base path of the site, with a slash at its end. */
	readonly base: string;
	/** The page *Verantwoording*, below the base. */
	readonly account: string;
	readonly withoutPictures?: boolean;
	readonly chaptersOnly?: boolean;
}

async function accountPage(path: string): Promise<ParentNode> {
	if (location.pathname === path) return document;
	try {
		return await fetchPage(path);
	} catch {
		throw new NoAccountPage();
	}
}

/** A report of many pages lists them on several, each of which leads to the next. */
export async function fetchTask(asking: TaskOptions): Promise<CheckTask> {
	const pages = [await accountPage(asking.base + asking.account)];
	const seen = new Set<string>();
	for (;;) {
		const next = pages.at(-1)?.querySelector('.parts a[rel="next"]')?.getAttribute('href');
		if (!next || seen.has(next)) return readTask(pages, asking);
		seen.add(next);
		pages.push(await accountPage(next));
	}
}

/** @param pages *Verantwoording*, and the later parts of its list of pages. */
export function readTask(pages: readonly ParentNode[], asking: TaskOptions): CheckTask {
	const { edition, base, account, withoutPictures = false, chaptersOnly = false } = asking;
	const pathOf = (link: HTMLAnchorElement): string => {
		const { pathname } = new URL(link.getAttribute('href') ?? '', `https://host.invalid${base}${account}`);
		return pathname.slice(base.length);
	};
	const linksTo = (kind: 'seed' | 'boxes'): [file: string, path: string][] =>
		pages
			.flatMap((page) => [...page.querySelectorAll<HTMLAnchorElement>(`a[data-${kind}]`)])
			.map((link) => [link.dataset[kind] ?? '', pathOf(link)]);
	const boxed = new Map(linksTo('boxes'));
	const seeds = linksTo('seed').map(([file, path]) => {
		const boxes = boxed.get(file);
		return { file, path, ...(boxes === undefined ? {} : { boxes }) };
	});
	const shown = pages
		.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-shown]')])
		.map((value) => ({
			name: value.dataset.shown ?? '',
			label: labelOf(value),
			text: (value.textContent ?? '').trim(),
		}));
	return { edition, seeds, shown, shownOn: account, withoutPictures, chaptersOnly };
}

/** The head of its row, or the sentence above it. */
function labelOf(value: Element): string {
	const label = value.closest('tr')?.querySelector('th') ?? value.closest('pre')?.previousElementSibling;
	return (label?.textContent ?? '').trim().replace(/:$/, '');
}

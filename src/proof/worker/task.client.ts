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

async function accountPage({ base, account }: TaskOptions): Promise<ParentNode> {
	if (location.pathname === base + account) return document;
	try {
		return await fetchPage(base + account);
	} catch {
		throw new NoAccountPage();
	}
}

export async function fetchTask(asking: TaskOptions): Promise<CheckTask> {
	return readTask(await accountPage(asking), asking);
}

/** @param page *Verantwoording*. */
export function readTask(page: ParentNode, asking: TaskOptions): CheckTask {
	const { edition, base, account, withoutPictures = false, chaptersOnly = false } = asking;
	const pathOf = (link: HTMLAnchorElement): string => {
		const { pathname } = new URL(link.getAttribute('href') ?? '', `https://host.invalid${base}${account}`);
		return pathname.slice(base.length);
	};
	const linksTo = (kind: 'seed' | 'boxes'): [file: string, path: string][] =>
		[...page.querySelectorAll<HTMLAnchorElement>(`a[data-${kind}]`)].map((link) => [
			link.dataset[kind] ?? '',
			pathOf(link),
		]);
	const boxed = new Map(linksTo('boxes'));
	const seeds = linksTo('seed').map(([file, path]) => {
		const boxes = boxed.get(file);
		return { file, path, ...(boxes === undefined ? {} : { boxes }) };
	});
	const shown = [...page.querySelectorAll<HTMLElement>('[data-shown]')].map((value) => ({
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

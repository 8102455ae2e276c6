/** What the page *Verantwoording* says there is to check: its links to the page files, and the values it shows. */

import type { Asked } from './asked.ts';
import { fetchPage } from './parsed.client.ts';

/** Thrown where the page cannot be had. */
export class NoAccountPage extends Error {}

/** Where a check was asked for. */
export interface Asking {
	readonly edition: string;
	/** Base path of the site, with a slash at its end. */
	readonly base: string;
	/** The page *Verantwoording*, below the base. */
	readonly account: string;
	/** The page of the text that is open, below the base; absent on any other. */
	readonly open?: string;
}

async function accountPage({ base, account }: Asking): Promise<ParentNode> {
	if (location.pathname === base + account) return document;
	try {
		return await fetchPage(base + account);
	} catch {
		throw new NoAccountPage();
	}
}

export async function askedOf(asking: Asking): Promise<Asked> {
	const { edition, base, account, open } = asking;
	const page = await accountPage(asking);
	const seeds = [...page.querySelectorAll<HTMLAnchorElement>('a[data-seed]')].map((link) => ({
		file: link.dataset.seed ?? '',
		path: new URL(link.getAttribute('href') ?? '', location.origin + base + account).pathname.slice(
			base.length,
		),
	}));
	const shown = [...page.querySelectorAll<HTMLElement>('[data-shown]')].map((value) => ({
		name: value.dataset.shown ?? '',
		text: (value.textContent ?? '').trim(),
	}));
	return { edition, seeds, shown, shownOn: account, ...(open === undefined ? {} : { open }) };
}

import { after, before } from 'node:test';
import { type Served, type ServeOptions, serve } from '#publishing/server.ts';

/** A built site on a host of its own, which can be stopped and started again at the same address. */
export interface Site {
	/** Address of the home page, base included: `http://127.0.0.1:40123/verslag/`. */
	readonly address: string;
	/** Does nothing where it is stopped already; `start` likewise. */
	readonly stop: () => Promise<void>;
	readonly start: () => Promise<void>;
}

/**
 * Serves a folder with the headers it was built with, at an address that no other test has.
 * @param dist Folder of the built site; see `builds`.
 * @param onAnswer Told of each request the host answers: what a browser really asked for, workers included.
 */
export async function startSite(dist: string, onAnswer?: ServeOptions['onAnswer']): Promise<Site> {
	const told = onAnswer ? { onAnswer } : {};
	let served: Served | undefined = await serve({ dist, port: 0, ...told });
	const { address, port } = served;
	const stop = async () => {
		await served?.stop();
		served = undefined;
	};
	const start = async () => {
		if (served !== undefined) return;
		served = await serve({ dist, port, ...told });
		if (served.port !== port) throw new Error(`Port ${port} was taken while the site was stopped.`);
	};
	return { address, stop, start };
}

/**
 * A host for the tests of the suite it is called in: it is there before them and ends after them, whatever
 * becomes of them. What it gives can be used in tests only.
 */
export function siteFor(dist: string): Site {
	let site: Site | undefined;
	before(async () => {
		site = await startSite(dist);
	});
	after(() => site?.stop());
	const here = (): Site => {
		if (site === undefined) throw new Error('The site is not there yet: use it inside a test.');
		return site;
	};
	return {
		get address() {
			return here().address;
		},
		stop: () => here().stop(),
		start: () => here().start(),
	};
}

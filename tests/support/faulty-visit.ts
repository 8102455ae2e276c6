/** Visits to a host that may answer with faults. */
import { browse, type Visit } from './browser/browse.ts';
import { type FaultyHost, faultyHost } from './faulty-host.ts';
import { startSite } from './site.ts';

/** A browser tells of every answer that it did not get: that is what is tried here. */
const TOLD = [/./];

/** Such a visit; the host stops however it ends. */
export async function visitFaulty(
	folder: string,
	visit: (visit: Visit & { readonly host: FaultyHost }) => Promise<void>,
): Promise<void> {
	const host = await faultyHost(await startSite(folder));
	try {
		await browse(host, { stores: true, expected: TOLD }, (given) => visit({ ...given, host }));
	} finally {
		await host.stop();
	}
}

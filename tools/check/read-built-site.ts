import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, builtSite, textFile } from '#checks/base/site.ts';
import type { Account } from '#edition/account/account.ts';
import { baseOf, parseHeadersFile } from '#publishing/headers-file.ts';

/** Every file below a folder, by its path with slashes. */
function filesBelow(folder: string): ReadonlyMap<string, Uint8Array> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}

function accounts(): readonly Account[] {
	const root = 'content/editions';
	return readdirSync(root)
		.sort()
		.map((edition) => {
			const file = join(root, edition, 'account.json');
			if (!existsSync(file))
				throw new Error(`${file} is not there. To make it from the seeds: npm run reconstruct`);
			return JSON.parse(readFileSync(file, 'utf8')) as Account;
		});
}

/**
 * The site in a folder, with the accounts under content/ and the base path its header file tells. Throws,
 * with the mending act, where there is none.
 * @param site Origin it was built for, as `SITE` gives it; empty where the build was not told.
 */
export function readBuiltSite(folder: string, site = ''): BuiltSite {
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
		throw new Error(`There is no folder ${folder}/. To build the site: npm run build`);
	}
	const files = filesBelow(folder);
	const base = baseOf(parseHeadersFile(textFile(files, '_headers')));
	return builtSite(files, {
		folder,
		base,
		...(site === '' ? {} : { origin: new URL(site).origin }),
		accounts: accounts(),
	});
}

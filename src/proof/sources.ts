/**
 * First step: the page files and edition.yaml, and whether they have the fingerprints that the account gives.
 */
import { accountFilePath, editionFilePath } from '#edition/addresses.ts';
import { sha256 } from '#reconstruct/platform.ts';
import type { Difference } from './difference.ts';
import type { Findings } from './findings.ts';
import { asText, bytesOf } from './published-files.ts';
import type { CheckTask, Host } from './task.ts';

/** A published file, as it was had. */
export interface SourceFile {
	/** Below the base path. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** SHA-256, hexadecimal. */
	readonly digest: string;
}

/** Everything the edition is made of, and the account that is published of it. */
export interface Sources {
	readonly yaml: SourceFile;
	readonly accountPath: string;
	/** `undefined` where the file is no text. */
	readonly accountText: string | undefined;
	/** In the order they were asked for. */
	readonly seeds: readonly SourceFile[];
}

/**
 * Fetches and hashes everything the edition is made of.
 * @throws {import('./published-files.ts').Unavailable}
 */
export async function fetchSources(task: CheckTask, host: Host, findings: Findings): Promise<Sources> {
	const total = task.seeds.length + 2;
	const fetched = async (path: string): Promise<SourceFile> => {
		host.progress({ step: 'sources', done: findings.digests.length, of: total });
		const bytes = await bytesOf(host, path);
		const digest = await sha256(bytes);
		findings.digests.push([path, digest]);
		return { path, bytes, digest };
	};
	const yaml = await fetched(editionFilePath(task.edition));
	const account = await fetched(accountFilePath(task.edition));
	const seeds: SourceFile[] = [];
	for (const { path } of task.seeds) seeds.push(await fetched(path));

	const accountText = asText(account.bytes);
	const claimed = claimedDigests(accountText);
	const found = [
		...digestDifference(yaml, claimed()),
		...seeds.flatMap((seed, index) => digestDifference(seed, claimed(task.seeds[index]?.file))),
	];
	findings.end('sources', total, found);
	return { yaml, accountPath: account.path, accountText, seeds };
}

function digestDifference({ path, digest }: SourceFile, published: string | undefined): Difference[] {
	if (published === digest) return [];
	const claimed = published === undefined ? {} : { published };
	return [{ kind: 'digest', file: path, place: {}, made: digest, ...claimed }];
}

/**
 * Digests that a published account gives, whatever it holds: of a page file by its name, else of
 * edition.yaml.
 */
function claimedDigests(text: string | undefined): (file?: string) => string | undefined {
	let account: unknown;
	try {
		account = JSON.parse(text ?? '');
	} catch {}
	const list = memberOf(account, 'pages');
	const pages: readonly unknown[] = Array.isArray(list) ? list : [];
	return (file) => {
		const page = pages.find((one) => memberOf(one, 'file') === file);
		const digest = file === undefined ? memberOf(account, 'editionDigest') : memberOf(page, 'digest');
		return typeof digest === 'string' ? digest : undefined;
	};
}

/** Of whatever stands in a file of JSON. */
const memberOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

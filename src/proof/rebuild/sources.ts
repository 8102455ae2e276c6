/**
 * First step: the page files and edition.yaml, and whether they have the fingerprints that the account gives.
 */

import { picturesSchema } from '#edition/account/account-schema.ts';
import { accountFilePath, editionFilePath } from '#edition/addresses.ts';
import type { Difference } from '#proof/difference.ts';
import type { Findings } from '#proof/findings.ts';
import { asText, bytesOf } from '#proof/published-files.ts';
import type { CheckTask, Host } from '#proof/task.ts';
import type { BesideText } from '#reconstruct/edition/flow.ts';
import { sha256 } from '#reconstruct/platform.ts';

/** A published file, as it was had. */
interface SourceFile {
	/** Below the base path. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** SHA-256, hexadecimal. */
	readonly digest: string;
}

/** A page file, and what came in beside it. */
export interface SourceSeed extends SourceFile {
	readonly boxes?: SourceFile;
	/** Its boxes' digest is of the file that was had; those of its pictures are the account's word. */
	readonly beside?: BesideText;
}

/** Everything the edition is made of, and the account that is published of it. */
export interface Sources {
	readonly yaml: SourceFile;
	readonly accountPath: string;
	/** `undefined` where the file is no text. */
	readonly accountText: string | undefined;
	/** In the order they were asked for. */
	readonly seeds: readonly SourceSeed[];
}

/**
 * Fetches and hashes everything the edition is made of.
 * @throws {import('#proof/published-files.ts').Unavailable}
 */
export async function fetchSources(task: CheckTask, host: Host, findings: Findings): Promise<Sources> {
	const boxed = task.seeds.filter(({ boxes }) => boxes !== undefined);
	const total = task.seeds.length + boxed.length + 2;
	const fetched = async (path: string): Promise<SourceFile> => {
		host.progress({ step: 'sources', done: findings.digests.length, of: total });
		const bytes = await bytesOf(host, path);
		const digest = await sha256(bytes);
		findings.digests.push([path, digest]);
		return { path, bytes, digest };
	};
	const yaml = await fetched(editionFilePath(task.edition));
	const account = await fetched(accountFilePath(task.edition));
	const accountText = asText(account.bytes);
	const claimed = claimsOf(accountText);
	const found = digestDifference(yaml, claimed.edition);
	const seeds: SourceSeed[] = [];
	for (const { file, path, boxes: boxesPath } of task.seeds) {
		const seed = await fetched(path);
		const { digest, boxes: boxesDigest, pictures } = claimed.page(file);
		found.push(...digestDifference(seed, digest));
		const boxes = boxesPath === undefined ? undefined : await fetched(boxesPath);
		if (boxes) found.push(...digestDifference(boxes, boxesDigest));
		const beside = boxes && { boxes: boxes.digest, ...(pictures ? { pictures } : {}) };
		seeds.push({ ...seed, ...(boxes ? { boxes } : {}), ...(beside ? { beside } : {}) });
	}
	findings.end('sources', total, found);
	return { yaml, accountPath: account.path, accountText, seeds };
}

function digestDifference({ path, digest }: SourceFile, published: string | undefined): Difference[] {
	if (published === digest) return [];
	const claimed = published === undefined ? {} : { published };
	return [{ kind: 'digest', file: path, place: {}, made: digest, ...claimed }];
}

/** Digests that a published account gives, whatever it holds. */
function claimsOf(text: string | undefined) {
	let account: unknown;
	try {
		account = JSON.parse(text ?? '');
	} catch {}
	const list = memberOf(account, 'pages');
	const pages: readonly unknown[] = Array.isArray(list) ? list : [];
	const digestIn = (value: unknown, name: string): string | undefined => {
		const digest = memberOf(value, name);
		return typeof digest === 'string' ? digest : undefined;
	};
	return {
		edition: digestIn(account, 'editionDigest'),
		/** @param file name of its page file. */
		page: (file: string) => {
			const page = pages.find((one) => memberOf(one, 'file') === file);
			const pictures = picturesSchema.safeParse(memberOf(page, 'pictures')).data;
			return {
				digest: digestIn(page, 'digest'),
				boxes: digestIn(page, 'boxes'),
				...(pictures ? { pictures } : {}),
			};
		},
	};
}

/** Of whatever stands in a file of JSON. */
const memberOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

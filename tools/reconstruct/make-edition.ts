/** One edition from its seeds: the texts of its files, or everything that is wrong with it. */
import { type Diagnostic, stops } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import { readSection } from '#markdown/text/read.ts';
import { writeSection } from '#markdown/text/write.ts';
import { addressesOf, brokenAliases, lostAddresses } from '#reconstruct/edition/aliases.ts';
import type { ReadPage } from '#reconstruct/edition/assemble.ts';
import { strayChanges, strayReports } from '#reconstruct/edition/dated-entries.ts';
import { makeFromSeeds } from '#reconstruct/edition/from-seeds.ts';
import { printAccount } from '#reconstruct/edition/print-account.ts';
import { sectionContent } from '#reconstruct/edition/section-content.ts';
import type { PagesReader } from './read-pages.ts';
import { readSeeds } from './read-seeds.ts';

/**
 * An edition's files by their path relative to the root; none when there is an error or something undecided.
 */
export interface MadeEdition {
	readonly files: ReadonlyMap<string, string>;
	readonly diagnostics: readonly Diagnostic[];
}

/** Whether an editor is asked something. */
export const asks = ({ severity }: Diagnostic): boolean => severity !== 'note';

/** Law 4 on the very text: what is read back is what was written. */
function notReadBack(path: string, text: string, written: unknown): Diagnostic[] {
	try {
		if (JSON.stringify(readSection(text)) === JSON.stringify(written)) return [];
	} catch {}
	return [
		{
			code: 'markdown/not-read-back',
			severity: 'error',
			file: path,
			reason:
				'The Markdown of this section does not read back as the section it was written from. This is a fault of the program.',
			act: ['Report it with the page files.'],
		},
	];
}

/**
 * Makes one edition.
 * @param before the committed account, whose addresses may not be lost; absent for an edition never published
 */
export async function makeEdition(
	root: string,
	slug: string,
	read: PagesReader,
	before?: Account,
): Promise<MadeEdition> {
	const seeds = await readSeeds(root, slug);
	const { edition, source } = seeds.parsed ?? {};
	const none = (diagnostics: readonly Diagnostic[]): MadeEdition => ({ files: new Map(), diagnostics });
	if (edition === undefined || source === undefined || seeds.diagnostics.some(stops))
		return none(seeds.diagnostics);

	const diagnostics: Diagnostic[] = [...seeds.diagnostics];
	const pages: ReadPage[] = [];
	for (const reading of await read(seeds.pages, edition)) {
		if ('code' in reading) diagnostics.push(reading);
		else pages.push(reading);
	}
	if (diagnostics.some(stops)) return none(diagnostics);
	const {
		account,
		chapters,
		diagnostics: told,
	} = await makeFromSeeds({ slug, edition, source, digest: seeds.digest }, pages);
	diagnostics.push(...told);
	if (account === undefined) return none(diagnostics);

	const addresses = addressesOf(account);
	diagnostics.push(
		...brokenAliases(edition, addresses, source),
		...strayReports(edition, account, source),
		...strayChanges(edition, addresses, source),
	);
	if (before) diagnostics.push(...lostAddresses(edition, before, addresses, source));
	const files = new Map<string, string>([[`content/editions/${slug}/account.json`, printAccount(account)]]);
	for (const chapter of chapters) {
		chapter.sections.forEach((section, index) => {
			const path = `content/editions/${slug}/${chapter.config.slug}/${section.slug}.md`;
			const content = sectionContent(slug, chapter, section, index + 1);
			const text = writeSection(content);
			diagnostics.push(...notReadBack(path, text, content));
			files.set(path, text);
		});
	}
	return diagnostics.some(stops) ? none(diagnostics) : { files, diagnostics };
}

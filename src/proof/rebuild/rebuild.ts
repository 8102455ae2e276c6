/** Second step: the edition is made anew from its sources, as the command makes it. */
import { type Diagnostic, stops } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import { parseBoxes } from '#layout/parse-boxes.ts';
import type { Difference } from '#proof/difference.ts';
import type { Findings } from '#proof/findings.ts';
import { asText } from '#proof/published-files.ts';
import type { CheckTask, Host } from '#proof/task.ts';
import type { ReadPage } from '#reconstruct/edition/assemble.ts';
import type { AssembledChapter } from '#reconstruct/edition/chapter.ts';
import { makeFromSeeds, readSeedPage, reportOf, type SeedPage } from '#reconstruct/edition/from-seeds.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
import type { Sources } from './sources.ts';

/** An edition, made. */
export interface Rebuilt {
	readonly account: Account;
	readonly chapters: readonly AssembledChapter[];
}

/** Tells page by page how far it is. @returns `undefined` where the sources do not give an edition. */
export async function rebuild(
	task: CheckTask,
	host: Host,
	sources: Sources,
	findings: Findings,
): Promise<Rebuilt | undefined> {
	const { yaml } = sources;
	const parsed = parseEdition(asText(yaml.bytes) ?? '\0', yaml.path);
	if (parsed.edition === undefined) {
		const told = parsed.diagnostics.map((one) => unmade(yaml.path, one));
		findings.end('rebuild', 0, told);
		return undefined;
	}
	const { pages, faults } = readPages(task, host, sources, parsed.edition);
	faults.push(...unlisted(task, yaml.path, parsed.edition));
	if (faults.length > 0) {
		findings.end('rebuild', pages.length, faults);
		return undefined;
	}
	const edition = {
		slug: task.edition,
		edition: parsed.edition,
		source: parsed.source,
		digest: yaml.digest,
	};
	const { account, chapters, diagnostics } = await makeFromSeeds(edition, pages);
	const stopping = diagnostics.filter(stops);
	const told = stopping.map((one) => unmade(one.file ?? yaml.path, one));
	findings.end('rebuild', pages.length, told);
	return account !== undefined && stopping.length === 0 ? { account, chapters } : undefined;
}

/** Reads the page files; a file that is no text, or on which the program fails, is a fault. */
function readPages(task: CheckTask, host: Host, { seeds }: Sources, edition: EditionConfig) {
	const given: SeedPage[] = [];
	const faults: Difference[] = [];
	for (const [index, { path, bytes, digest, boxes, beside }] of seeds.entries()) {
		const { text, diagnostics } = decodePage(bytes);
		if (text === undefined) {
			faults.push(...diagnostics.map((one) => unmade(path, one)));
			continue;
		}
		const known = boxes && parseBoxes(asText(boxes.bytes) ?? '', text);
		if (boxes && known?.boxes === undefined) {
			faults.push(...(known?.diagnostics ?? []).map((one) => unmade(boxes.path, one)));
			continue;
		}
		given.push({
			file: task.seeds[index]?.file ?? '',
			path,
			text,
			digest,
			...(known?.boxes ? { boxes: known.boxes } : {}),
			...(beside ? { beside } : {}),
		});
	}
	const report = reportOf(given);
	const pages: ReadPage[] = [];
	for (const [done, page] of given.entries()) {
		host.progress({ step: 'rebuild', done, of: given.length });
		const read = readSeedPage(page, edition, readPage, report);
		if ('code' in read) faults.push(unmade(page.path, read));
		else pages.push(read);
	}
	return { pages, faults };
}

/** Page files that edition.yaml lists and nobody published, and the other way about. */
function unlisted(task: CheckTask, yamlPath: string, edition: EditionConfig): Difference[] {
	const listed = new Set(edition.pages.map(({ file }) => file));
	const published = new Set(task.seeds.map(({ file }) => file));
	return [
		...[...listed].flatMap((file): Difference[] =>
			published.has(file) ? [] : [{ kind: 'missing', file: yamlPath, place: {}, made: `${file}.txt` }],
		),
		...task.seeds.flatMap(({ file, path }): Difference[] =>
			listed.has(file) ? [] : [{ kind: 'added', file: path, place: {}, published: `${file}.txt` }],
		),
	];
}

const unmade = (file: string, { line, reason }: Diagnostic): Difference => ({
	kind: 'unmade',
	file,
	place: line === undefined ? {} : { line },
	made: reason,
});

/**
 * What is known of the words of each edition, read from seeds/ and content/ when the first section asks for
 * it. The Markdown processor gets it so, because a plugin sees one file at a time.
 */
import { editionFiles, textOf } from '#components/loaders/files.build.ts';
import type { Account } from '#edition/account/account.ts';
import { type EditionMentions, editionMentions } from '#edition/mentions/edition-mentions.ts';
import type { Section } from '#edition/section.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { readSection } from '#markdown/text/read.ts';

/**
 * @param root the project's folder.
 * @returns the words of an edition by its slug; none where its files cannot be read: the page that shows them
 * says why.
 */
export function mentionsOf(root: URL): (edition: string) => EditionMentions | undefined {
	let read: ReadonlyMap<string, EditionMentions> | undefined;
	return (edition) => {
		read ??= readAll(root);
		return read.get(edition);
	};
}

function readAll(root: URL): ReadonlyMap<string, EditionMentions> {
	const accounts = new Map(
		editionFiles(root, 'content/editions/*/account.json', 2).map((file) => [file.edition, textOf(file)]),
	);
	const sections = Map.groupBy(editionFiles(root, 'content/editions/*/*/*.md', 2), ({ edition }) => edition);
	return new Map(
		editionFiles(root, 'seeds/*/edition.yaml', 1).flatMap((file): [string, EditionMentions][] => {
			const { edition } = parseEdition(textOf(file), file.path);
			const account = tried(() => JSON.parse(accounts.get(file.edition) ?? '') as Account);
			if (!edition || !account) return [];
			const read = (sections.get(file.edition) ?? []).flatMap(
				(section): Section[] => tried(() => [readSection(textOf(section))]) ?? [],
			);
			return [[file.edition, editionMentions(edition, account, read)]];
		}),
	);
}

function tried<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

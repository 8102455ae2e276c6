/** What is known of the report, as a list for a reader: a name, what it is, and who says so. */
import { type TakenEdition, versionWords } from '#takealong/edition.ts';

const NAMES = ['title', 'author', 'publisher', 'place', 'year', 'url', 'isbn'] as const;

export function factsOf(
	edition: TakenEdition,
): readonly (readonly [name: string, value: string, by?: string])[] {
	const { config, messages } = edition;
	const { names, editors, source } = messages.about.identification;
	return [
		...NAMES.flatMap((name) => {
			const fact = config.bibliography[name];
			return fact ? [[names[name], fact.value, fact.by === 'editors' ? editors : source] as const] : [];
		}),
		[messages.publication.version, versionWords(edition)] as const,
	];
}

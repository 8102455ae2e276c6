/**
 * What readers were last told of each text, as `content/texts.txt`: the digest of every section as it was
 * published, and how many changes its edition told of by then. A section that reads otherwise now, while no
 * newer change names it, changed without a word.
 */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import type { EditionChange } from '#edition/yaml/dated.ts';
import { touches } from '#sharing/machine-readable/last-change.ts';

/** Where it is kept, relative to the project. */
export const TEXTS_FILE = 'content/texts.txt';

const HEAD = `# What readers were last told: each section, the digest of its text, and the number of changes its edition told of by then. Made by
# npm run addresses. Where a text is another than this says, the build asks for a line under changes in seeds/<edition>/edition.yaml.
`;

/** A section as readers know it. */
interface Told {
	readonly digest: string;
	/** Changes of the edition by then. */
	readonly changes: number;
}

/** By `chapter/section`. */
type Texts = ReadonlyMap<string, Told>;

/** By edition. */
export type ToldTexts = ReadonlyMap<string, Texts>;

/** An edition as it is now. */
export interface PresentEdition {
	readonly account: Pick<Account, 'edition' | 'blocks'>;
	/** The newest first. */
	readonly changes: readonly EditionChange[];
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function textsOf({ account, changes }: PresentEdition): Texts {
	const sections = Map.groupBy(
		account.blocks.filter(({ section }) => section !== null),
		({ chapter, section }) => `${chapter}/${section}`,
	);
	return new Map(
		[...sections].map(([place, blocks]) => {
			const text = JSON.stringify(blocks.map(({ kind, label, text }) => [kind, label, text]));
			return [place, { digest: digestOf(text), changes: changes.length }];
		}),
	);
}

/**
 * Sections that are another than readers were told, or are new or gone, without a change since that names
 * them.
 */
function silent(told: Texts, now: Texts, changes: readonly EditionChange[]): readonly string[] {
	const known = Math.max(0, ...[...told.values()].map((one) => one.changes));
	return [...new Set([...told.keys(), ...now.keys()])].filter((place) => {
		if (told.get(place)?.digest === now.get(place)?.digest) return false;
		const since = changes.slice(0, Math.max(0, changes.length - (told.get(place)?.changes ?? known)));
		return !since.some(({ at }) => at === undefined || at.some((one) => touches(one, place)));
	});
}

/** @param day of today, `2026-11-30`, for the line to paste. */
export function untold(told: ToldTexts, editions: readonly PresentEdition[], day: string): Diagnostic[] {
	return editions.flatMap((edition): Diagnostic[] => {
		const slug = edition.account.edition;
		const before = told.get(slug);
		const places = before ? silent(before, textsOf(edition), edition.changes) : [];
		if (places.length === 0) return [];
		return [
			{
				code: 'changes/untold',
				severity: 'review',
				file: `seeds/${slug}/edition.yaml`,
				reason: `The text of ${places.join(', ')} is not what was published, and no change says so: readers of the feed are not told, and the pages keep their old date.`,
				act: [
					'Add above the other entries under changes, and say what changed:',
					`  - { date: ${day}, what: "…", at: [${places.join(', ')}] }`,
				],
			},
		];
	});
}

/** What readers are told with a publication of now; what changed without a word stays as it was. */
export function retold(told: ToldTexts, editions: readonly PresentEdition[]): ToldTexts {
	const after = new Map(told);
	for (const edition of editions) {
		const before = told.get(edition.account.edition) ?? new Map<string, Told>();
		const now = textsOf(edition);
		const kept = before.size > 0 ? silent(before, now, edition.changes) : [];
		const texts = new Map([...now].filter(([place]) => !kept.includes(place)));
		for (const place of kept) {
			const known = before.get(place);
			if (known) texts.set(place, known);
		}
		after.set(edition.account.edition, texts);
	}
	return after;
}

export function printTexts(told: ToldTexts): string {
	const lines = [...told].flatMap(([edition, texts]) =>
		[...texts].map(([place, { digest, changes }]) => `${edition}/${place} ${digest} ${changes}`),
	);
	return `${HEAD}\n${lines.sort().join('\n')}\n`;
}

/** Lines that are none of ours tell of nothing. */
export function readTexts(text: string): ToldTexts {
	const told = new Map<string, Map<string, Told>>();
	for (const line of text.split(/\r?\n/)) {
		const [, edition, place, digest, changes] =
			/^([^\s/#]+)\/([^\s/]+\/[^\s/]+) ([\da-f]{16}) (\d+)$/.exec(line.trim()) ?? [];
		if (edition === undefined || place === undefined || digest === undefined) continue;
		const texts = told.get(edition) ?? new Map<string, Told>();
		told.set(edition, texts.set(place, { digest, changes: Number(changes) }));
	}
	return told;
}

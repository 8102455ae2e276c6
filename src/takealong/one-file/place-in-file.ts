/** From an address of the site to the place in the file that holds the same. */

/** A chapter as the file has it. */
export interface ChapterInFile {
	/** Id of its title. */
	readonly title: string;
	/** Id of the first place of each section, by its slug. */
	readonly sections: Readonly<Record<string, string>>;
	/** Ids that another chapter has already: as the site has them, and as they are called here. */
	readonly renamed: Readonly<Record<string, string>>;
}

export interface FileOutline {
	readonly edition: string;
	/** By slug. */
	readonly chapters: Readonly<Record<string, ChapterInFile>>;
}

/** Ids of what stands behind the chapters. */
export const PARTS = { abbreviations: 'afkortingen', account: 'verantwoording', source: 'bron' } as const;

export const pageInFile = (folio: string): string => `${PARTS.source}-${folio}`;
export const lineInFile = (folio: string, line: number | string): string => `${pageInFile(folio)}-${line}`;

/**
 * @param address below the base path: `aivd-jaarverslag-2014/samenwerking/ct-infobox/#p41-3`.
 * @returns an id that may be there; `undefined` for what no file has.
 */
export function placeInFile(address: string, { edition, chapters }: FileOutline): string | undefined {
	const [path = '', fragment = ''] = address.replace(/\?[^#]*/, '').split('#');
	const [of, first = '', second = ''] = path.split('/');
	if (of !== edition) return undefined;
	const id = decodeURIComponent(fragment);
	if (first === 'inhoud') return first;
	if (first === '') return id || 'inhoud';
	if (first === PARTS.abbreviations) return id || first;
	if (first === PARTS.account) return second === '' ? id || first : undefined;
	if (first === PARTS.source) {
		if (second === '') return id === '' ? first : undefined;
		const line = /^regel-(\d+)$/.exec(id)?.[1];
		return line === undefined ? pageInFile(second) : lineInFile(second, line);
	}
	const chapter = chapters[first];
	if (!chapter || /\./.test(second)) return undefined;
	if (id !== '') return chapter.renamed[id] ?? id;
	return second === '' ? chapter.title : chapter.sections[second];
}

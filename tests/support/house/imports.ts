/**
 * What each file of `src/` imports, as the text of the file says: types, re-exports and calls of `import()`
 * included.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import, as it stands in a file. */
export interface Import {
	/** The file that imports, below the project: `src/proof/run.ts`. */
	readonly from: string;
	/** As written: `#edition/model.ts`, `./report.ts`, `node:fs`. */
	readonly written: string;
	/** The file it leads to, below the project; undefined for a package. */
	readonly to: string | undefined;
}

/** Every import of every file of the project’s `src/`. */
export function importsOfProject(): readonly Import[] {
	return globSync('src/**/*.{ts,astro,mjs}').flatMap((file) => {
		const from = file.replaceAll('\\', '/');
		return importsOf(from, readFileSync(file, 'utf8')).filter(({ to }) => to === undefined || existsSync(to));
	});
}

/**
 * The imports of one file.
 * @param from Its path below the project.
 * @param text What it holds; of an `.astro` file its frontmatter and its scripts are read.
 */
export function importsOf(from: string, text: string): readonly Import[] {
	const codes = from.endsWith('.astro') ? codesOf(text) : [text];
	return codes
		.flatMap((code) => ts.preProcessFile(code, true, true).importedFiles)
		.map(({ fileName }) => ({ from, written: fileName, to: fileOf(from, fileName) }));
}

function codesOf(astro: string): readonly string[] {
	const [, frontmatter = ''] = /^---\n(.*?)^---$/ms.exec(astro) ?? [];
	return [frontmatter, ...[...astro.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code)];
}

function fileOf(from: string, written: string): string | undefined {
	const path = written.replace(/\?.*$/, '');
	if (path.startsWith('#')) return `src/${path.slice(1)}`;
	if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
	return undefined;
}

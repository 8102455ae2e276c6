/** Pages whose setting is known: `DIR/NAME/page.txt` beside `DIR/NAME/truth.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth } from './score.ts';

export interface KnownPage {
	readonly name: string;
	readonly text: string;
	readonly truth: Truth;
	/** The report it is from: a page alone, where nothing tells. */
	readonly document: string;
}

/** Documents made for building with: who looked at a page cannot measure with it. */
const BUILDING = /^dev-/u;

/** `only`: how names of pages begin; `building`: with the documents for building too. */
export function knownPages(
	roots: readonly string[],
	{ only, building }: { readonly only: readonly string[] | undefined; readonly building: boolean },
): KnownPage[] {
	return roots.flatMap((root) =>
		readdirSync(root)
			.sort()
			.filter((name) => existsSync(join(root, name, 'truth.json')))
			.filter((name) => !only || only.some((start) => name.startsWith(start)))
			.filter((name) => building || !BUILDING.test(name))
			.map((name) => {
				const truth = JSON.parse(readFileSync(join(root, name, 'truth.json'), 'utf8')) as Truth;
				const text = readFileSync(join(root, name, 'page.txt'), 'utf8');
				return { name, text, truth, document: truth.doc ?? name };
			}),
	);
}

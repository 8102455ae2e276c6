/**
 * What is asked of an editor whose new reading would give published ids to other words. One question a
 * chapter.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Target } from '#sharing/permalinks/aliases.ts';
import type { OtherWords } from '#sharing/permalinks/compare-places.ts';
import { PLACES_FILE } from '#sharing/permalinks/places.ts';

/** How many ids are shown one by one. */
const SHOWN = 12;

/** @param lines of the file, by `page#id`. */
export function askOtherWords(
	others: readonly OtherWords[],
	lines: ReadonlyMap<string, number>,
): readonly Diagnostic[] {
	const pages = [...new Set(others.map(({ page }) => page))];
	return pages.map((page) => {
		// An edition that was renamed has each id twice in the contract.
		const all = [...new Map(others.filter((one) => one.page === page).map((one) => [one.id, one])).values()];
		const line = lines.get(all[0]?.line ?? '');
		const [edition = ''] = page.split('/');
		const ids = all.map(({ id }) => id);
		const told = all
			.slice(0, SHOWN)
			.map(({ id, before, now }) => `${id} named “${before} …”, would name “${now} …”`);
		return {
			code: 'addresses/other-words',
			severity: 'error',
			file: PLACES_FILE,
			...(line === undefined ? {} : { line }),
			reason: `On /${page} ${ids.length === 1 ? 'a published id' : `${ids.length} published ids`} would come to name other words, and links would open another text: ${told.join('; ')}${ids.length > SHOWN ? '; …' : ''}.`,
			act: [
				`If the old words stand elsewhere now, add to seeds/${edition}/edition.yaml, under aliases; readers of old links are told there:`,
				...all.map(
					({ id, before, to }) =>
						`  - { from: "${within(page)}#${id}", to: ${written(to)}, was: ${JSON.stringify(before)} }`,
				),
				'Where it is the same place, with its words corrected, say so, once:',
				`  npm run addresses -- ${ids.map((id) => `--corrected "${page}#${id}"`).join(' ')}`,
			],
		};
	});
}

/** A page below its edition, as `edition.yaml` has it. */
const within = (page: string): string => page.split('/').slice(1).join('/').replace(/\/$/, '');

const written = (to: Target | undefined): string => (to ? `"${within(to.page)}#${to.id}"` : '…');

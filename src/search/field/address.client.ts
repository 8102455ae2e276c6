/** Where pages of the site stand, and the address of a question. */
import { base } from '#browser/base.client.ts';
import { type Choice, everything, paramsOf } from '#search/field/filters.ts';

/** Address of the page that answers `typed`, with what the reader chose to see of it. */
export function addressOf(typed: string, choice: Choice = everything): string {
	return `${base}zoeken/?${new URLSearchParams({ q: typed, ...paramsOf(choice) })}`;
}

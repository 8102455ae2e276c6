/** What we use of two libraries that have no types of their own. */

declare module 'citeproc' {
	interface System {
		readonly retrieveLocale: (language: string) => unknown;
		readonly retrieveItem: (id: string) => unknown;
	}
	interface CitedItem {
		readonly id: string;
		readonly locator?: unknown;
		readonly label?: string;
		readonly suffix?: string;
	}
	class Engine {
		constructor(system: System, style: unknown, language: string, force: boolean);
		setOutputFormat(format: 'html'): void;
		updateItems(ids: readonly string[]): void;
		makeCitationCluster(items: readonly CitedItem[]): string;
		makeBibliography(): readonly [unknown, readonly string[]];
	}
	const CSL: { readonly Engine: typeof Engine };
	export default CSL;
}

declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		readonly data: readonly Readonly<Record<string, unknown>>[];
		format(format: 'ris'): string;
	}
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

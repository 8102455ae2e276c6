/** The pages of the site that the file is made of, and what is told of it. */
import type { Messages } from '#i18n/languages.ts';

export interface SourceText {
	readonly folio: string;
	readonly language: string;
	/** Raw lines, as the page file has them. */
	readonly lines: readonly string[];
}

export interface BuiltPages {
	readonly chapters: readonly { readonly slug: string; readonly title: string; readonly html: string }[];
	readonly abbreviations: string;
	readonly account: string;
	readonly edition: string;
	readonly source: readonly SourceText[];
}

export interface FileFacts {
	readonly edition: string;
	readonly title: string;
	/** Of its title, where the site speaks another. */
	readonly lang: string | undefined;
	/** Day and digest, in words. */
	readonly version: string;
	readonly site: string;
	readonly status: string;
	/** What stands before an address of the built pages. */
	readonly path: string;
	/** The same as a whole address; of a site without one, of a host that no one has. */
	readonly base: string;
	readonly isSiteless: boolean;
	readonly messages: Messages;
	/** A picture of the site as data, by its address on a built page. */
	readonly picture: (address: string) => string | undefined;
}

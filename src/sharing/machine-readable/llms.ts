/**
 * What a language model is told to read (llmstxt.org): the Markdown of each page, with a sentence about it.
 */

/** A file it may read. */
export interface LlmsLink {
	readonly title: string;
	readonly address: string;
	readonly about?: string;
}

/** The whole file. */
export interface LlmsFacts {
	readonly name: string;
	readonly summary: string;
	readonly details: readonly string[];
	readonly sections: readonly { readonly title: string; readonly links: readonly LlmsLink[] }[];
	/** What may be passed over. */
	readonly optional: readonly LlmsLink[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const link = ({ title, address, about }: LlmsLink): string =>
	`- [${oneLine(title).replace(/[[\]\\]/g, '\\$&')}](${encodeURI(address)})${about ? `: ${oneLine(about)}` : ''}`;

const section = (title: string, links: readonly LlmsLink[]): string =>
	[`## ${oneLine(title)}`, '', ...links.map(link)].join('\n');

export function llms({ name, summary, details, sections, optional }: LlmsFacts): string {
	return `${[
		`# ${oneLine(name)}`,
		`> ${oneLine(summary)}`,
		...details.map(oneLine),
		...sections.map(({ title, links }) => section(title, links)),
		// The one title that the format gives a meaning.
		...(optional.length > 0 ? [section('Optional', optional)] : []),
	].join('\n\n')}\n`;
}

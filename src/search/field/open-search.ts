/** An OpenSearch description (1.1, draft 6). */
export interface SearchService {
	readonly name: string;
	readonly description: string;
	readonly language: string;
	/** Address of an SVG picture. */
	readonly icon: string;
	/** Address of the search page, without its question. */
	readonly search: string;
}

/** @returns XML; the names are cut to what the format allows: 16 and 1024 characters. */
export function openSearch({ name, description, language, icon, search }: SearchService): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escaped(name.slice(0, 16))}</ShortName>
	<Description>${escaped(description.slice(0, 1024))}</Description>
	<Language>${escaped(language)}</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="16" height="16" type="image/svg+xml">${escaped(icon)}</Image>
	<Url type="text/html" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

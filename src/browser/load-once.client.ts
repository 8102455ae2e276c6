/** Fetches a file once for all who ask; a failure is forgotten, so that a reader can try again. */

/**
 * @typeParam Content shape of the file, which the build wrote.
 * @returns what loads one kind of file by its address, and keeps it for the life of the page. It rejects
 * where the host does not answer with the file.
 */
export function loaderOf<Content>(): (address: URL) => Promise<Content> {
	const loaded = new Map<string, Promise<Content>>();
	return ({ href }) => {
		const known = loaded.get(href);
		if (known) return known;
		const content = fetch(href).then((response): Promise<Content> => {
			if (!response.ok) throw new Error(`${href}: ${response.status}`);
			return response.json();
		});
		loaded.set(href, content);
		content.catch(() => loaded.delete(href));
		return content;
	};
}

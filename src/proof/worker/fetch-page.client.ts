/**
 * A published page, fetched and parsed. As the content of a template nothing in it runs, loads or is styled:
 * a document of `DOMParser` would hold the page's inline style against the policy of the page that is open.
 */
export async function fetchPage(address: string, signal?: AbortSignal): Promise<ParentNode> {
	const response = await fetch(address, signal ? { signal } : {});
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	const template = document.createElement('template');
	template.innerHTML = await response.text();
	return template.content;
}

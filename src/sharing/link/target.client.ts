/** All of an unknown place that comes with a page: looks whether the fragment leads somewhere, and fetches the rest when not. */

function look(): void {
	let [id = '', directive] = location.hash.slice(1).split(':~:');
	// A browser that does not know text directives takes them for a part of the id.
	if (directive !== undefined) {
		location.replace(`#${id}`);
		return;
	}
	try {
		id = decodeURIComponent(id);
	} catch {
		// Not in the form of an address: it is looked up as it stands.
	}
	if (id === '' || id === 'top' || document.getElementById(id)) return;
	import('#sharing/link/unknown-place.client.ts').then(({ tellUnknown }) => tellUnknown(id)).catch(() => {});
}

addEventListener('hashchange', look);
look();

export {};

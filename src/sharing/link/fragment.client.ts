/**
 * All of an unknown place that comes with a page: looks whether the fragment leads somewhere, and fetches the
 * rest when not.
 */
import { fragmentId } from '#sharing/link/fragment-id.client.ts';

function look(): void {
	const [plain = '', directive] = location.hash.slice(1).split(':~:');
	// A browser that does not know text directives takes them for a part of the id.
	if (directive !== undefined) {
		location.replace(`#${plain}`);
		return;
	}
	const id = fragmentId();
	if (id === '' || id === 'top') return;
	const place = document.getElementById(id);
	if (!place)
		import('#sharing/link/unknown-fragment.client.ts')
			.then(({ tellUnknown }) => tellUnknown(id))
			.catch(() => {});
	// The way to where it is now takes a question or a quotation along.
	else if (location.search !== '' && place.matches('.moved'))
		for (const way of place.querySelectorAll('a')) way.search = location.search;
}

addEventListener('hashchange', look);
look();

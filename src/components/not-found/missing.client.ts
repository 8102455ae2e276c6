/** On the 404 page: the link on it that looks most like what was asked, and its words in the search field. */
import { decoded } from '#browser/decoded.ts';
import { nearestLink } from '#components/not-found/nearest-link.ts';

const hint = document.querySelector<HTMLElement>('[data-missing-hint]');
const asked = decoded(location.pathname);
const links = [...document.querySelectorAll<HTMLAnchorElement>('.edition a')];
const found =
	links[
		nearestLink(
			asked,
			links.map((link) => link.pathname),
		) ?? -1
	];

if (hint) {
	hint.append(
		`${hint.dataset['asked']} `,
		Object.assign(document.createElement('code'), { textContent: asked }),
	);
	if (found) {
		const link = document.createElement('a');
		link.href = found.href;
		link.textContent = found.querySelector('span')?.textContent ?? found.textContent;
		hint.append(document.createElement('br'), `${hint.dataset['meant']} `, link);
	}
	hint.hidden = false;
}

const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
const words = asked
	.split('/')
	.filter(Boolean)
	.at(-1)
	?.replace(/\.html?$|[^\p{L}\p{N}]+/gu, ' ')
	.trim();
if (field && words && !field.value) field.value = words;

/** Unfolds the part of the contents that the address names, in browsers that do not do so themselves. */

import { decoded } from '#browser/decoded.ts';

function unfold(): void {
	const target = document.getElementById(decoded(location.hash.slice(1)));
	const fold = target?.closest('details');
	if (!target || !fold || fold.open) return;
	fold.open = true;
	target.scrollIntoView();
}

addEventListener('hashchange', unfold);
unfold();

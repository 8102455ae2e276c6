/** The id that the address names, without a text directive that a browser did not take for itself. */

import { decoded } from '#browser/decoded.ts';

export function fragmentId(): string {
	const [id = ''] = location.hash.slice(1).split(':~:');
	return decoded(id);
}

/** What an address and an id are made of: small letters a–z, digits and single hyphens. */
import * as z from 'zod';

/** A slug that an editor wrote, or that a title gave. */
export const slugSchema = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'a slug is expected: small letters a–z, digits and single hyphens, such as ct-infobox',
	);

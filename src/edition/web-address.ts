/** An address that a reader can follow from anywhere. */
import * as z from 'zod';

export const webAddressSchema = z.url({
	protocol: /^https?$/,
	hostname: z.regexes.domain,
	error: 'a whole address is expected, with https:// in front',
});

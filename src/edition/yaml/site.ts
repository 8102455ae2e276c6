/**
 * What only a publisher knows of the site: the strict schema of `seeds/site.yaml`. All but the name may be
 * left out; the pages then leave it out too. The format is told in README.md beside this file.
 */
import * as z from 'zod';
import { textSchema } from '#edition/bibliography.ts';
import { webAddressSchema } from '#edition/web-address.ts';

/**
 * The whole of `site.yaml`.
 * @param languages codes of those that the site can speak.
 */
export const siteSchema = (languages: readonly string[]) =>
	z.strictObject({
		/** In the header, in titles, in references. */
		name: textSchema,
		/** Of the interface, not of the reports. */
		language: z.enum(languages).default('nl'),
		/** Who makes the site: a person or an organization. */
		publisher: textSchema.optional(),
		/** Of the publisher's own site. */
		website: webAddressSchema.optional(),
		/** Where readers can report something: an e-mail address, or the address of a page. */
		contact: z
			.union([z.email(), webAddressSchema], {
				error: 'an e-mail address is expected, or a whole address with https:// in front',
			})
			.optional(),
		/**
		 * `true` where the makers of the site are others than those of the reports; `false` where these publish
		 * their own.
		 */
		independent: z.boolean().optional(),
		/** Whether a public authority publishes the site. */
		government: z.boolean().optional(),
		/** Where the program's code stands. */
		code: webAddressSchema.optional(),
		/** Of the program: `MIT`. */
		licence: textSchema.optional(),
	});

/** What the publisher tells. */
export type SiteConfig = z.infer<ReturnType<typeof siteSchema>>;

/** A site of which nothing is told has the name of the program. */
export const UNTOLD_SITE: SiteConfig = { name: 'Leeseditie', language: 'nl' };

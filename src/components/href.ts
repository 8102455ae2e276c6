/**
 * An address of the site as a link: the base path in front.
 * @param path below the base, without a leading slash: see `#edition/addresses.ts`; may end in `#id`.
 */
export function href(path: string): string {
	const base = import.meta.env.BASE_URL;
	return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

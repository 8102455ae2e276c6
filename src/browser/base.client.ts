/**
 * Where the site stands, with a slash at both ends: as it was built for; in a copy of it that was put
 * elsewhere, as its page says.
 */
export const base: string =
	document.documentElement.dataset['base'] ?? `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

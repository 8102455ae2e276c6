/**
 * The two builds that `npm test -- build` makes, and every test of the built site reads. They are apart from
 * `dist/`, so that a site that is being read is not pulled away by its tests.
 */
export const builds = {
	/** Published at the root of a host. */
	root: { dist: 'test-results/root', base: '/', site: undefined },
	/** Published under a path, with its origin known. */
	base: { dist: 'test-results/base', base: '/verslag/', site: 'https://voorbeeld.nl' },
} as const;

/** One of the two. */
export type Build = keyof typeof builds;

/**
 * The third: the published editions with the edition of longest cases beside them, at the root of a host. It
 * is built in a copy of the project. Its publisher tells nothing of themselves.
 */
export const longest = { project: 'test-results/longest', dist: 'test-results/longest/dist' } as const;

/** The fourth: the site of another publisher, with old addresses that lead on; see `changed.ts`. */
export const changed = {
	project: 'test-results/changed',
	dist: 'test-results/changed/dist',
	base: builds.base.base,
	site: builds.base.site,
} as const;

/**
 * The fifth: the published editions on a site that speaks English, at the root of a host; in a copy of the
 * project too.
 */
export const english = { project: 'test-results/english', dist: 'test-results/english/dist' } as const;

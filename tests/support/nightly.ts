/**
 * Whether the checks run at length, as `npm run test:all` does; what that adds is said in tests/README.md.
 */
export const nightly = process.env['NIGHTLY'] === '1';

/**
 * What a check looks at of a long list: every so many-th by day, so that what they share is seen, and all at
 * night.
 */
export const every = <Item>(many: number, list: readonly Item[]): readonly Item[] =>
	nightly ? list : list.filter((_, at) => at % many === 0);

/**
 * How many cases a law is tried on: as many as `npm test` has time for, and ten times as many at night;
 * NUM_RUNS says another number.
 */
export const runs = (byDay: number): number =>
	Number(process.env['NUM_RUNS'] ?? (nightly ? 10 * byDay : byDay));

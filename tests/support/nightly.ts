/**
 * Whether the checks run at length, as `npm run test:all` does; what that adds is said in tests/README.md.
 */
export const nightly = process.env['NIGHTLY'] === '1';

/**
 * How many cases a law is tried on: as many as `npm test` has time for, and ten times as many at night;
 * NUM_RUNS says another number.
 */
export const runs = (byDay: number): number =>
	Number(process.env['NUM_RUNS'] ?? (nightly ? 10 * byDay : byDay));

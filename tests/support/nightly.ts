/** Whether the checks run at length, as `npm run test:all` does; what that adds is said in tests/README.md. */
export const nightly = process.env['NIGHTLY'] === '1';

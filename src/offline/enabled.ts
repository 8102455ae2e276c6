/**
 * Whether this build lets browsers store the site: yes, unless `OFFLINE=off`. Any other value is refused, not
 * guessed.
 */
export function isOfflineEnabled(variables: { readonly OFFLINE?: string | undefined }): boolean {
	const value = variables.OFFLINE || 'on';
	if (value === 'on' || value === 'off') return value === 'on';
	const error = new Error(
		`OFFLINE is “${value}”; “on” or “off” was expected. To publish without a copy in browsers: OFFLINE=off npm run build`,
	);
	// The message says it all: Astro would print where in our code it was thrown.
	error.stack = error.message;
	throw error;
}

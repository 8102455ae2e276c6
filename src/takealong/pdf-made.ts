/**
 * Whether this build makes PDFs: only where `PDF=on`, which `npm run build` sets by itself where it finds a browser.
 * The pages that offer them are made before they are. Any other value is refused, not guessed.
 */
export function isPdfMade(variables: { readonly PDF?: string | undefined }): boolean {
	const value = variables.PDF || 'off';
	if (value === 'on' || value === 'off') return value === 'on';
	const error = new Error(
		`PDF is “${value}”; “on” or “off” was expected. To publish without PDFs: PDF=off npm run build`,
	);
	// The message says it all: Astro would print where in our code it was thrown.
	error.stack = error.message;
	throw error;
}

/** The id that the address names, without a text directive that a browser did not take for itself. */
export function fragmentId(): string {
	const [id = ''] = location.hash.slice(1).split(':~:');
	try {
		return decodeURIComponent(id);
	} catch {
		// Not in the form of an address: it is looked up as it stands.
		return id;
	}
}

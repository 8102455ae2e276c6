/** A part of an address as it reads; one that is not in the form of an address stays as it stands. */
export function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

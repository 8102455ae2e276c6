/** The published address for the Astro configuration: read, or the build ends with what mends it. */
import { type Address, type AddressVariables, readAddress } from './address.ts';

/** Reads `BASE_PATH` and `SITE`; throws an error that is only its message when they are of no use. */
export function addressOrStop(variables: AddressVariables): Address {
	const { address, diagnostics } = readAddress(variables);
	if (address) return address;
	const lines = diagnostics.flatMap(({ code, reason, act }) => [
		`error  ${code}`,
		`  ${reason}`,
		`  ${act?.join('\n  ')}`,
	]);
	const error = new Error(lines.join('\n'));
	error.stack = error.message;
	throw error;
}

/** The published address for the Astro configuration: read, or the build ends with what mends it. */
import { printDiagnostics } from '#diagnostics/print.ts';
import { PlainError } from './plain-error.ts';
import { type Address, type AddressVariables, readAddress } from './site-address.ts';

/** Reads `BASE_PATH` and `SITE`; throws a {@link PlainError} when they are of no use. */
export function addressOrStop(variables: AddressVariables): Address {
	const { address, diagnostics } = readAddress(variables);
	if (address) return address;
	throw new PlainError(printDiagnostics(diagnostics));
}

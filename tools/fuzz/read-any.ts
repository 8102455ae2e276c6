/**
 * Reads one text as `npm run read-page` would, and says what is wrong with the reading; nothing where all is
 * well.
 */
import { accountOf } from '#reconstruct/account.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';

/**
 * A fault in one line: a crash, a lost letter, a letter that reads otherwise; undefined for a text that was
 * refused with a reason.
 */
export function faultOf(text: string): string | undefined {
	try {
		const decoded = decodePage(new TextEncoder().encode(text));
		if (decoded.text === undefined)
			return decoded.diagnostics.length > 0 ? undefined : 'refused without a reason';
		const reading = readPage(decoded.text, {});
		const { diagnostics } = accountOf(reading.lines, reading);
		const [told] = diagnostics.length > 0 ? diagnostics : fidelityFaults(reading.lines, reading);
		return told && `${told.code} ${told.line}: ${told.reason}`;
	} catch (error) {
		return `crash: ${error instanceof Error ? error.message : String(error)}`;
	}
}

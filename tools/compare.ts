/**
 * `npm run compare -- PRINT CONVERSION`: which words of a print somebody's conversion of it lost, invented,
 * altered or moved, by printed page, in letters.
 */
import { runCompare } from './compare/run.ts';

try {
	const { output, error, code } = await runCompare(process.argv.slice(2));
	process.stdout.write(output);
	process.stderr.write(error);
	process.exitCode = code;
} catch (error) {
	const wrong = error instanceof Error ? error.message : String(error);
	process.stderr.write(`The program failed: ${wrong}\n`);
	process.exitCode = 2;
}

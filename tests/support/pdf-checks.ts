/** veraPDF, whose engine and rules come in `@opendataloader/pdf`; `.ci/run` installs it, and Java with a compiler. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const JARS = [
	resolve('node_modules/.cache/book-checks/node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar'),
	...['jaxb-api', 'jaxb-runtime', 'jaxb-core', 'javax.activation'].map(
		(name) => `/usr/share/java/${name}.jar`,
	),
];

/**
 * Which rules of PDF/UA-1 a file breaks and where; nothing where it conforms.
 * @throws with the mending act where the checker is missing, and with its words where it cannot read the file.
 */
export async function pdfFaults(file: string): Promise<readonly string[]> {
	for (const jar of JARS)
		if (!existsSync(jar)) throw new Error(`${jar} is not there. The first lines of .ci/run install it.`);
	const { stdout } = await promisify(execFile)(
		'java',
		['-cp', JARS.join(':'), 'tests/support/vera/VeraCheck.java', file],
		{ maxBuffer: 1e8 },
	);
	const lines = stdout.trim().split('\n');
	const verdict = lines.pop() ?? '';
	if (/: conforms, [1-9]\d* checks$/.test(verdict)) return [];
	return [...lines, verdict];
}

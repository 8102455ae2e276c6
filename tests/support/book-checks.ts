/**
 * The programs that books are held against, at night: EPUBCheck of Debian, its port to JavaScript, and Ace by
 * DAISY with the browser of the other tests. `.ci/run` installs them.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../tools/browser/find.ts';

/** Apart from the project: they bring two hundred packages. */
const FOLDER = resolve('node_modules/.cache/book-checks');

const run = promisify(execFile);

/** What a checker says of a book; it ends with a code where it finds fault, and says the same. */
async function said(program: string, options: readonly string[]): Promise<string> {
	const { stdout, stderr } = await run(program, [...options], { maxBuffer: 1e8 }).catch((error) => error);
	return `${stdout}${stderr}`;
}

/** @throws with the mending act where a checker is missing. */
function there(file: string): string {
	if (existsSync(file)) return realpathSync(file);
	throw new Error(`${file} is not there. The first lines of .ci/run install it.`);
}

/** Messages of EPUBCheck, its verdict last. */
export const epubCheck = (book: string): Promise<string> =>
	said('java', ['-jar', there('/usr/share/java/epubcheck.jar'), book]);

/** What its port finds: errors and warnings. */
export async function epubCheckPort(book: string): Promise<readonly string[]> {
	const { EpubCheck } = installed()('@likecoin/epubcheck-ts');
	const { messages } = await EpubCheck.validate(readFileSync(book));
	return messages
		.filter(({ severity }: { severity: string }) => severity !== 'info' && severity !== 'usage')
		.map((one: object) => JSON.stringify(one));
}

const installed = () => createRequire(there(`${FOLDER}/package.json`));

interface AceReport {
	readonly assertions?: readonly {
		readonly assertions?: readonly {
			readonly 'earl:test': { readonly 'dct:title': string };
			readonly 'earl:result': Readonly<Record<string, unknown>>;
		}[];
		readonly 'earl:testSubject': { readonly url: string };
	}[];
}

/** What Ace finds, as sentences. */
export async function aceViolations(book: string): Promise<readonly string[]> {
	const { path, env } = await findBrowser();
	Object.assign(process.env, env, { PUPPETEER_EXECUTABLE_PATH: path });
	const checker = installed();
	const ace = checker('@daisy/ace-core');
	const runner = checker('@daisy/ace-axe-runner-puppeteer');
	// Without a folder it prints its report.
	const outdir = mkdtempSync(join(tmpdir(), 'ace-'));
	const options = { cwd: process.cwd(), silent: true, jobId: '', outdir };
	const [, report] = (await ace(book, options, runner)) as [unknown, AceReport];
	rmSync(outdir, { recursive: true });
	if (!report.assertions?.length) throw new Error(`Ace read nothing of ${book}.`);
	return report.assertions.flatMap(({ assertions = [], 'earl:testSubject': { url } }) =>
		assertions.map((one) => `${url}: ${one['earl:test']['dct:title']} ${JSON.stringify(one['earl:result'])}`),
	);
}

/**
 * The Chromium of `@sparticuz/chromium`: a package holds it compressed, for Linux on x64, with the libraries
 * a bare machine lacks. It is unpacked once, into node_modules/.cache.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the package writes, and what a program needs to find it there. */
interface Unpacked {
	readonly path: string;
	readonly env: Readonly<Record<string, string>>;
}

const cache = resolve('node_modules/.cache');

/**
 * Runs with variables set as given, and puts the old ones back: the package reads and writes them as it
 * loads.
 */
async function withVariables<T>(
	variables: Readonly<Record<string, string>>,
	run: () => Promise<T>,
): Promise<T> {
	const before = { ...process.env };
	Object.assign(process.env, variables);
	try {
		return await run();
	} finally {
		for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
		Object.assign(process.env, before);
	}
}

/**
 * The package's own file names /tmp/fonts, wherever it was unpacked; without a font a browser shows no
 * letter, and everything seems hidden.
 */
function fontsConf(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'fonts', 'cache')}</cachedir></fontconfig>
`;
}

/** The packaged browser, or undefined on a machine it was not made for. */
export async function packagedBrowser(): Promise<Unpacked | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const manifest = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	const folder = join(cache, `chromium-${version}`);
	if (!existsSync(folder)) {
		// Test files run side by side: each unpacks into a folder of its own, and the first to finish gives it
		// its name.
		mkdirSync(cache, { recursive: true });
		const own = mkdtempSync(`${folder}-`);
		await withVariables({ TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }, async () => {
			const { default: chromium } = await import('@sparticuz/chromium');
			await chromium.executablePath();
		});
		writeFileSync(join(own, 'fonts', 'fonts.conf'), fontsConf(folder));
		try {
			renameSync(own, folder);
		} catch {
			rmSync(own, { recursive: true, force: true });
		}
	}
	return {
		path: join(folder, 'chromium'),
		env: {
			TMPDIR: folder,
			FONTCONFIG_PATH: join(folder, 'fonts'),
			LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
		},
	};
}

/**
 * The last look at the built pages before they are published: each is held against the policy it carries, and
 * the headers for the host are written beside them. A page that the policy would break stops the build.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import { TAKE_ALONG_FOLDER } from '#edition/addresses.ts';
import { headerRules } from './headers.ts';
import { printHeadersFile } from './headers-file.ts';
import { PlainError } from './plain-error.ts';
import { verifyPage } from './verify.ts';

/** How many faults are shown; a fault of the layout stands in every page. */
const SHOWN = 12;

/** Writes `_headers` and `.nojekyll`; place it after every integration that writes pages. */
export function publishing(): AstroIntegration {
	let base = '/';
	let assets = '_astro';
	return {
		name: 'publishing',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				assets = config.build.assets;
			},
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const verdicts = globSync('**/*.html', { cwd: dist, exclude: [`${TAKE_ALONG_FOLDER}*`] })
					.sort()
					.map((page) =>
						verifyPage(readFileSync(join(dist, page), 'utf8'), `dist/${page.split(sep).join('/')}`),
					);
				const faults = verdicts.flatMap(({ diagnostics }) => diagnostics);
				if (faults.length > 0) throw refusal(faults);
				const styles = [...new Set(verdicts.flatMap((verdict) => verdict.styles))];
				const files = globSync(`{pagefind,${TAKE_ALONG_FOLDER.slice(0, -1)}}/*`, { cwd: dist }).sort();
				const paths = files.map((file) => file.split(sep).join('/'));
				writeFileSync(join(dist, '_headers'), printHeadersFile(headerRules(base, styles, assets, paths)));
				writeFileSync(join(dist, '.nojekyll'), '');
				logger.info(`${verdicts.length} pages keep the policy; ${styles.length} inline style(s) named in it`);
			},
		},
	};
}

function refusal(faults: readonly Diagnostic[]): Error {
	const more = faults.length > SHOWN ? `The first ${SHOWN} of ${faults.length} are shown.\n` : '';
	return new PlainError(
		`the pages must not be published like this: browsers would refuse what is named below.\n\n${printDiagnostics(faults.slice(0, SHOWN))}${more}`,
	);
}

/**
 * Browsers on systems that have other fonts than this machine, so that what a first visit is set in can be
 * tried. The fonts have the widths, by design, of those they stand for; fontconfig is told of them and of no
 * others.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import subsetFont from 'subset-font';
import { findBrowser } from '../../../tools/browser/find.ts';

/** Font files of a package, for each of its weights. */
const fontsource = (name: string, ...weights: readonly number[]) =>
	weights.map((weight) => `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`);
const arial = fontsource('arimo', 400, 700);

/** Font files of a system. Its serif needs no bold: no page sets one. */
export const SYSTEMS = {
	'Georgia and Arial': [...fontsource('gelasio', 400), ...arial],
	'Times and Arial': [...fontsource('tinos', 400), ...arial],
	'Noto Serif and Roboto': [...fontsource('noto-serif', 400), ...fontsource('roboto', 400, 700)],
	DejaVu: ['Serif', 'Sans', 'Sans-Bold'].map((name) => `node_modules/dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`),
	'Open Sans': fontsource('open-sans', 400, 700),
} as const;

/** A system by its name. */
export type System = keyof typeof SYSTEMS;

const LETTERS = Array.from({ length: 0x2200 }, (_, code) => String.fromCharCode(code + 32)).join('');

/** Bytes of a font file of a system, as TrueType. */
export function systemFont(file: string): Promise<Buffer> {
	return subsetFont(readFileSync(file), LETTERS, { targetFormat: 'truetype', preserveNameIds: [1, 2, 4, 6] });
}

/** Starts a browser on a system. */
export async function launchOn(system: System): Promise<Browser> {
	const folder = mkdtempSync(join(tmpdir(), 'leeseditie-system-'));
	mkdirSync(join(folder, 'fonts'));
	for (const [index, file] of SYSTEMS[system].entries())
		writeFileSync(join(folder, 'fonts', `${index}.ttf`), await systemFont(file));
	const config = join(folder, 'fonts.conf');
	writeFileSync(
		config,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`,
	);
	const { path, args, env } = await findBrowser();
	return chromium.launch({
		executablePath: path,
		args: [...args],
		env: { ...process.env, ...env, FONTCONFIG_FILE: config },
	});
}

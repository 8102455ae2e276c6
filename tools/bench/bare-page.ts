/**
 * A bare Astro page of the same text, to hold a first view against on the same machine at the same moment.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AccountBlock } from '#edition/account/account.ts';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const element = ({ kind, text }: AccountBlock): string => {
	const name = kind === 'heading' ? 'h1' : kind === 'pullquote' ? 'blockquote' : 'p';
	return `<${name}>${escaped(text)}</${name}>`;
};

/** @returns folder of a project whose site, in `dist`, is one page; the caller removes it. */
export function barePage(blocks: readonly AccountBlock[]): string {
	const project = mkdtempSync(join(tmpdir(), 'leeseditie-bare-'));
	mkdirSync(join(project, 'src/pages'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
	writeFileSync(join(project, 'package.json'), '{"type":"module"}');
	writeFileSync(
		join(project, 'src/pages/index.astro'),
		`<!doctype html>
<html lang="nl">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>${escaped(blocks[0]?.text ?? '')}</title>
		<link rel="icon" href="data:,">
	</head>
	<body><main>${blocks.map(element).join('\n')}</main></body>
</html>
`,
	);
	const { status, stderr } = spawnSync('astro', ['build'], {
		cwd: project,
		encoding: 'utf8',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) throw new Error(`The bare page was not built:\n${stderr.slice(-2000)}`);
	return project;
}

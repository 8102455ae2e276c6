/**
 * `node tests/support/changed.ts`: the site of another publisher, who tells everything of themselves, and who
 * renamed sections and a whole edition, gave an id up, and let words move. Built from a copy of the project,
 * as an editor would build it.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joined, printContract } from '#sharing/permalinks/address-list.ts';
import { builtAddresses } from '#sharing/permalinks/built-addresses.ts';
import { builds, changed } from './built.ts';
import { copyProject } from './project.ts';

const EDITION = 'aivd-jaarverslag-2014';

const TOLD = `name: Verslagen & jaarcijfers
publisher: Dienst Voorbeeld
website: https://voorbeeld.example/
contact: redactie@voorbeeld.example
independent: false
code: https://voorbeeld.example/code/
licence: EUPL-1.2
`;

const OFFICIAL = 'https://voorbeeld.example/verslag.pdf';

const ALIASES = `aliases:
  - { from: samenwerking/regionale-diensten, to: samenwerking/regio }
  - { from: "samenwerking#regionale-diensten", to: "samenwerking#regio" }
  - { from: "samenwerking#p41-99", to: "samenwerking#p41-2" }
  - { from: "samenwerking#p41-6", to: "samenwerking#p41-3", was: "Vooral de samenwerking in het" }
  - { from: "samenwerking#voetnoot-8", to: "samenwerking#voetnoot-9", was: "Een ander rapport" }
`;

/** The addresses of the site before the change, and some of earlier days. */
function olderContract(): string {
	const { dist: older } = builds.root;
	const files = globSync('**/*.*', { cwd: older }).map((file) => file.replaceAll('\\', '/'));
	const published = builtAddresses(files, (file) => readFileSync(join(older, file), 'utf8'));
	return printContract(
		joined(
			published,
			new Map([
				[`${EDITION}/samenwerking/`, ['p41-99']],
				[`${EDITION}/samenwerking/ct-infobox/`, ['p41-5']],
				['jaarverslag-2014/samenwerking/', ['p41-5']],
				['jaarverslag-2014/account.json', []],
			]),
		),
	);
}

/** Runs one command of the copy, whose HTML file nobody weighs; ends with its code where it fails. */
function run(...line: readonly string[]): void {
	const { status } = spawnSync('node', line, {
		cwd: changed.project,
		stdio: 'inherit',
		env: { ...process.env, HTML: 'quick' },
	});
	if (status !== 0) process.exit(status ?? 1);
}

copyProject(changed.project);
const write = (path: string, text: string): void => writeFileSync(join(changed.project, path), text);
const yaml = `seeds/${EDITION}/edition.yaml`;
write('seeds/site.yaml', TOLD);
write(
	yaml,
	readFileSync(yaml, 'utf8')
		.replace('slug: regionale-diensten', 'slug: regio')
		.replace('aliases: []\n', ALIASES)
		.replace('\npages:', `  url: { value: "${OFFICIAL}", by: editors }\n\npages:`),
);
write('content/addresses.txt', olderContract());
run('tools/reconstruct.ts');
write('seeds/aliases.yaml', `aliases:\n  - { from: jaarverslag-2014/, to: ${EDITION}/ }\n`);
run('tools/build.ts', '--unchecked', '--out', 'dist');

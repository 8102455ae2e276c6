/**
 * No page grows with the edition it belongs to: a report of a thousand pages is as light to read as one of
 * ten, and its lists, in parts, are as light as those of a report of half its length.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { generatedProject } from '../../tools/bench/generated-project.ts';
import { timedBuild } from '../../tools/bench/timed-build.ts';

/** Part of its weight that a page may be heavier by: longer numbers, and what it says of more neighbours. */
const SLACK = 0.02;

/** Sections: few, and two sizes at which every list is in parts. */
const [FEW, MANY, MORE] = [15, 360, 720] as const;

const EDITION = 'aivd-jaarverslag-2014';
const CHAPTER = `${EDITION}/samenwerking-3`;
const PAGES = [
	`${CHAPTER}/ct-infobox/index.html`,
	`${CHAPTER}/ct-infobox/index.md`,
	`${CHAPTER}/ct-infobox/verwijzing.json`,
	`${CHAPTER}/index.html`,
	`${EDITION}/bron/1003/index.html`,
	`${EDITION}/bron/1003/page.json`,
	`${EDITION}/verantwoording/1003/index.html`,
	'404.html',
	'zoeken/index.html',
	'over/index.html',
];
const LISTS = [
	'index.html',
	`${EDITION}/index.html`,
	`${EDITION}/inhoud/index.html`,
	`${EDITION}/inhoud/index.md`,
	`${EDITION}/inhoud/deel/2/index.html`,
	`${EDITION}/bron/index.html`,
	`${EDITION}/verantwoording/index.html`,
	`${EDITION}/afkortingen/index.html`,
	`${EDITION}/afkortingen/aivd/index.html`,
	'llms.txt',
];

describe('no page grows with its edition', () => {
	const projects: Record<number, string> = {};
	before(() => {
		for (const sections of [FEW, MANY, MORE]) {
			projects[sections] = generatedProject(sections);
			timedBuild(projects[sections] ?? '', 'dist');
		}
	});
	after(() => {
		for (const project of Object.values(projects)) rmSync(project, { recursive: true, force: true });
	});

	const built = (sections: number, file: string): string => join(projects[sections] ?? '', 'dist', file);
	const isNoHeavier = (file: string, few: number, many: number): void => {
		const [light, heavy] = [few, many].map((sections) => statSync(built(sections, file)).size);
		assert.ok(
			Number(heavy) - Number(light) <= SLACK * Number(light),
			`${light} bytes among ${few} sections, ${heavy} among ${many}`,
		);
	};

	for (const file of PAGES) {
		it(`from few sections to many: ${file}`, () => isNoHeavier(file, FEW, MANY));
	}

	for (const file of LISTS) {
		it(`from many sections to twice as many: ${file}`, () => isNoHeavier(file, MANY, MORE));
	}

	it('is not so because a list would lack something: its parts lead to every chapter and every page', () => {
		for (const [list, last] of [
			['inhoud', `samenwerking-${MORE / 3}/`],
			['bron', `bron/${1000 + MORE / 3}/`],
			['verantwoording', `verantwoording/${1000 + MORE / 3}/`],
		] as const) {
			const parts: string[] = [];
			for (let part = 1; ; part += 1) {
				const file = built(MORE, `${EDITION}/${list}/${part === 1 ? '' : `deel/${part}/`}index.html`);
				if (!existsSync(file)) break;
				parts.push(readFileSync(file, 'utf8'));
			}
			assert.ok(parts.length > 2, list);
			assert.ok(parts.at(-1)?.includes(`/${EDITION}/${last}"`), list);
		}
	});
});

/**
 * No page grows with the edition it belongs to: a report of a thousand pages is as light to read as one of
 * ten.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { generatedProject } from '../../tools/bench/generated-project.ts';
import { timedBuild } from '../../tools/bench/timed-build.ts';

/** Part of its weight that a page may be heavier by: longer numbers, and what it says of more neighbours. */
const SLACK = 0.02;

const CHAPTER = 'aivd-jaarverslag-2014/samenwerking-3';
const FILES = [
	`${CHAPTER}/ct-infobox/index.html`,
	`${CHAPTER}/ct-infobox/index.md`,
	`${CHAPTER}/ct-infobox/verwijzing.json`,
	`${CHAPTER}/index.html`,
	'aivd-jaarverslag-2014/bron/1003/index.html',
	'aivd-jaarverslag-2014/bron/1003/page.json',
	'aivd-jaarverslag-2014/verantwoording/1003/index.html',
	'404.html',
	'zoeken/index.html',
	'over/index.html',
];

describe('a page of an edition of 75 sections', () => {
	const projects: Record<number, string> = {};
	before(() => {
		for (const sections of [15, 75]) {
			projects[sections] = generatedProject(sections);
			timedBuild(projects[sections] ?? '', 'dist');
		}
	});
	after(() => {
		for (const project of Object.values(projects)) rmSync(project, { recursive: true, force: true });
	});

	const sizeIn = (sections: number, file: string): number =>
		statSync(join(projects[sections] ?? '', 'dist', file)).size;

	for (const file of FILES) {
		it(`is no heavier than among 15: ${file}`, () => {
			const [few, many] = [sizeIn(15, file), sizeIn(75, file)];
			assert.ok(many - few <= SLACK * few, `${few} bytes among 15 sections, ${many} among 75`);
		});
	}

	it('is not found heavier where it is not: the contents of the whole edition do grow', () => {
		const file = 'aivd-jaarverslag-2014/inhoud/index.html';
		assert.ok(sizeIn(75, file) > (1 + SLACK) * sizeIn(15, file));
		assert.match(readFileSync(join(projects[75] ?? '', 'dist', file), 'utf8'), /samenwerking-20/);
	});
});

/** What every stage changed on the pages of `cases/`, against what a person has read and found right. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createTwoFilesPatch } from 'diff';
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { EVIDENCE } from '#layout/from-text/evidence/all.ts';
import { textReader } from '#layout/from-text/read.ts';
import type { LayoutReader } from '#layout/layout.ts';
import { parseBoxes } from '#layout/parse-boxes.ts';
import { pageReader } from '#reconstruct/pipeline.ts';
import { boxesPrinters, changesOf, pagePrinters, textPrinters } from './print.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CASES = join(import.meta.dirname, 'cases');
/** Writes what a case says now, and shows how it differs: `PROPOSE=name`. */
const proposed = process.env['PROPOSE'];

/** By file name, what each stage of reading a page changed. */
function stagesOf(
	text: string,
	language: string | undefined,
	boxesText: string | undefined,
): Map<string, string> {
	const files = new Map<string, string>();
	const byText = textReader(EVIDENCE, ({ name }, changed, before) =>
		files.set(`text-${name}.txt`, changesOf(textPrinters, changed, before)),
	);
	const reader: LayoutReader = (page, options) =>
		page.boxes
			? fromBoxes({ ...page, boxes: page.boxes }, options, ({ name }, changed, before) =>
					files.set(`boxes-${name}.txt`, changesOf(boxesPrinters, changed, before)),
				)
			: byText(page, options);
	const { boxes } = boxesText === undefined ? {} : parseBoxes(boxesText, text);
	const read = pageReader(reader, ({ name }, changed, before) =>
		files.set(`page-${name}.txt`, changesOf(pagePrinters, changed, before)),
	);
	read(text, { ...(language ? { language } : {}), ...(boxes ? { boxes } : {}) });
	return files;
}

for (const name of readdirSync(CASES).sort()) {
	const folder = join(CASES, name);
	const { page, language } = JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8')) as {
		readonly page: string;
		readonly language?: string;
	};
	const file = page.startsWith('seeds/') ? join(ROOT, page) : join(folder, page);
	const boxes = file.replace(/\.txt$/, '.boxes.json');
	const found = stagesOf(
		readFileSync(file, 'utf8'),
		language,
		existsSync(boxes) ? readFileSync(boxes, 'utf8') : undefined,
	);
	const isStage = (one: string): boolean => /^(?:page|text|boxes)-.*\.txt$/.test(one);
	if (proposed === name || proposed === 'all') {
		for (const old of readdirSync(folder).filter(isStage)) {
			const now = found.get(old);
			const then = readFileSync(join(folder, old), 'utf8');
			if (now !== then)
				console.log(
					createTwoFilesPatch(`${name}/${old}`, `${name}/${old}`, then, now ?? '', 'now', 'proposed'),
				);
			if (now === undefined) rmSync(join(folder, old));
		}
		for (const [stage, text] of found) writeFileSync(join(folder, stage), text);
	}
	describe(`the stages of ${name.replaceAll('-', ' ')}`, () => {
		test('are those that have a file', () => {
			assert.deepEqual(readdirSync(folder).filter(isStage).sort(), [...found.keys()].sort());
		});
		for (const [stage, text] of found) {
			test(`${stage} says what it said`, () => {
				assert.equal(text, readFileSync(join(folder, stage), 'utf8'));
			});
		}
	});
}

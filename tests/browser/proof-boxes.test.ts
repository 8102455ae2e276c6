/**
 * *Controleer zelf* of an edition that came in with boxes and pictures: it is read by its boxes anew, and
 * what somebody changed of them is found. The check itself, without a browser.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { accountPath, boxesFilePath, picturePath } from '#edition/addresses.ts';
import type { Report } from '#proof/report.ts';
import { checkEdition } from '#proof/run.ts';
import { pageBlocks } from '#proof/worker/page-blocks.client.ts';
import { readTask } from '#proof/worker/task.client.ts';
import { longest } from '../support/built.ts';
import { PRINTED } from '../support/printed-edition.ts';
import { parsed } from '../support/proof/dom.ts';

const proofPage = accountPath(PRINTED);

/** The outcome on the built site, with one file changed or gone. */
async function outcome(
	changed: string,
	act: (bytes: Buffer) => Buffer | undefined,
	withoutPictures = false,
): Promise<Report> {
	const fileOf = (path: string): Buffer => {
		const bytes = readFileSync(join(longest.dist, path.endsWith('/') ? join(path, 'index.html') : path));
		if (path !== changed) return bytes;
		const now = act(bytes) ?? assert.fail('the host has it no more');
		assert.ok(!now.equals(bytes), `${path} was changed`);
		return now;
	};
	const page = (path: string): ParentNode => parsed(fileOf(path).toString());
	const asking = { edition: PRINTED, base: '/', account: proofPage, withoutPictures };
	return checkEdition(readTask([page(proofPage)], asking), {
		bytes: async (path) => new Uint8Array(fileOf(path)),
		blocks: async (path) => pageBlocks(page(path)),
		progress: () => undefined,
	});
}

const outcomes = ({ steps }: Report) => Object.fromEntries(steps.map(({ name, outcome }) => [name, outcome]));

describe('the check of an edition with boxes and pictures', () => {
	const boxes = boxesFilePath(PRINTED, '13', '013');
	const picture = picturePath(PRINTED, '013.webp');

	it('reads its pages by their boxes, and finds everything as it is published', async () => {
		const report = await outcome('', () => undefined);
		assert.deepEqual(report.differences, []);
		assert.deepEqual(outcomes(report), {
			sources: 'same',
			rebuild: 'same',
			account: 'same',
			pages: 'same',
			markdown: 'same',
			pictures: 'same',
			shown: 'same',
		});
		const checked = report.digests.map(([file]) => file);
		assert.ok(checked.includes(boxes) && checked.includes(picture));
	});

	it('fetches no picture where the reader leaves them out, whose size the page tells, and says so', async () => {
		const report = await outcome('', () => undefined, true);
		const [pictures] = report.steps.filter(({ name }) => name === 'pictures');
		assert.deepEqual([pictures?.outcome, pictures?.why], ['not-run', { kind: 'unchosen' }]);
		assert.ok(!report.digests.some(([file]) => file === picture));
		const [choice] = parsed(
			readFileSync(join(longest.dist, proofPage, 'index.html')).toString(),
		).querySelectorAll('[data-proof] [data-choice] label');
		assert.match(choice?.textContent ?? '', /afbeeldingen?: samen [\d,.]+\u00a0[km]B om op te halen/iu);
	});

	it('finds a word that was moved to another column in the boxes', async () => {
		const report = await outcome(boxes, (bytes) => {
			const read = JSON.parse(bytes.toString());
			const at = read.words.findIndex(([line]: number[]) => line === 4);
			read.words[at][3] += 330;
			return Buffer.from(JSON.stringify(read));
		});
		assert.equal(outcomes(report).sources, 'different');
		assert.ok(report.differences.some(({ kind, file }) => kind === 'digest' && file === boxes));
	});

	it('finds boxes that are of other words, and names their file', async () => {
		const report = await outcome(boxes, (bytes) => {
			const read = JSON.parse(bytes.toString());
			read.words.pop();
			return Buffer.from(JSON.stringify(read));
		});
		assert.ok(report.differences.some(({ kind, file }) => kind === 'unmade' && file === boxes));
	});

	it('finds boxes that the page of the account no longer names', async () => {
		const report = await outcome(proofPage, (bytes) =>
			Buffer.from(bytes.toString().replace('data-boxes="013"', '')),
		);
		assert.notDeepEqual(report.differences, []);
	});

	it('finds another picture, and says nothing of one that it cannot have', async () => {
		const other = await outcome(picture, (bytes) => Buffer.concat([bytes, Buffer.from([0])]));
		assert.deepEqual(
			other.differences.map(({ kind, file }) => [kind, file]),
			[['digest', picture]],
		);
		const gone = await outcome(picture, () => undefined);
		assert.deepEqual(gone.differences, []);
		const [step] = gone.steps.filter(({ name }) => name === 'pictures');
		assert.deepEqual(step?.why, { kind: 'unavailable', file: picture });
	});
});

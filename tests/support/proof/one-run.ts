/**
 * *Controleer zelf* without a browser: the edition is made once, and any number of changed sites are compared
 * with it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { shownReport } from '#proof/condensed-report.ts';
import { differenceItem } from '#proof/difference.client.ts';
import { Findings } from '#proof/findings.ts';
import { pageBlocks } from '#proof/page-blocks.client.ts';
import { type Rebuilt, rebuild } from '#proof/rebuild.ts';
import { compare } from '#proof/run.ts';
import { fetchSources } from '#proof/sources.ts';
import { askedOn } from '#proof/task.client.ts';
import type { Asked, World } from '#proof/task.ts';
import { builds } from '../built.ts';
import { edition, proofPage } from './subject.ts';
import type { Tampering } from './tampering.ts';

const { window } = new JSDOM();
const { Node, Element, document } = window;
Object.assign(globalThis, { Node, Element, document, CSS: { escape: (id: string) => id } });

/** A published file below the base, as it was built, or changed. */
function fileOf(path: string, { file, act }: Pick<Tampering, 'file' | 'act'>): Buffer {
	const name = path.endsWith('/') ? join(path, 'index.html') : path;
	const bytes = readFileSync(join(builds.root.dist, name));
	return name === file ? Buffer.from(act(bytes.toString())) : bytes;
}

/** As a reader's browser has it. */
function parsed(bytes: Buffer): ParentNode {
	const template = document.createElement('template');
	template.innerHTML = bytes.toString();
	return template.content;
}

const worldOf = (tampering: Pick<Tampering, 'file' | 'act'>): World => ({
	bytes: async (path) => fileOf(path, tampering),
	blocks: async (path) => pageBlocks(parsed(fileOf(path, tampering))),
	progress: () => undefined,
});

const askedIn = (page: Buffer): Asked => askedOn(parsed(page), { edition, base: '/', account: proofPage });

let rebuilt: Promise<Rebuilt> | undefined;

async function make(): Promise<Rebuilt> {
	const world = worldOf({ file: '', act: (text) => text });
	const asked = askedIn(fileOf(proofPage, { file: '', act: (text) => text }));
	const findings = new Findings();
	return (await rebuild(asked, world, await fetchSources(asked, world, findings), findings)) ?? assert.fail();
}

/**
 * What the reader is told of a site with this change; the engine does not run again, but where `anew` says
 * so.
 */
export async function toldOf(
	tampering: Pick<Tampering, 'file' | 'act'>,
	{ anew = false }: { readonly anew?: boolean } = {},
): Promise<readonly string[]> {
	const findings = new Findings();
	const run = { asked: askedIn(fileOf(proofPage, tampering)), world: worldOf(tampering), findings };
	const sources = await fetchSources(run.asked, run.world, findings);
	rebuilt ??= make();
	const made = anew ? await rebuild(run.asked, run.world, sources, findings) : await rebuilt;
	if (made) await compare(run, sources, made);
	const { differences } = findings;
	return shownReport({ edition, steps: [], digests: [], differences }).differences.map((difference) =>
		differenceItem(difference, edition, '/').textContent.replace(/\s+/g, ' '),
	);
}

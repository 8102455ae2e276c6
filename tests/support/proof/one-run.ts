/**
 * *Controleer zelf* without a browser: the edition is made once, and any number of changed sites are compared
 * with it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { condensedReport } from '#proof/condensed-report.ts';
import { Findings } from '#proof/findings.ts';
import { type Rebuilt, rebuild } from '#proof/rebuild/rebuild.ts';
import { fetchSources } from '#proof/rebuild/sources.ts';
import { compare } from '#proof/run.ts';
import { differenceItem } from '#proof/shown/difference.client.ts';
import type { CheckTask, Host } from '#proof/task.ts';
import { pageBlocks } from '#proof/worker/page-blocks.client.ts';
import { readTask } from '#proof/worker/task.client.ts';
import { builds } from '../built.ts';
import { parsed } from './dom.ts';
import { edition, proofPage } from './subject.ts';
import type { Tampering } from './tampering.ts';

/** A published file below the base, as it was built, or changed. */
function fileOf(path: string, { file, act }: Pick<Tampering, 'file' | 'act'>): Buffer {
	const name = path.endsWith('/') ? join(path, 'index.html') : path;
	const bytes = readFileSync(join(builds.root.dist, name));
	return name === file ? Buffer.from(act(bytes.toString())) : bytes;
}

const hostOf = (tampering: Pick<Tampering, 'file' | 'act'>): Host => ({
	bytes: async (path) => fileOf(path, tampering),
	blocks: async (path) => pageBlocks(parsed(fileOf(path, tampering).toString())),
	progress: () => undefined,
});

const taskIn = (page: Buffer): CheckTask =>
	readTask([parsed(page.toString())], { edition, base: '/', account: proofPage });

let rebuilt: Promise<Rebuilt> | undefined;

async function make(): Promise<Rebuilt> {
	const host = hostOf({ file: '', act: (text) => text });
	const task = taskIn(fileOf(proofPage, { file: '', act: (text) => text }));
	const findings = new Findings();
	return (await rebuild(task, host, await fetchSources(task, host, findings), findings)) ?? assert.fail();
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
	const run = { task: taskIn(fileOf(proofPage, tampering)), host: hostOf(tampering), findings };
	const sources = await fetchSources(run.task, run.host, findings);
	rebuilt ??= make();
	const made = anew ? await rebuild(run.task, run.host, sources, findings) : await rebuilt;
	if (made) await compare(run, sources, made);
	const { differences } = findings;
	return condensedReport({ edition, steps: [], digests: [], differences }).differences.map((difference) =>
		differenceItem(difference, edition, '/').textContent.replace(/\s+/g, ' '),
	);
}

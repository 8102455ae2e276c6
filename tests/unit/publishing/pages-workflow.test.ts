import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { readAddress } from '#publishing/site-address.ts';

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const workflow: Workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe('the workflow for GitHub Pages', () => {
	it('names every action by a commit, which nobody can move', () => {
		const actions = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
		assert.equal(actions.length, 5);
		for (const action of actions) assert.match(action, /^actions\/[\w-]+@[0-9a-f]{40}$/);
	});

	it('may read unless a job says otherwise', () => {
		assert.deepEqual(workflow.permissions, { contents: 'read' });
	});

	it('runs a command this project has, with an address it accepts, whether or not there is a path', () => {
		const build = steps.find(({ run }) => run !== undefined);
		const [, script = ''] = /^npm run (\S+)$/.exec(build?.run ?? '') ?? [];
		assert.ok(script in scripts, build?.run);
		for (const [path, base] of [
			['', '/'],
			['/leeseditie', '/leeseditie/'],
		] as const) {
			const filled = (text = '') =>
				text
					.replace(/\$\{\{ steps\.pages\.outputs\.base_path \}\}/, path)
					.replace(/\$\{\{ steps\.pages\.outputs\.origin \}\}/, 'https://voorbeeld.github.io');
			const { address } = readAddress({
				BASE_PATH: filled(build?.env?.BASE_PATH),
				SITE: filled(build?.env?.SITE),
			});
			assert.deepEqual(address, { base, site: 'https://voorbeeld.github.io' });
		}
	});
});

/** The benches of the README, small. They take minutes on a busy machine, so they are tried at night. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCommand, type Trial } from '../../support/commands/run-command.ts';

const trials: readonly Trial[] = [
	{ name: 'bench', args: ['--sections', '4', '--runs', '1'], says: /4 generated sections \(\d+ pages\)/ },
	{ name: 'bench:search', args: ['--only-questions'], says: /held out/ },
];

describe('the benches of the README', () => {
	for (const trial of trials) {
		it(`npm run ${trial.name} prints its tables`, async () => {
			const { code, said } = await runCommand(trial);
			assert.match(said, trial.says);
			assert.equal(code, 0, said.slice(-2000));
		});
	}
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runsOfHtml } from '#sharing/cite/runs-of-html.build.ts';

describe('what citeproc gives as HTML', () => {
	it('keeps italic and bold type, a label on its own line, and single spaces', () => {
		assert.deepEqual(
			runsOfHtml(
				'  <div class="csl-entry">\n\n <div class="csl-block"><b>Dienst 2014 </b></div>\nDienst, ‘A &#38; B’, in: <i>Jaar</i>, 2014. </div>\n',
			),
			[['b', 'Dienst 2014'], '\nDienst, ‘A & B’, in: ', ['i', 'Jaar'], ', 2014.'],
		);
	});
	it('leaves out other markup, never its letters, and the second comma of a fact that is missing', () => {
		assert.deepEqual(runsOfHtml('<span style="font-variant:small-caps;">Dienst</span>, , p. <sup>4</sup>'), [
			'Dienst, p. 4',
		]);
	});
});

/**
 * A PDF of our own making, held against the HTML that it was printed from, and against worse copies of that.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Comparison } from '#compare/model.ts';
import { runCompare } from '../../../tools/compare/run.ts';
import { printPdf } from '../../support/print-pdf.ts';

/** A page of a report in two columns; its running head and its number stand outside the text. */
const page = (number: number, text: string): string =>
	`<section><header>Verslag over het water</header><div>${text}</div><footer>${number}</footer></section>`;

const FIRST = `<h2>De rivier</h2>
<p>De rivier stond dit voorjaar hoger dan in de tien jaren daarvoor. De samenwerking tussen de waterschappen
bleek daarbij van grote waarde, want zonder de gezamenlijke meldkamer was de dijk bij de oude sluis zeker
overstroomd. Het bestuur heeft de aanwezige ploegen daarom uitvoerig bedankt voor hun werk.</p>
<p>In de zomer daalde het peil weer tot een gewone hoogte, en konden de schepen de haven zonder
beperkingen bereiken.</p>`;
const SECOND = `<h2>De haven</h2>
<p>De haven verwerkte twaalfduizend schepen, een achtste meer dan een jaar eerder. Vooral het vervoer van
graan en bouwstoffen nam toe; de aanvoer van kolen liep terug, zoals het havenbedrijf al had verwacht.</p>
<p>Aan de noordelijke kade wordt gebouwd. De nieuwe kraan zal twee schepen tegelijk kunnen lossen, en
daarmee de wachttijd van de kleinere schippers in de drukke maanden met een derde verkorten.</p>`;

const STYLE = `@page { size: 160mm 220mm; margin: 0 } body { margin: 0 }
section { box-sizing: border-box; height: 220mm; padding: 14mm 16mm; position: relative; break-after: page; font: 9pt/13pt serif }
header { font-size: 7pt; margin-bottom: 18mm } footer { position: absolute; bottom: 8mm; font-size: 7pt }
div { columns: 2; column-gap: 8mm; column-fill: balance; text-align: justify; hyphens: manual }`;
const htmlOf = (body: string): string =>
	`<!doctype html><html lang="nl"><meta charset="utf-8"><title>Verslag</title><style>${STYLE}</style><body>${body}</body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
const pdf = join(folder, 'verslag.pdf');
after(() => rmSync(folder, { recursive: true, force: true }));
before(async () => writeFileSync(pdf, await printPdf(htmlOf(page(5, FIRST) + page(6, SECOND)))));

async function comparedWith(name: string, text: string): Promise<Comparison> {
	const file = join(folder, name);
	writeFileSync(file, text);
	return JSON.parse((await runCompare([pdf, file, '--json'])).output).comparison;
}

describe('a PDF', () => {
	it('has all its words in the page it was printed from, furniture told apart', async () => {
		const { sums, pages } = await comparedWith('zelf.html', htmlOf(`${FIRST}${SECOND}`));
		assert.deepEqual([sums.lost, sums.invented, sums.furnitureKept], [0, 0, 0]);
		assert.ok(sums.furniture > 0);
		assert.deepEqual(
			pages.map(({ name }) => name),
			['5', '6'],
		);
	});

	it('shows which words a conversion lost and invented, on which printed page', async () => {
		const worse = FIRST.replace('van grote waarde', 'van waarde').replace(
			'uitvoerig ',
			'uitvoerig en hartelijk ',
		);
		const { findings, pages } = await comparedWith('slechter.html', htmlOf(`${worse}${SECOND}`));
		const told = findings.map(({ kind, page: at, printed, converted }) =>
			[kind, pages[at]?.name, printed || converted].join(' '),
		);
		assert.deepEqual(told, ['lost 5 grote', 'invented 5 en hartelijk']);
	});

	it('is held against Markdown too', async () => {
		const markdown =
			'# De haven\n\nDe haven verwerkte twaalfduizend schepen, een achtste meer dan een jaar eerder.\n';
		const { sums, pages } = await comparedWith('haven.md', markdown);
		assert.equal(sums.invented, 0);
		assert.ok((pages[0]?.sums.lost ?? 0) > 0.9 * (pages[0]?.sums.printed ?? 0));
	});
});

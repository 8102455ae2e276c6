/**
 * A page whose words stand anywhere, in any size, among lines, boxes and pictures: nobody would print it, and
 * every law holds of it. The same number always gives the same page.
 */
import { type ExtractedPage, extractPage } from '#extract/page.ts';
import { drawn, drawnPage } from './drawn-page.ts';
import { chance } from './typeset-page.ts';

const WORDS =
	'de kade muur haven water 1 2 12 - • a) 3. Bron: Tabel 1 Figuur 2 § * ( ) Een sluis gemaal rivier. dijk, Deze zee- land'.split(
		' ',
	);
const SIZES = [10, 10, 10, 8, 14, 6, 20];
const LEADING = 12;

export function scatteredPage(seed: number): ExtractedPage {
	const next = chance(seed);
	const upTo = (most: number): number => Math.floor(next() * most);
	const among = (from: number, reach: number): number => from + Math.round(next() * reach);
	const one = <Item>(list: readonly Item[]): Item => list[upTo(list.length)] as Item;
	const many = <Item>(most: number, make: () => Item): Item[] => Array.from({ length: upTo(most) }, make);
	const lefts = [among(40, 480), ...many(5, () => among(40, 480))];
	const baseline = (): number => (next() < 0.6 ? 60 + LEADING * upTo(55) : among(40, 760));
	const run = () =>
		drawn([one(WORDS), ...many(5, () => one(WORDS))].join(' '), one(lefts), baseline(), { size: one(SIZES) });
	const box = () => [among(40, 300), among(100, 400), among(30, 200), among(30, 150)] as const;
	const pictures = next() < 0.3 ? many(4, box) : [];
	const { text, boxes } = extractPage(
		drawnPage([...run(), ...many(100, run)].flat(), {
			rules: many(12, () => {
				const [y, x] = [baseline() + 3, one(lefts) - 3];
				return next() < 0.7 ? ([40, y, 550, y] as const) : ([x, y, x, y + 100] as const);
			}),
			fills: next() < 0.3 ? [{ box: box(), color: '#dddddd' }] : [],
			figureParts: pictures.map((own) => ({ box: own, is: 'picture' as const })),
		}),
	);
	const cut = pictures.map((own, at) => ({
		box: own,
		file: `001-${at + 1}.webp`,
		width: 100,
		height: 100,
		by: 'source' as const,
	}));
	return { text, boxes: { ...boxes, pictures: cut } };
}

/**
 * Where a page has figures: pictures and drawings that lie together. What covers the page behind its text is
 * its ground, what is smaller than a word is an ornament, and what a tagged source calls an artifact says
 * nothing.
 */
import type { Box, DrawnPage, FigurePart } from '#extract/drawn.ts';

/** A figure of a page. */
export interface Figure {
	readonly box: Box;
	readonly alt?: string;
}

/** Parts nearer than this are of one figure, points. */
const TOGETHER = 8;
/** A figure has both sides of this length at least, points. */
const SMALLEST = 28;
/** Without a picture, a drawing has so many paths at least: fewer are an ornament or a frame. */
const PATHS = 4;
/**
 * The part of the page from which a picture may be the ground of its text, and the letters that then stand on
 * it.
 */
const GROUND = 0.15;
const LETTERS_ON_GROUND = 500;
/** A picture of most of the page is a ground to far less text. */
const MOST = 0.5;
const LETTERS_ON_MOST = 120;
/** Parts that are looked at: a map has some thousands, and is one figure long before. */
const MOST_PARTS = 4000;

export function figuresOf(page: DrawnPage): Figure[] {
	const parts = page.figureParts
		.filter(({ mark }) => mark !== ARTIFACT)
		.filter(({ box }) => !isGround(box, page))
		.slice(0, MOST_PARTS);
	const groups = together(parts);
	return groups
		.filter(({ box: [, , width, height], pictures, paths }) => {
			const large = Math.min(width, height) >= SMALLEST;
			return large && (pictures > 0 || paths >= PATHS);
		})
		.filter(({ box }) => !isGround(box, page))
		.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
		.map(({ box, marks }) => {
			const alt = altOf(page, marks);
			return { box, ...(alt === undefined ? {} : { alt }) };
		});
}

/** The mark of what a tagged source draws outside its text. */
export const ARTIFACT = 'artifact';

interface Group {
	readonly box: Box;
	readonly pictures: number;
	readonly paths: number;
	readonly marks: readonly string[];
}

/** Parts that lie together, by joining each to the groups that it touches. */
function together(parts: readonly FigurePart[]): Group[] {
	let groups: Group[] = [];
	for (const { box, is, mark } of parts) {
		let joined: Group = {
			box,
			pictures: is === 'picture' ? 1 : 0,
			paths: is === 'path' ? 1 : 0,
			marks: mark === undefined ? [] : [mark],
		};
		const apart: Group[] = [];
		for (const group of groups) {
			if (touch(group.box, joined.box)) joined = merge(group, joined);
			else apart.push(group);
		}
		groups = [...apart, joined];
	}
	return groups;
}

const merge = (a: Group, b: Group): Group => ({
	box: around(a.box, b.box),
	pictures: a.pictures + b.pictures,
	paths: a.paths + b.paths,
	marks: [...new Set([...a.marks, ...b.marks])],
});

function touch(a: Box, b: Box): boolean {
	const beside = a[0] - TOGETHER > b[0] + b[2] || b[0] - TOGETHER > a[0] + a[2];
	const below = a[1] - TOGETHER > b[1] + b[3] || b[1] - TOGETHER > a[1] + a[3];
	return !beside && !below;
}

function around(a: Box, b: Box): Box {
	const left = Math.min(a[0], b[0]);
	const top = Math.min(a[1], b[1]);
	return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
}

/** Whether a box lies behind the page's text. */
function isGround(box: Box, { width, height, glyphs }: DrawnPage): boolean {
	const part = (box[2] * box[3]) / (width * height);
	if (part < GROUND) return false;
	let letters = 0;
	for (const { x, y, unseen } of glyphs)
		if (unseen === undefined && x >= box[0] && x <= box[0] + box[2] && y >= box[1] && y <= box[1] + box[3])
			letters += 1;
	return letters > (part < MOST ? LETTERS_ON_GROUND : LETTERS_ON_MOST);
}

/** What the source says that a figure shows. */
function altOf({ tags = [] }: DrawnPage, marks: readonly string[]): string | undefined {
	const told = tags.filter(
		({ alt, marks: own }, at) =>
			alt !== undefined && [...own, ...below(tags, at)].some((mark) => marks.includes(mark)),
	);
	return told.length === 0 ? undefined : [...new Set(told.map(({ alt }) => alt))].join(' ');
}

/** Marks of the elements that stand in one. */
const below = (tags: NonNullable<DrawnPage['tags']>, at: number): string[] =>
	tags.flatMap(({ parent, marks }, index) => (parent === at ? [...marks, ...below(tags, index)] : []));

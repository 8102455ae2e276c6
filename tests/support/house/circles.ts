/**
 * Circles among the parts of a folder. The parts of a folder are its files and its folders, each of these
 * with all that is in it; they must stand in an order, so that each can be read before those that use it.
 */
import type { Import } from './imports.ts';

/** Parts of one folder that need each other: none can be read first. */
export interface Circle {
	/** The folder they stand in: `src/search`. */
	readonly folder: string;
	/** Their names, sorted: `answer`, `index`, `words.ts`. */
	readonly parts: readonly string[];
	/** The imports among them. */
	readonly imports: readonly Import[];
}

/** Every circle, by folder. */
export function circlesIn(imports: readonly Import[]): readonly Circle[] {
	const folders = Map.groupBy(
		imports.flatMap((one) => meeting(one) ?? []),
		({ folder }) => folder,
	);
	return [...folders].flatMap(([folder, meetings]) => {
		const reach = reachable(meetings);
		const together = (one: string, other: string) =>
			one === other || (reach.get(one)?.has(other) === true && reach.get(other)?.has(one) === true);
		const left = new Set([...reach.keys()].filter((part) => reach.get(part)?.has(part)));
		const circles: Circle[] = [];
		for (const part of left) {
			const parts = [...left].filter((other) => together(part, other)).sort();
			for (const one of parts) left.delete(one);
			const among = meetings.filter(({ part: a, needs }) => parts.includes(a) && parts.includes(needs));
			circles.push({ folder, parts, imports: among.map(({ by }) => by) });
		}
		return circles;
	});
}

/**
 * An import as what it means for the innermost folder that holds both its ends: one of its parts needs
 * another.
 */
interface Meeting {
	readonly folder: string;
	readonly part: string;
	readonly needs: string;
	readonly by: Import;
}

function meeting(by: Import): Meeting | undefined {
	const from = by.from.split('/');
	const to = by.to?.split('/') ?? [];
	const at = from.findIndex((name, index) => name !== to[index]);
	const [part, needs] = [from[at], to[at]];
	return part && needs ? { folder: from.slice(0, at).join('/'), part, needs, by } : undefined;
}

/** For each part all parts that it needs, and those that they need. */
function reachable(meetings: readonly Meeting[]): ReadonlyMap<string, ReadonlySet<string>> {
	const direct = Map.groupBy(meetings, ({ part }) => part);
	return new Map(
		[...direct.keys()].map((part) => {
			const reached = new Set<string>();
			const queue = [part];
			for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
				for (const { needs } of direct.get(next) ?? []) {
					if (reached.has(needs)) continue;
					reached.add(needs);
					queue.push(needs);
				}
			}
			return [part, reached];
		}),
	);
}

/** What the pages beside a page file tell of its report: those of its folder, as an import wrote them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { learnReport, type ReportPage } from '#layout/learn-report.ts';
import { parseBoxes } from '#layout/parse-boxes.ts';
import { rawLines } from '#layout/raw-lines.ts';
import type { ReportEvidence } from '#layout/report.ts';
import { BOXES, boxesPath } from './boxes-beside.ts';

/** Pages before and behind a page that are learned from: a chapter or two. */
const NEAR = 24;

const known = new Map<string, ReportEvidence>();

/** `pageFile`: a page that has boxes. */
export function evidenceBeside(pageFile: string): ReportEvidence {
	const folder = dirname(resolve(pageFile));
	const names = readdirSync(folder)
		.filter((name) => name.endsWith(BOXES))
		.sort();
	const at = names.findIndex((name) => resolve(folder, name) === resolve(boxesPath(pageFile)));
	const own = names.slice(Math.max(0, at - NEAR), at + NEAR + 1);
	const key = [folder, own[0], own.at(-1)].join('\n');
	const report = known.get(key) ?? learnReport(own.flatMap((name) => pageOf(join(folder, name))));
	known.set(key, report);
	return report;
}

/** A page that is wrong tells nothing here; it is refused when it is read itself. */
function pageOf(boxesFile: string): ReportPage[] {
	try {
		const text = readFileSync(boxesFile.replace(BOXES, '.txt'), 'utf8');
		const { boxes } = parseBoxes(readFileSync(boxesFile, 'utf8'), text);
		return boxes ? [{ lines: rawLines(text), boxes }] : [];
	} catch {
		return [];
	}
}

/**
 * A print and a conversion of it → what the conversion lost, invented, wrote otherwise and put elsewhere, by
 * printed page, in letters.
 */
import { alignFurniture, alignText } from '#compare/align/align.ts';
import { alteredIn } from '#compare/align/altered.ts';
import { gapsOf } from '#compare/align/gaps.ts';
import { outOfOrder } from '#compare/align/order.ts';
import { changedFindings } from '#compare/findings/changed.ts';
import { inventedFindings } from '#compare/findings/invented.ts';
import { lostFindings } from '#compare/findings/lost.ts';
import { movedFindings } from '#compare/findings/moved.ts';
import type { Outcome } from '#compare/findings/outcome.ts';
import { otherForms } from '#compare/findings/same.ts';
import type { Comparison, ConvertedPart, PrintedPage } from '#compare/model.ts';
import { sumsByPage, total } from '#compare/sums.ts';
import { textsOf } from '#compare/texts.ts';

export function compare(pages: readonly PrintedPage[], parts: readonly ConvertedPart[]): Comparison {
	const texts = textsOf(pages, parts);
	const aligned = alignText(texts.text, texts.conversion.letters, texts.conversion.isAside);
	const furniture = alignFurniture(texts.furniture, aligned, texts.conversion.letters);
	const { alignment } = aligned;
	const altered = gapsOf(alignment).flatMap((gap) => alteredIn(alignment, gap));
	const outcome: Outcome = { texts, aligned, furniture, altered, moved: outOfOrder(alignment) };

	const { forms, capitals } = otherForms(outcome);
	const findings = [
		...lostFindings(outcome),
		...changedFindings(outcome),
		...capitals,
		...movedFindings(outcome),
		...inventedFindings(outcome),
	].sort((a, b) => a.page - b.page || a.place - b.place);
	const byPage = sumsByPage(outcome, findings);
	return {
		sums: total(byPage),
		forms,
		pages: byPage.map((sums, index) => ({ name: texts.pages[index] ?? '', sums })),
		findings: findings.map(({ place: _, ...finding }) => finding),
	};
}

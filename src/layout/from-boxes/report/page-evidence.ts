/** What is known of the report that a page is of: what all its pages tell, or else what this one tells. */

import type { Boxes } from '#layout/boxes.ts';
import { linesOf } from '#layout/from-boxes/lines/line.ts';
import { leadingsOf } from '#layout/from-boxes/lines/setting.ts';
import { styleOfAll } from '#layout/from-boxes/style.ts';
import { titlesOn } from '#layout/from-boxes/titles/told-titles.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import { NO_EVIDENCE, type ReportEvidence } from '#layout/report.ts';

export function evidenceFor(
	rows: readonly BoxRow[],
	boxes: Boxes,
	report: ReportEvidence | undefined,
): ReportEvidence {
	if (report && report.pages > 0) return { ...report, titles: titlesOn(report, boxes, rows) };
	return { ...NO_EVIDENCE, body: styleOfAll(rows.flat()), leadings: leadingsOf([linesOf(rows)]) };
}

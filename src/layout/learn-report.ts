/** What the pages of a report tell of each other: where their words have places. */
export { learnReport, type ReportPage } from '#layout/from-boxes/report/learn.ts';

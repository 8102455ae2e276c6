/** What the reader of a PDF, a process of its own, is asked and answers. */
import type { ExtractedPage } from '#extract/page.ts';

export interface Asked {
	readonly file: string;
	/** Pages of the PDF, counted from 1; what it tells of itself is told whatever they are. */
	readonly pages: readonly number[] | Few;
	/** The folder in which pictures are written; none are drawn where it is absent. */
	readonly pictures?: string;
}

/** All pages from one to another, or to the end, where they are fewer than so many; otherwise none. */
export interface Few {
	readonly first: number;
	readonly last: number | undefined;
	readonly below: number;
}

/** The pages that are asked for of a PDF of so many. */
export function pagesAsked({ pages }: Asked, count: number): readonly number[] {
	if (!('below' in pages)) return pages;
	const { first, last = count, below } = pages;
	const all = last - first + 1;
	return last > count || all >= below ? [] : Array.from({ length: all }, (_, index) => first + index);
}

/** What a PDF tells of itself. */
export interface PdfFacts {
	readonly pages: number;
	readonly title?: string;
	readonly author?: string;
	/** As the PDF writes it: `nl-NL`. */
	readonly language?: string;
	/** By page. */
	readonly labels?: readonly string[];
	readonly bookmarks: readonly Bookmark[];
	/** Whether its pages are filled in by a program, and show nothing else. */
	readonly xfa: boolean;
}

export interface Bookmark {
	readonly title: string;
	/** Of the PDF, counted from 1. */
	readonly page: number;
	/** 0 for those that stand in none. */
	readonly depth: number;
}

/** A page read. */
export interface ReadPage {
	/** Of the PDF, counted from 1. */
	readonly number: number;
	/** The left or the right page of a spread. */
	readonly half?: 'a' | 'b';
	readonly page: ExtractedPage;
	/** Why it has no words that are seen: it is a picture of a page, or empty. */
	readonly without?: 'scan' | 'blank';
	/** Its words are those of a machine that read a picture of the page. */
	readonly recognized?: true;
}

/** Why a PDF is not read; what a sentence needs besides. */
export type Refusal =
	| { readonly why: 'not-a-pdf' | 'damaged' | 'password' | 'no-pages' | 'form' }
	| { readonly why: 'damaged-page'; readonly page: number }
	| { readonly why: 'page-too-full'; readonly page: number; readonly words: number };

export type Answer =
	| { readonly facts: PdfFacts }
	/** A page of the PDF: one, or the two of a spread. */
	| { readonly read: readonly ReadPage[] }
	| { readonly refused: Refusal }
	| { readonly done: true };

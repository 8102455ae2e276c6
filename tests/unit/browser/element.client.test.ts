import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { element } from '#browser/element.client.ts';

/** What a document does that is told here: it hands out an element that keeps its children as they came. */
function fakeElement(localName: string) {
	const children: unknown[] = [];
	return { localName, dataset: {}, children, append: (...more: unknown[]) => void children.push(...more) };
}

describe('an element in one expression', () => {
	before(() => Object.assign(globalThis, { document: { createElement: fakeElement } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	it('has the properties it is given', () => {
		const made = element('button', { type: 'button', className: 'close', ariaLabel: 'Sluit' });
		assert.deepEqual([made.type, made.className, made.ariaLabel], ['button', 'close', 'Sluit']);
	});

	it('keeps its own data attributes, and gains those it is given', () => {
		const made = element('p', { dataset: { kind: 'unmade' } });
		assert.deepEqual(made.dataset, { kind: 'unmade' });
	});

	it('holds text as text, also where it looks like HTML', () => {
		const inner = element('em', {}, 'a');
		assert.deepEqual(element('p', {}, inner, '<b>vet</b>').children, [inner, '<b>vet</b>']);
	});
});

import { describe, expect, it } from 'vitest';
import { groupOf, itemOf, products } from './data';

describe('the products', () => {
	it('are those of the sheet, in its order: every product item has one record', () => {
		expect(products.map((product) => product.item)).toEqual(groupOf('product'));
	});

	it('begin with the product that is not decided yet', () => {
		expect(products[0]?.item).toBe('product-undecided');
	});

	it.each(products)('call $item approved only where a notice of it was seen', ({ approvedInChina, source }) => {
		if (approvedInChina === true) expect(source).toMatch(/approv/);
	});

	it.each(products.filter((product) => product.approvedInChina === 'unverified').map((product) => product.item))(
		'price %s no more firmly than its approval is known',
		(item) => {
			if (item !== 'product-undecided') expect(itemOf(item).evidence).toBe('C');
		}
	);

	it.each(products)('give $item a course model of its target', ({ target, courseModel }) => {
		if (target === 'BCMA') expect(courseModel).toBe('bcma');
		if (target === 'CD19') expect(courseModel).toMatch(/^cd19-/);
	});
});

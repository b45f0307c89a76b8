import { describe, expect, it } from 'vitest';
import { isolated } from '$lib/i18n/isolated';

describe('a name in a sentence', () => {
	it('is set apart where it runs from right to left', () => {
		for (const name of ['مستشفى الأمل', 'בית חולים', 'Ward ب']) expect(isolated(name)).toBe(`\u2068${name}\u2069`);
	});

	it('is left as it is where it turns nothing around', () => {
		for (const name of ['Ruijin', '我们医院', 'Østfold 4', 'अस्पताल', '']) expect(isolated(name)).toBe(name);
	});
});

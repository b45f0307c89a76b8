/** @typedef {Record<string, string>} Chances */
/** @typedef {{ grade: number, probability: string, [field: string]: any }} Row */

/** The likeliest count alone. */
function fixed(/** @type {Chances} */ chances) {
	const [likeliest = '0'] = Object.keys(chances).sort((one, other) => Number(chances[other]) - Number(chances[one]));
	return { [likeliest]: '1' };
}

/** Every count above none, and twice as many of them: half of each goes to a day more. */
function doubled(/** @type {Chances} */ chances) {
	/** @type {Map<number, number>} */
	const units = new Map();
	const add = (/** @type {number} */ count, /** @type {number} */ more) =>
		units.set(count, (units.get(count) ?? 0) + more);
	for (const [count, chance] of Object.entries(chances)) {
		const all = Math.round(Number(chance) * 1e12);
		const moved = Number(count) > 0 ? Math.floor(all / 2) : 0;
		add(Number(count), all - moved);
		if (moved > 0) add(Number(count) + 1, moved);
	}
	return Object.fromEntries([...units].map(([count, all]) => [count, (all / 1e12).toFixed(12)]));
}

const FIELDS = ['onsetDay', 'icuDays', 'ventilationDays', 'tocilizumab', 'feverDays', 'extraDays', 'neurotoxicityDays'];

/**
 * One model grown from about a thousand courses to nearly five million: first what varies, field by field, then finer
 * steps of what varies already.
 *
 * @param {{ id: string, name: object, grades: readonly Row[] }} model
 */
export function grownModels(model) {
	const grow = (/** @type {number} */ varied, /** @type {readonly string[]} */ finer) => ({
		...model,
		grades: model.grades.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([field, value]) => {
					if (typeof value !== 'object') return [field, value];
					const order = FIELDS.indexOf(field);
					if (order < 0 ? varied <= FIELDS.length : order >= varied) return [field, fixed(value)];
					return [field, finer.includes(field) && Object.keys(value).length > 1 ? doubled(value) : value];
				})
			)
		)
	});
	const all = FIELDS.length + 1;
	return [
		{ name: 'four fields', grown: grow(4, []) },
		{ name: 'six fields', grown: grow(6, []) },
		{ name: 'seven fields, finer tocilizumab', grown: grow(7, ['tocilizumab']) },
		{ name: 'the model itself', grown: grow(all, []) },
		{ name: 'finer fever', grown: grow(all, ['feverDays']) },
		{ name: 'finer fever and neurotoxicity', grown: grow(all, ['feverDays', 'neurotoxicityDays']) }
	];
}

import type { Charges } from './course-charges';
import type { Setting, Unfolded } from './settings';

/** Settings that differ in nothing but the length of stay, as one of them with all their stays. */
export interface GroupedSetting {
	/** The one with the shortest stay. */
	readonly setting: Setting;
	/** Ascending by days; what each is charged without the model's care. */
	readonly stays: readonly (Pick<Setting, 'share' | 'weights'> & { readonly charged: Charges })[];
}

type Growing = Omit<GroupedSetting, 'stays'> & { stays: GroupedSetting['stays'][number][] };

/** Whether a stay is charged as a longer one is until its own last day, and the same ahead. */
function beginsAlike(shorter: Charges, longer: Charges): boolean {
	if (shorter.ahead !== longer.ahead) return false;
	for (let day = 0; day < shorter.daily.length - 1; day += 1) {
		if (shorter.daily[day] !== longer.daily[day]) return false;
	}
	return true;
}

/** Courses of a setting, equal ones counted separately. */
function coursesOf({ setting, stays }: GroupedSetting): number {
	return setting.care.reduce((product, { counts }) => product * counts.length, stays.length);
}

function shareOf({ stays }: GroupedSetting): number {
	return stays.reduce((sum, { share }) => sum + share, 0);
}

/**
 * The settings of every whole course, put together where one walk along the days answers for several lengths of stay:
 * the care is cut nowhere between them, and each stay is charged as the longer ones are until its last day. Those that
 * hold the most probability for their number of courses come first, so that what is likely is soon known to be so.
 */
export function groupedByStay(unfolded: Unfolded): GroupedSetting[] {
	const groups = new Map<number, Growing[]>();
	// `whole` gives shorter stays first.
	for (const setting of unfolded.whole()) {
		const { row, onset, icuDays, extra, share, weights, care } = setting;
		const charged = unfolded.charges.ofStay(extra, onset, icuDays);
		const key = (row * 512 + onset) * 512 + icuDays;
		const alike = groups.get(key) ?? [];
		if (alike.length === 0) groups.set(key, alike);
		const group = alike.find(
			(one) =>
				// A distribution that is cut is another object than the whole one.
				one.setting.care.every((chances, index) => chances === care[index]) &&
				one.stays.every((stay) => beginsAlike(stay.charged, charged))
		);
		if (group) group.stays.push({ share, weights, charged });
		else alike.push({ setting, stays: [{ share, weights, charged }] });
	}
	const all = [...groups.values()].flat().map((group) => ({ group, density: shareOf(group) / coursesOf(group) }));
	return all.sort((one, other) => other.density - one.density).map(({ group }) => group);
}

// Where each number of the course models comes from: published, derived from what is published, or assumed.

/** @typedef {{ basis: 'source' | 'derived' | 'assumption', sources: string[], en: string, zh: string }} Note */

/** @returns {Note} */
const note = (
	/** @type {Note['basis']} */ basis,
	/** @type {string} */ sources,
	/** @type {string} */ en,
	/** @type {string} */ zh
) => ({ basis, sources: sources === '' ? [] : sources.split(' '), en, zh });

/** @type {Record<string, Note>} */
export const NOTES = {
	'grades-cd19-cd28': note(
		'derived',
		'ajh2021_t6 brexu_rw476 abecma_hcp lisocel_cll004 lcar_xian mcnerney_hlh_table',
		'Any CRS 86% is the mean of 91, 82 and 85%; grade 3 or more 8% the mean of 7, 9 and 8%. The rest is split 55 to 45 between grades 1 and 2, as 173 and 136 patients of four series were. How the severe ones split, 65 to 35 between grade 3 and grades 4 and 5, is assumed.',
		'任何 CRS 86% 为 91%、82%、85% 的均值;3 级及以上 8% 为 7%、9%、8% 的均值。其余按 55:45 分为 1、2 级(四个队列合计 173 例与 136 例)。重度中 3 级与 4–5 级按 65:35 划分,为假设。'
	),
	'grades-cd19-41bb': note(
		'derived',
		'ajh2021_t6 juliet_regrade2020 relmacel_pr',
		'Any CRS 47%: 41% of 86, 45% of 155 and 61 of 111 patients together. Grade 3 or more 4%: 1% of 86, 5% of 155 and 5.1% of 59. Grades 1 and 2 split 55 to 45 as in four series; grades 3 and 4 split 70 to 30, which is assumed.',
		'任何 CRS 47%:86 例的 41%、155 例的 45% 与 111 例中的 61 例合并。3 级及以上 4%:86 例的 1%、155 例的 5%、59 例的 5.1% 合并。1、2 级按 55:45(四个队列);3、4 级按 70:30,为假设。'
	),
	'grades-bcma': note(
		'derived',
		'abecma_hcp lcar_xian ciltacel_soc eque_rwe45 bcma_table_2approved eque_fumanba1',
		'Any CRS 83%: 466 of 562 patients of five series. Grade 3 or more 3.1%: 5 of 160 in the two Chinese series. Grades 1 and 2 split 85 to 58 as counted; grades 3 and 4 split 70 to 30, which is assumed.',
		'任何 CRS 83%:五个队列 562 例中的 466 例。3 级及以上 3.1%:两个中国队列 160 例中的 5 例。1、2 级按 85:58(实计);3、4 级按 70:30,为假设。'
	),
	'grades-cd19-ball': note(
		'derived',
		'tisa_registry_703 mcnerney_hlh_table',
		'Two series of 886 patients together: none 41.3%, grades 1 and 2 41.3%, grade 3 or more 17.4%, split 45 to 32 and 19 to 19 as counted; deaths are with grade 4. The two may share patients.',
		'两个队列合计 886 例:无 CRS 41.3%,1–2 级 41.3%,3 级及以上 17.4%;按实计的 45:32 与 19:19 细分,死亡计入 4 级。两个队列的患者可能有重叠。'
	),
	'severe-cd19-cd28': note(
		'source',
		'ajh2021_t6',
		'Severe neurotoxicity in 19% (registry of 533); the other two series report 31 and 33%.',
		'重度神经毒性 19%(533 例登记);另两个队列为 31% 和 33%。'
	),
	'severe-cd19-41bb': note(
		'derived',
		'relmacel_pr ajh2021_t6',
		'Severe neurotoxicity in 4%, between 3.4% of 59 (relma-cel) and 5% of 155.',
		'重度神经毒性 4%,介于 59 例的 3.4%(瑞基奥仑赛)与 155 例的 5% 之间。'
	),
	'severe-bcma': note(
		'derived',
		'eque_fumanba1 ciltacel_soc',
		'Severe neurotoxicity in 1%, between none of 103 (eque-cel) and 4% of 236.',
		'重度神经毒性 1%,介于 103 例中 0 例(伊基奥仑赛)与 236 例的 4% 之间。'
	),
	'severe-cd19-ball': note(
		'source',
		'tisa_registry_703',
		'Severe neurotoxicity in 63 of 703.',
		'重度神经毒性:703 例中 63 例。'
	),
	'severe-with-grade': note(
		'assumption',
		'',
		'Severe neurotoxicity goes with the grade of CRS in the ratio 2 : 14 : 24 : 50 : 60 from none to grade 4, scaled to the published total. That it rises with the grade is known; the ratio is not published.',
		'重度神经毒性随 CRS 级别按 2:14:24:50:60(无至 4 级)分布,并按已发表总数缩放。随级别升高有依据,比例未见发表。'
	),
	'onset-cd19-cd28': note(
		'derived',
		'yescarta_isi2018 yescarta_hcp_fl brexu_rw476',
		'Median day 3, between medians of 2, 4 and 5; range 1 to 12 seen. The shares of the days are assumed around it.',
		'中位第 3 天,介于各队列中位数 2、4、5 之间;观察范围 1–12 天。各天比例围绕中位数假设。'
	),
	'onset-cd19-41bb': note(
		'derived',
		'juliet_eviq lisocel_cll004',
		'Median day 4, between 3 (range not given) and 4 (1 to 7). The shares of the days are assumed around it.',
		'中位第 4 天,介于 3 天与 4 天(1–7)之间。各天比例围绕中位数假设。'
	),
	'onset-bcma': note(
		'assumption',
		'bcma_table_2approved',
		'Day 4 is the midpoint of day 1 (ide-cel) and day 7 (cilta-cel); no Chinese product’s onset could be read.',
		'第 4 天为 1 天(ide-cel)与 7 天(cilta-cel)的中点;未能读到中国产品的数据。'
	),
	'onset-cd19-ball': note(
		'derived',
		'tisa_471 tisa_registry_703',
		'Median 5 and quartiles 2 and 7, as in 471 patients; the shares of the days are chosen to return them.',
		'中位 5 天、四分位 2 与 7 天(471 例);各天比例按此取定。'
	),
	'onset-none': note(
		'assumption',
		'',
		'No fever begins; the day only places an infection or a neurotoxicity.',
		'没有发热;该日仅用于安放感染或神经毒性。'
	),
	'fever-1': note(
		'derived',
		'mcnerney_hlh_table',
		'Low-grade CRS lasts 3 days (quartiles 2 and 5): a quarter 2, half 3, a quarter 5.',
		'低级别 CRS 持续 3 天(四分位 2–5):四分之一 2 天,一半 3 天,四分之一 5 天。'
	),
	'fever-2': note(
		'assumption',
		'mcnerney_hlh_table',
		'4 days, just above low-grade CRS (3, quartiles 2 and 5); bounds 2 and 7.',
		'4 天,略长于低级别 CRS(3 天,四分位 2–5);界限 2 与 7 天。'
	),
	'fever-3': note(
		'derived',
		'mcnerney_hlh_table lisocel_cll004',
		'6 days, between 5 (4 to 13, high grade) and 6 (4 to 11, resolution); the quarter of long ones takes 13.',
		'6 天,介于 5 天(4–13,高级别)与 6 天(4–11,缓解)之间;四分之一较长者取 13 天。'
	),
	'fever-4': note(
		'derived',
		'eliana_ensign_jitc2021',
		'Median 10 (range 4 to 36); the quarter of long ones takes 20, which is assumed.',
		'中位 10 天(范围 4–36);四分之一较长者取 20 天,为假设。'
	),
	'toci-cd19-cd28': note(
		'derived',
		'ajh2021_t6 asco_pocket',
		'Grade 1 55.5%, solved so that all grades together return 61.5%, the middle of 61 and 62%; grades 2 to 4 (85, 97, 100%) follow the guideline and are assumed.',
		'1 级 55.5%,按各级合计回到 61.5%(61% 与 62% 的中点)求解;2–4 级(85%、97%、100%)依据指南,为假设。'
	),
	'toci-cd19-41bb': note(
		'derived',
		'ajh2021_t4 ajh2021_t6 juliet_regrade2020 lisocel_site_of_care',
		'Grades 1 and 2 (15 and 65%) solved so that all grades together return 20%, between 14 and 22%; grades 3 and 4 follow the guideline.',
		'1、2 级(15%、65%)按合计回到 20%(已发表 14%–22%)求解;3、4 级依据指南。'
	),
	'toci-bcma': note(
		'assumption',
		'cn_consensus2022_t2 asco_pocket',
		'No overall rate could be read for these products: 40, 80, 97 and 100% by grade follow the guidelines.',
		'未能读到此类产品的总体使用率:各级 40%、80%、97%、100% 依据指南假设。'
	),
	'toci-cd19-ball': note(
		'derived',
		'tisa_registry_703 tisa_471',
		'Grades 1 and 2 (12 and 68%) solved so that 53% of patients with CRS get it (214 of 404); grades 3 and 4 assumed at 90 and 100%.',
		'1、2 级(12%、68%)按 CRS 患者中 53% 使用(404 例中 214 例)求解;3、4 级假设为 90%、100%。'
	),
	'toci-doses': note(
		'derived',
		'eliana_ensign_jitc2021',
		'23, 14 and 6 of 43 users had 1, 2 and 3 doses (mean 1.6), spread over the grades so that leukaemia returns 1.6; the spread is assumed. At most 4 doses.',
		'43 名使用者中 23、14、6 名分别用 1、2、3 剂(均值 1.6),按级别分配使白血病回到 1.6;分配方式为假设。最多 4 剂。'
	),
	steroid: note(
		'derived',
		'cn_consensus2022_t2 asco_pocket ajh2021_t4 tecartus_hcp tisa_registry_703',
		'Grade 1 near none by the guideline; grade 2 set so that steroids for CRS return what was published (24 to 27%, 5 to 21%, 9 to 18%; nothing published for BCMA); grades 3 and 4 by the guideline.',
		'1 级依指南接近不用;2 级按 CRS 激素使用率回到已发表值(24%–27%、5%–21%、9%–18%;BCMA 未见发表)取定;3、4 级依指南。'
	),
	'steroid-days': note(
		'assumption',
		'asco_pocket',
		'Days by grade: 2; 2 or 4; 3 or 7; 5 or 10, half of patients each. The guideline gives doses and a taper, no days.',
		'各级天数:2;2 或 4;3 或 7;5 或 10,各占一半。指南给出剂量与减量,未给天数。'
	),
	'steroid-severe': note(
		'assumption',
		'asco_pocket',
		'Everyone with severe neurotoxicity gets steroids, half for 3 days and half for 7 (at grade 4 for 5 or 10).',
		'重度神经毒性者均用激素,一半 3 天,一半 7 天(4 级为 5 或 10 天)。'
	),
	'icu-lymphoma': note(
		'assumption',
		'icu_france2024 icu_stlouis2022 car_icu_trends asco_pocket',
		'2, 10, 75 and 100% by grade: between what follows from the United States in 2023 (2% at grades 1 and 2) and from France (22, 47 and 95%); no Chinese rate was found.',
		'各级 2%、10%、75%、100%:介于美国 2023 年推算值(1–2 级 2%)与法国推算值(22%、47%、95%)之间;未见中国数据。'
	),
	'icu-ball': note(
		'assumption',
		'picu_spain2023 eliana_ensign_jitc2021 car_icu_trends',
		'10, 55, 90 and 100% by grade: below the children’s series (41 and 42% of all infused), because adults in the United States fell to 16.4%.',
		'各级 10%、55%、90%、100%:低于儿童队列(全体回输者 41%、42%),因美国成人已降至 16.4%。'
	),
	'icu-severe': note(
		'assumption',
		'car_icu_trends',
		'Severe neurotoxicity adds a 40% chance of its own (bounds 10 and 70%), independent of that for CRS: set so that both together return 17% for axi-cel, as in the United States (16.4 to 17.8%).',
		'重度神经毒性另有 40% 的入住机会(界限 10% 与 70%),与 CRS 的机会独立:按阿基仑赛合计回到 17% 取定(美国 16.4%–17.8%)。'
	),
	'icu-days': note(
		'assumption',
		'picu_spain2023 eliana_ensign_jitc2021',
		'2, 3, 4 and 10 days by grade with their bounds: median 4 (quartiles 3 and 6) in children, 7 to 7.5 over all in the trials. For neurotoxicity 2, 4 or 7.',
		'各级 2、3、4、10 天及其界限:儿童中位 4 天(四分位 3–6),试验总体 7–7.5 天。神经毒性取 2、4 或 7 天。'
	),
	vasopressor: note(
		'assumption',
		'astct_tab_pmc8021214',
		'Grade 3 is one vasopressor or high-flow oxygen, grade 4 several or positive pressure: 80 and 95% given intensive care. Days (2 or 4; 3 or 7) are not published.',
		'3 级为一种升压药或高流量吸氧,4 级为多种升压药或正压通气:重症监护中 80% 与 95%。天数(2 或 4;3 或 7)未见发表。'
	),
	'ventilation-4': note(
		'derived',
		'eliana_ensign_jitc2021',
		'Grade 4: 18 intubated of 33 on high-dose vasopressors, 55% (trials, mostly children). Days: median 8, range 4 to 26; the quarter of long ones takes 16.',
		'4 级:33 例大剂量升压药者中 18 例插管,55%(试验,多为儿童)。天数:中位 8,范围 4–26;四分之一较长者取 16 天。'
	),
	'ventilation-severe': note(
		'assumption',
		'icu_france2024',
		'10% of severe neurotoxicity, to protect the airway (bounds 0 and 31%, the latter from a French series); 3 or 7 days; always in intensive care.',
		'重度神经毒性中 10% 为保护气道(界限 0 与 31%,后者来自法国队列);3 或 7 天;均在重症监护。'
	),
	dialysis: note(
		'assumption',
		'eliana_ensign_jitc2021 icu_france2024 icu_stlouis2022',
		'25% of grade 4, between 12 of 33 in the trials and 4 of 84 and 1 of 71 in intensive care; 5 or 13 days (median 13.5, range 2 to 61).',
		'4 级中 25%,介于试验的 33 例中 12 例与重症队列的 84 例中 4 例、71 例中 1 例之间;5 或 13 天(中位 13.5,范围 2–61)。'
	),
	oxygen: note(
		'assumption',
		'astct_tab_pmc8021214 eliana_ensign_jitc2021',
		'Low flow: half of grade 2 (low blood pressure or oxygen), a fifth of grade 3; 1 or 3 days.',
		'低流量:2 级的一半(低血压或吸氧),3 级的五分之一;1 或 3 天。'
	),
	'mild-cd19-cd28': note(
		'derived',
		'ajh2021_t6',
		'Milder neurotoxicity so that any returns 58% (533 patients; 53 to 69%).',
		'较轻神经毒性按任何级别合计 58%(533 例;53%–69%)求解。'
	),
	'mild-cd19-41bb': note(
		'derived',
		'ajh2021_t6',
		'Milder neurotoxicity so that any returns 18% (155 patients; 14 to 21%).',
		'较轻神经毒性按任何级别合计 18%(155 例;14%–21%)求解。'
	),
	'mild-bcma': note(
		'derived',
		'eque_fumanba1 ciltacel_soc abecma_hcp',
		'Milder neurotoxicity so that any returns 5%, chosen near the Chinese 1.9% (others 14 and 28%).',
		'较轻神经毒性按任何级别合计 5% 求解,取近于中国的 1.9%(其他 14% 与 28%)。'
	),
	'mild-cd19-ball': note(
		'derived',
		'tisa_registry_703',
		'Milder neurotoxicity so that any returns 22.2% (156 of 703).',
		'较轻神经毒性按任何级别合计 22.2%(703 例中 156 例)求解。'
	),
	'neurotoxicity-days': note(
		'assumption',
		'',
		'Mild: 3 or 6 days, half each, and only with CRS. Severe: 4, 7 or 14, a quarter, half and a quarter.',
		'较轻:3 或 6 天,各半,且仅见于 CRS 患者。重度:4、7 或 14 天,占四分之一、一半、四分之一。'
	),
	infection: note(
		'assumption',
		'',
		'10, 15, 20, 40 and 60% from no CRS to grade 4, each treated for 7 days: no series by grade could be read.',
		'无 CRS 至 4 级分别 10%、15%、20%、40%、60%,各治疗 7 天:未能读到按级别的数据。'
	),
	extra: note(
		'derived',
		'vizient1570 cn_nhl_guide_phases',
		'Days beyond the planned stay, as the steps of the care ladder have them: 1, 4, 9 and 16 by grade with their bounds. From US stays of 14.3 days with neither drug, 16.2 with tocilizumab, 19.4 with steroids, 23.3 with both; grade 4 adds intensive care and is assumed.',
		'超出计划住院的天数,与护理阶梯一致:各级 1、4、9、16 天及其界限。依据美国住院:两药均未用 14.3 天,托珠单抗 16.2 天,激素 19.4 天,两者 23.3 天;4 级另计重症监护,为假设。'
	),
	'extra-severe': note(
		'derived',
		'vizient1570',
		'Severe neurotoxicity means steroids: 5 days (19.4 less 14.3) without CRS or at grade 1, between 2 (tocilizumab alone) and 9 (both); from grade 2 as with both drugs, 9 (5 to 13).',
		'重度神经毒性意味着激素:无 CRS 或 1 级为 5 天(19.4 减 14.3),介于 2 天(仅托珠单抗)与 9 天(两者)之间;2 级起按两药 9 天(5–13)。'
	),
	'variant-grades': note(
		'derived',
		'',
		'Any CRS and grade 3 or more stand at this end of the published series (of the largest series’ 95% interval where they lie within three points or there is one alone); how they split inside is kept.',
		'任何 CRS 与 3 级及以上取已发表队列的这一端(若各队列相差不到三个百分点或仅有一个,取最大队列 95% 区间的这一端);内部比例不变。'
	),
	'variant-solved': note(
		'derived',
		'',
		'Every grade’s share is moved by the same fraction of the way to its bound, so that the overall share stands at this end of the published series, or as near as the bounds allow.',
		'各级比例按同一分数向其界限移动,使总体比例到达已发表队列的这一端,或在界限内尽量接近。'
	),
	'variant-halfway': note(
		'assumption',
		'',
		'No overall share is published, so every grade’s share is moved halfway to its bound.',
		'未见总体比例发表,故各级比例向其界限移动一半。'
	),
	'variant-days': note(
		'assumption',
		'nis2020 vizient1570',
		'Half of patients at the typical length, half at this bound. The low end covers that a plan of 21 days takes in about four days of treatment, and that one US model of 2020 found no longer stay with CRS (-2.1 days, -5.4 to 1.2).',
		'一半患者取典型天数,一半取这一界限。低端涵盖:21 天的计划可吸收约四天治疗;美国 2020 年的一个模型未见 CRS 延长住院(-2.1 天,-5.4 至 1.2)。'
	)
};

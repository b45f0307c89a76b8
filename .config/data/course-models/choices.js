// Which model a product borrows, and what no model counts: sentences that stand beside the figures.

const text = (/** @type {string} */ en, /** @type {string} */ zh) => ({ en, zh });

const UNDECIDED = text(
	'Not decided: the chances are those of the CD28 lymphoma model, the CD19 kind with reactions most often. A cautious stand-in, not a forecast.',
	'尚未决定:暂用 CD28 淋巴瘤模型的概率,即 CD19 产品中反应最常见的一类。这是谨慎的替代,不是预测。'
);

const BCMA = text(
	'The pooled myeloma model: most of its series are of other products of the same target.',
	'骨髓瘤合并模型:多数队列来自同靶点的其他产品。'
);

/** By item of the built-in sheet; `model` agrees with products.json. */
export const CHOICES = [
	{ item: 'product-undecided', model: 'cd19-cd28', why: UNDECIDED },
	{
		item: 'product-relma-cel',
		model: 'cd19-41bb',
		why: text(
			'4-1BB lymphoma: 59 patients of this product are in the model, most others had tisa-cel or liso-cel.',
			'4-1BB 淋巴瘤模型:含本产品 59 例,其余多为 tisa-cel 或 liso-cel。'
		)
	},
	{
		item: 'product-axi-cel',
		model: 'cd19-cd28',
		why: text(
			'CD28 lymphoma: series of this product outside China; no Chinese rates of harm could be read.',
			'CD28 淋巴瘤模型:来自本产品在中国以外的队列;未能读到中国的不良反应率。'
		)
	},
	{
		item: 'product-inati-cel',
		model: 'cd19-ball',
		why: text(
			'Leukaemia, children and adults together: this product’s own rates could not be read.',
			'白血病模型,儿童与成人合并:未能读到本产品自身的发生率。'
		)
	},
	{
		item: 'product-eque-cel',
		model: 'bcma',
		why: text(
			'The pooled myeloma model; severe CRS of this product was rarer, 1 of 103.',
			'骨髓瘤合并模型;本产品重度 CRS 更少,103 例中 1 例。'
		)
	},
	{ item: 'product-zevor-cel', model: 'bcma', why: BCMA },
	{
		item: 'product-cilta-cel',
		model: 'bcma',
		why: text(
			'The pooled myeloma model; with this product CRS begins later, about day 7.',
			'骨髓瘤合并模型;本产品 CRS 出现较晚,约第 7 天。'
		)
	},
	{
		item: 'product-paediatric-ball',
		model: 'cd19-ball',
		why: text(
			'Leukaemia, children and adults together; most patients of the series were children or young adults.',
			'白血病模型,儿童与成人合并;多数患者为儿童或青年。'
		)
	},
	{
		item: 'product-trial',
		model: 'cd19-cd28',
		why: text(
			'A study product has no published rates: the CD28 lymphoma model stands in, as for an undecided product. Ask the study team for its own.',
			'研究用产品没有已发表的发生率:与未决定时相同,暂用 CD28 淋巴瘤模型。请向研究团队索取其数据。'
		)
	}
];

export const ILLNESSES = [
	{ id: 'lymphoma', name: text('Lymphoma', '淋巴瘤'), models: ['cd19-cd28', 'cd19-41bb'] },
	{ id: 'leukaemia', name: text('Acute lymphoblastic leukaemia', '急性淋巴细胞白血病'), models: ['cd19-ball'] },
	{ id: 'myeloma', name: text('Multiple myeloma', '多发性骨髓瘤'), models: ['bcma'] }
];

export const LEFT_OUT = [
	text(
		'Some vasopressors and dialysis: the models have fewer than the published series, which are older or of trials (axi-cel 6 in 100 on vasopressors against 10 to 21; dialysis in the 4-1BB model fewer than 1 against 2 to 11, in leukaemia 2 against 5 to 15).',
		'部分升压药与透析:模型少于已发表队列,后者较早或来自试验(阿基仑赛升压药每百例 6 例,队列 10–21 例;透析:4-1BB 模型每百例不到 1 例,队列 2–11 例,白血病模型 2 例,队列 5–15 例)。'
	),
	text(
		'Oxygen at high flow, ventilation by mask and a second vasopressor: no days are published.',
		'高流量吸氧、无创通气与第二种升压药:未见天数发表。'
	),
	text('Transfusions beyond the routine ones.', '常规以外的输血。'),
	text(
		'Dialysis at grade 3 (about 2 in 100 of these) and in patients outside intensive care.',
		'3 级患者的透析(约每百例 2 例)及重症监护以外的透析。'
	),
	text(
		'Steroids for milder neurotoxicity: with axi-cel 53 to 54 of 100 got steroids for any reason, the model has about 35.',
		'较轻神经毒性的激素:阿基仑赛任何原因用激素者每百例 53–54 例,模型约 35 例。'
	),
	text(
		'Other drugs against CRS: anakinra, siltuximab, and doses given before a reaction begins.',
		'其他 CRS 药物:阿那白滞素、司妥昔单抗,以及反应前的预防用药。'
	),
	text('A second infection, and one that needs more than seven days.', '第二次感染,以及需治疗七天以上的感染。'),
	text(
		'Reactions that begin after day 10, come back, or follow discharge; readmission.',
		'第 10 天后出现、复发或出院后的反应;再次入院。'
	),
	text(
		'A stay cut short by death: patients who die of CRS (2 to 6 of 1,000) have the care of grade 4.',
		'因死亡而中止的住院:死于 CRS 者(每千例 2–6 例)按 4 级护理计。'
	),
	text(
		'A reaction like HLH and late neurotoxicity: no costs or days by grade are published.',
		'HLH 样反应与迟发神经毒性:未见按级别的费用或天数发表。'
	),
	text(
		'That one kind of care makes another likelier within a grade: inside a row they are independent.',
		'同一级别内各项护理之间的相关:模型每一行内视为独立。'
	)
];

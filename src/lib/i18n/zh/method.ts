import type { Hundred } from '$lib/odds/of-hundred';
import type { method as english } from '../en/method';

const inHundred = (chance: Hundred): string =>
	chance === 'none'
		? '无'
		: chance === 'fewer'
			? '不到1'
			: chance === 'more'
				? '超过99'
				: chance === 'all'
					? '全部'
					: String(chance);

/** 100 例中的例数，单独成句时带“例”。 */
const cases = (chance: Hundred): string =>
	chance === 'none' || chance === 'all' ? `每100例中${inHundred(chance)}` : `每100例中${inHundred(chance)}例`;

export const method: typeof english = {
	title: '每个数字是怎么来的 · CAR-T住院费用测算',
	heading: '每个数字是怎么来的',
	lede: '本页说明测算中的每个数字从哪里来、有多可靠、没有算进什么。不需要懂数学也能使用测算。公式放在方框里，供想核对的读者查看。',
	contents: '本页内容',
	back: '返回测算',
	inHundred,
	range: (low, high) => (inHundred(low) === inHundred(high) ? inHundred(low) : `${inHundred(low)}至${inHundred(high)}`),
	what: {
		heading: '这些数字是什么，不是什么',
		points: {
			estimate: { say: '每个数字都是估算，不是合同，不是账单，也不是医疗建议。' },
			groups: {
				say: '机会说的是一群患者。“每100例中8例”是指：与研究中相似的100位患者里大约有8位。没有人能说出是哪8位。患者本人的情况请问医生。'
			},
			grades: { say: '本工具从不给反应分级，只说明某种治疗强度通常见于哪一级。只有医疗团队才能对CRS分级。' },
			more: { say: '如出现并发症，费用可能更高；医生也可能建议这里没有列出的项目。' },
			same: { say: '同样的输入和同样的版本，任何人、任何时候得到的数字都相同。没有任何随机抽取。' },
			next: { say: '您现在可以做的：向医院索取正式报价，用医院的价格代替我们的价格。' }
		}
	},
	stay: {
		heading: '住院和价格',
		days: '日子怎么数',
		dayPoints: {
			zero: {
				say: '回输当天为第0天，之前的日子带负号。入院当天计费，出院当天不计费。',
				formula: '入院日 = −（回输前天数）；住院天数 = 计划天数 + 增加天数；最后一天 = 入院日 + 住院天数 − 1'
			},
			course: {
				say: '病程是指一位患者需要什么、在什么时候：发热几天，用药几次，重症监护几天。每一项都有第一天和长度。'
			}
		},
		prices: '价目表',
		pricePoints: {
			sheet: {
				say: '价目表是一份收费项目清单，写明每一项的单价、什么时候收、收多少次。',
				formula: '某天的费用 = 次数 × 数量 × 单价；合计 = 所有日子所有费用之和，精确到分'
			},
			dose: {
				say: '有些药按体重计算。这时按能装下所需剂量的最便宜的整瓶组合收费，因为开了瓶就要付整瓶的钱。',
				formula: '剂量（毫克）= 最大剂量与（体重公斤 × 每公斤毫克数）中较小者'
			},
			levels: {
				say: '内置价目表有三档价格，代表三种类型的医院，不代表运气好坏：一次住院只按其中一种付费。它们与机会大小无关。'
			},
			illustrative: { say: '内置价格仅为示例，没有医院确认过。我们对收费项目的解释没有经过临床医生审阅。' }
		},
		lines: (count, of) => `${of}项中的${count}项`,
		sheet: '价目表',
		version: '版本',
		valid: '适用入院日期',
		fromTo: (from, to) => `${from}至${to}`,
		levelNames: '医院类型',
		linesIn: '价目表项目数',
		strength: (name) => `可靠程度：${name}`,
		kind: (name) => `类别：${name}`,
		turning: '若干次之后转为“提示”的项目',
		allowance: '报价内的CRS预留额度',
		classes: '常规、额度内、提示',
		classPoints: {
			signal: { say: '“提示”说的是钱和该问的问题，不是诊断。类别说明一项收费有多常见，不说明患者病得有多重。' }
		},
		quote: '报价，以及超出报价的部分',
		quotePoints: {
			quote: {
				say: '来院前，医院会说明计划住院的费用，通常还会为CRS预留一笔钱。我们按同样的方式推算可能的报价：计划天数且没有额外治疗，加上提前支付的部分，再加预留额度。',
				formula: '可能的报价 = 计划住院 + 提前支付 + 预留额度'
			},
			beyond: {
				say: '您的病程比报价多出的部分显示为“超出报价”。也可能低于报价，这时报价还有余额。',
				formula: '超出报价 = 病程的全部费用 − 可能的报价'
			}
		}
	},
	account: {
		heading: '住院账户，逐日计算',
		points: {
			deposit: {
				say: '入院时缴纳预交金（押金），每天的费用从中扣除。入院前支付的部分（如细胞产品）不动用预交金。',
				formula: '今天余额 = 昨天余额 + 今天到账 − 今天费用'
			},
			asks: {
				say: '余额太少时，医院要求补缴。医院会把担保函和已催款但还在途中的钱算进去，不会算您只是打算汇的钱。最后一天不再催款。',
				formula: '预计余额 = 余额 + 担保额 + 已催款未到账；预计余额 < 警戒线时催款'
			},
			fillTo: {
				say: '医院用两种规则之一。第一种：补到某个余额，取整数。',
				formula: '补缴 = 步长 × ⌈（目标余额 − 预计余额）÷ 步长⌉，至少一个步长'
			},
			standard: {
				say: '第二种：每次补缴固定金额，如有欠费另加。',
				formula: '补缴 = 固定金额 + 步长 × ⌈（0与−预计余额中较大者）÷ 步长⌉'
			},
			arrears: {
				say: '账户付不出当天费用，就是欠费的一天。担保函在这里有用，但不能用来付款。',
				formula: '余额 + 担保额 < 0 时为欠费'
			},
			needed: {
				say: '“所需现金”是您必须拿得出的钱。它可能比费用多，因为补缴是整数，余款要到出院后才退。',
				formula: '共缴 = 预交金 + 计划汇款 + 补缴；所需现金 = 共缴 + 仍需支付；共缴 = 费用 + 退还 − 仍需支付'
			}
		},
		planning: '医院说明之前我们使用的规划值',
		planningWords: '没有医院说过这些数字。一旦您的医院说明，请立即修改。',
		deposit: '预交金',
		floor: '余额低于多少时催款',
		target: '补缴到多少',
		step: '步长',
		arrival: '从汇出到到账',
		workingDays: (count) => `${count}个工作日`,
		dates: '日期和节假日',
		datePoints: {
			working: {
				say: '工作日是双方银行都营业的日子：不是周末，也不是中国或汇款国家的银行假日。中国的调休上班日不计为可办理汇款的日子。',
				formula: '第d天汇出的钱，在其后第n个工作日到账；“最晚汇出日” = 仍能按时到账的最后一个工作日'
			},
			expected: {
				say: '中国的节假日逐年公布。对还没有公布的年份，按法律和惯例能确定的假日计算，并注明为“预计”。实际通知通常会多一两天。'
			},
			undated: { say: '没有入院日期时，每天都算工作日。' }
		},
		currency: '您自己的货币',
		currencyPoints: {
			up: {
				say: '欠医院的是CNY。换成您的货币时，显示的是要准备的金额，因此每次都向上取整：少了就不够。缓冲用于汇率变动。',
				formula:
					'本国金额 = ⌈CNY × 汇率 ×（1 + 缓冲 ÷ 100）⌉；手续费 = ⌈本国金额 × 费率% ÷ 100⌉ + 固定手续费；要准备 = 本国金额 + 手续费'
			},
			rate: {
				say: '汇率来自某一天的表，日期写在旁边。这是中间价，银行不会按它兑换。如果知道您银行的汇率，请填写。'
			}
		}
	},
	odds: {
		heading: '机会有多大',
		points: {
			model: {
				say: '一个病程模型描述一群患者。它有十行：CRS 0至4级，各分为没有和有重度神经系统副作用。每一行写明有多少患者，以及他们需要多少天或多少次。',
				formula: 'Σ P(行) = 1；每一行中每一种治疗的 Σ P(取值) = 1，均为精确小数'
			},
			course: {
				say: '一行加上每种治疗的一个取值，就是一个病程。所有病程都计入，较大的模型超过一百万个：每个都有自己的费用和机会。',
				formula: 'P(病程) = P(行) × P(起始日) × P(发热天数) × P(用药次数) × … × P(增加天数)'
			},
			exact: {
				say: '所以对这个模型来说，答案是精确的：没有随机抽样，没有抽样误差，每个人看到的都一样。为了快，程序把互不影响的部分分开相加；测试中另有一个慢的程序，对小模型逐个走遍所有病程，两者必须一致。精确不等于确定：它只和所用的机会与价格一样可靠。',
				formula: '金额精确到分；概率与精确值相差不超过 10⁻¹²'
			},
			build: {
				say: '每个病程按固定规则排到日子上。超过住院最后一天的部分会被截去。',
				formula:
					'设起始日为 o：发热和感染从 o 开始；托珠单抗、激素和吸氧从 o + 1；重症监护从 o + 2；神经系统副作用从 o + 3；进入重症监护后不再计吸氧；升压药和呼吸机最多为重症监护的天数；透析从重症监护第二天起'
			},
			quantile: {
				say: '“每100例中80例够用”，是指100次这样的住院里至少80次不会超过的最小金额。“100次中80次”的范围，下端之外和上端之外各不超过10次。',
				formula: 'Q(q) = 满足 P(费用 ≤ c) ≥ q 的最小 c；80例的范围 = Q(0.1) 至 Q(0.9)'
			},
			coverage: {
				say: '对您拿得出的一笔钱，测算说明100次这样的住院里有多少次不需要更多，也说明另一面：有多少次需要更多。',
				formula: '覆盖率 = P(提前支付 + 所需现金 ≤ 金额)；所需现金由每个病程的账户算出'
			},
			ladder: {
				say: '在阶梯上，每个病程只按最高一级治疗计一次：生命支持（呼吸机或透析），其次重症监护，其次用药，其次发热，最后是没有反应。',
				formula: '五项机会之和为 1'
			},
			ends: {
				say: '机会从不显示为0或100，而是“每100例中不到1例”或“超过99例”。本页表格中的“无”和“全部”说的是研究中数到的或模型中写的，不是将要发生的。'
			},
			condition: { say: '关于钱的每一个机会，都以本页的价格和机会正确为前提。' },
			variants: {
				say: '每个模型有低、高两种形式。低的形式把各项总体比例同时放在已发表的最低端，高的形式放在最高端。两者的距离说明各研究差多少。它不是误差范围，真实情况可能在其外。'
			}
		},
		independent: '哪些按互不影响计算，而实际并非如此',
		independentPoints: {
			care: {
				say: '在同一行里，每种治疗各自计算：发热久并不使住院变长。实际上不好的情况会一起出现，所以很便宜和很贵的住院可能比显示的更多。级别只把它们部分地联系起来。'
			},
			ward: { say: '价格视为固定。病程不改变价格，医院也不按余额选择治疗。' },
			sent: { say: '假定每笔补缴在催款当天汇出，路上的工作日数按您填写的计算。银行变慢没有算进机会。' },
			person: { say: '年龄、病情、肿瘤负荷和医院的经验不在模型中，但它们有影响。' },
			elsewhere: { say: '多数研究来自中国以外。能读到的中国研究已列入表中。' }
		}
	},
	evidence: {
		heading: '依据',
		intro: {
			read: { say: '每个模型的第一张表，把观察到的和模型给出的并列。所有数字都是每100位接受回输的患者中的人数。' },
			interval: {
				say: '“观察到”是已发表各研究的最低值到最高值。只有一个研究，或各研究相差不到每100例3例时，取最大研究的95%区间。',
				formula: '95%区间（Wilson法）：(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)，z = 1.96'
			},
			held: {
				say: '托珠单抗、重症监护、呼吸机、任何CRS或重度CRS一旦超出观察范围，本程序的测试就不会通过。其他各项可能不同，因为各研究彼此矛盾。按取整前的精确数字超出范围的会注明。'
			},
			small: {
				say: '少于11位患者的研究只列出，不显示数字：人数太少，说明不了什么。有些来源没有给出患者数，合计中不包括它们。不同研究可能有相同的患者，因此合计说明发表了多少，不等于有多少人。'
			}
		},
		bases: {
			source: { name: '来自来源', words: '直接读自所列来源' },
			derived: { name: '推算', words: '由来源推算，见说明' },
			assumption: { name: '假设', words: '没有发表的数据，由我们选定' }
		},
		basesHeading: '三类数字',
		which: '哪个产品用哪个模型',
		product: '产品',
		model: '模型',
		why: '原因',
		measures: {
			crsAny: '任何CRS',
			crsSevere: '3级及以上CRS',
			tocilizumab: '托珠单抗',
			steroid: '激素',
			icu: '重症监护',
			ventilation: '呼吸机',
			vasopressor: '升压药',
			dialysis: '透析',
			neurotoxicityAny: '任何神经系统副作用',
			neurotoxicitySevere: '重度神经系统副作用'
		},
		fields: {
			onsetDay: '反应开始的日子',
			feverDays: '发热天数',
			tocilizumab: '托珠单抗次数',
			steroidDays: '激素天数',
			oxygenDays: '吸氧天数',
			icuDays: '重症监护天数',
			vasopressorDays: '升压药天数',
			ventilationDays: '呼吸机天数',
			dialysisDays: '透析天数',
			neurotoxicityDays: '神经系统副作用天数',
			infectionDays: '感染治疗天数',
			extraDays: '超出计划住院的天数'
		},
		size: (courses) => `${courses}个病程，每个都有精确的概率。`,
		beside: (name) => `观察到的与模型，每100位患者：${name}`,
		columns: {
			measure: '每100位患者中',
			seen: '观察到',
			series: '研究数和患者数',
			model: '模型',
			forms: '低至高的形式'
		},
		noneSeen: '没有发表的数据',
		outside: { below: '低于观察范围', above: '高于观察范围' },
		seriesOf: (series, patients) => `${series}个研究，${patients}位患者`,
		seriesUncounted: (series) => `${series}个研究，未说明患者数`,
		extraDays: (half, nine) => `超出计划住院的天数：100位患者中50位不超过${half}天，90位不超过${nine}天。`,
		extraMean: (mean, low, high) => `平均${mean}天（低的形式${low}，高的形式${high}）。`,
		doses: (mean) => `使用托珠单抗的患者平均${mean}次。`,
		everySeries: '本表背后的每个研究',
		oneSeries: (share, n) => `${cases(share)}，共${n}位患者`,
		oneUncounted: (share) => `${cases(share)}，未说明患者数`,
		oneSmall: '少于11位患者，不显示数字',
		source: (number) => `来源${number}`,
		byGrade: (name) => `按级别：${name}`,
		byGradeHeading: '按CRS级别',
		byGradeWords: '第一个数字是全部100位患者中的人数，其余是该行每100位患者中的人数。',
		gradeColumns: {
			grade: 'CRS级别',
			share: '在这一行',
			tocilizumab: '托珠单抗',
			steroid: '激素',
			icu: '重症监护',
			ventilation: '呼吸机',
			extraDays: '增加天数：50位、90位不超过'
		},
		grade: (grade, isSevere) => `${grade === 0 ? '无CRS' : `${grade}级`}${isSevere ? '，重度神经系统副作用' : ''}`,
		atMost: (half, nine) => `${half}天、${nine}天`,
		exact: '本模型的每个精确数字及其依据',
		probabilities: '患者在各行的分布',
		rowsOf: (without, withSevere) =>
			without === withSevere
				? `${without}级，无论有无重度神经系统副作用`
				: [without && `${without}级，无重度神经系统副作用`, withSevere && `${withSevere}级，有重度神经系统副作用`]
						.filter(Boolean)
						.join('；'),
		chanceOf: (count, chance) => `取${count}：${chance}`,
		notGiven: '在下面的列表中，没有列出的行取值为0，概率为1。',
		variantHeading: '低、高两种形式改变了什么',
		sourcesOf: (numbers) => `来源：${numbers}`,
		staysHeading: '住院延长了多少',
		staysWords: '有两项研究说明住院延长的天数。它们不是比例，也没有合成区间。',
		stayDays: (count) => `${count}天`,
		stayBetween: (low, high) => `95%区间${low}至${high}`,
		sourcesHeading: '来源',
		sourcesWords: '患者数为该来源报告的全部患者，各研究合计。一个来源可用于几个模型。',
		patients: (n) => `${n}位患者`,
		noAddress: '读自没有网址的摘要'
	},
	leftOut: {
		heading: '没有算进去的',
		models: '不在机会中',
		modelsWords: '这些可能使住院更长或更贵，而机会中没有算进去。',
		costs: '不在金额中'
	},
	versions: {
		heading: '版本和日期',
		words: '询问某个数字时请记下这些：有了它们，任何人都能得到同样的数字。',
		engine: '程序',
		sheet: '价目表',
		sheetVersion: (id, version) => `${id}，版本${version}`,
		valid: '价格适用的入院日期',
		models: '病程模型整理于',
		evidence: '其依据整理于',
		transfers: '汇款时间和限额整理于',
		countries: (count) => `研究了${count}个国家和地区`,
		rates: '汇率日期',
		holidays: '已公布的中国节假日年份',
		ratesSource: '汇率表来源',
		chinaSource: '中国节假日来源',
		senderSource: '其他国家银行假日来源'
	},
	questions: {
		heading: '有疑问时，以及本工具由谁制作',
		charge: '对某项收费有疑问',
		chargeSteps: {
			list: { say: '向病房或住院收费处索取每天的费用清单（一日清单）。' },
			ask: { say: '指着那一项问：这是做什么用的，计划做几次，是谁开的？' },
			when: { say: '看到的当天就问，最晚在结清最后账单之前。我们没有查到提出异议的期限：请问医院自己的规定。' },
			desk: { say: '收费由医院负责解释：国际医疗部或住院收费处。本页不能更改账单。' }
		},
		figure: '对本页的某个数字有疑问',
		figureSteps: {
			note: { say: '记下上面的版本，以及您填写的内容。' },
			data: { say: '每页底部的价目表数据和HTTP接口可以重新得出每个数字，供想核对的人使用。' },
			desk: { say: '向医院询问它自己的价格或数字，并用它代替我们的数字。' }
		},
		maker: '由谁制作，由谁付费',
		makerPoints: {
			hospital: { say: '本工具不是医院，也不代表任何医院。它不出售任何东西。' },
			money: { say: '它不收取佣金。没有医院、药企、银行或中介为它的内容付费；您选择哪一家，都没有人因此获利。' },
			open: { say: '程序按MIT许可证公开：任何人都可以阅读、核对和修改。' },
			kept: { say: '您在测算中输入的内容留在您的设备上。' }
		}
	}
};

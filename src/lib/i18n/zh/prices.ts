import type { prices as english } from '../en/prices';

export const prices: typeof english = {
	heading: '医院的价格',
	intro: '结果准不准，取决于所用的价格。请填入您手里的报价，或导入医院自己的价目表。两者都不会离开这台设备。',
	inUse: '当前使用',
	kinds: {
		'built-in': '示例价格，未经医院确认',
		quote: '手中的报价，其余按示例价格',
		file: '来自文件的价目表'
	},
	illustrativeFile: '文件注明其价格仅为示例，没有医院为其负责。',
	sheet: '价目表',
	version: '版本',
	valid: '价格有效期',
	validOn: (from, to) => `${from}至${to}`,
	lines: '项目数',
	outside: {
		heading: '不在价格有效期内',
		today: {
			before: (date, from) => `今天（${date}）早于价格生效日${from}。`,
			after: (date, to) => `今天（${date}）晚于价格截止日${to}。`
		},
		admission: {
			before: (date, from) => `入院日${date}早于价格生效日${from}。`,
			after: (date, to) => `入院日${date}晚于价格截止日${to}。`
		},
		productPayment: {
			before: (date, from) => `产品付款日${date}早于价格生效日${from}。`,
			after: (date, to) => `产品付款日${date}晚于价格截止日${to}。`
		},
		repair: '请将所有数字视为过期，并向医院索取当天有效的价格。'
	},
	origins: {
		heading: '每个数字来自哪里',
		hospital: '医院提供',
		ours: '我们的示例',
		package: '报价金额',
		allowance: 'CRS预留额度',
		deposit: '入院预交金（押金）',
		items: '其余所有价格',
		lines: (count) => `${count}项`,
		inSum: '已含在报价内',
		notStated: '未说明',
		level: '无论选择哪一类医院，报价金额都相同。报价以外的治疗按所选医院类型计价，医院的实际收费可能不同。',
		ceiling: '在报价覆盖的天数内，CRS治疗一律视为已付，即使超出报价写明的额度。请问清额度用完后如何收费。'
	},
	quote: {
		heading: '手中的报价',
		intro: '医院书面或口头告诉您的内容。没有说明的可以不填。',
		sum: '报价金额（人民币元）',
		sumHelp: '照原样填写即可：260,000、260k或26万。',
		readAs: '识别为',
		coversDays: '报价覆盖的住院天数',
		coversHelp: (least, most) => `${least}到${most}天，从入院当天算起。`,
		includes: '报价包括',
		routine: '常规治疗',
		routineWords: '一定包括：床位、护理、化验、常用药',
		allowance: '也包括CRS治疗',
		allowanceWords: '轻中度CRS治疗，即“CRS预留额度”',
		product: '也包括CAR-T产品',
		productWords: '细胞产品本身',
		collection: '也包括细胞采集',
		collectionWords: '入院前的单个核细胞采集。报价没有写明时请询问。',
		allowanceSum: '报价写明的CRS预留额度（人民币元）',
		allowanceInside: '报价金额中留给CRS治疗的部分。',
		allowanceBeside: '在报价金额之外另算。不填则使用示例额度。',
		deposit: '要求的预交金（人民币元）',
		depositHelp: '入院时缴纳。',
		hospital: '医院名称',
		date: '报价日期',
		optional: '可不填',
		use: '使用这份报价',
		change: '使用修改后的报价',
		remove: '移除报价',
		used: '已使用这份报价。',
		removed: '报价已移除，现使用示例价格。',
		replacesFile: '使用报价后，将不再使用您导入的价目表。',
		faults: {
			'no-sum': '请填写大于0、不超过100,000,000的金额，例如260,000或26万。',
			'no-amount': '请填写不超过100,000,000的金额，例如50,000或5万；也可以不填。',
			'no-days': '请填写1到120之间的整数天数。',
			'above-sum': '这里超过了报价总额。请填写报价金额中留给CRS治疗的部分。'
		},
		notYet: '报价尚未使用，请查看标出的几处。'
	},
	file: {
		heading: '价目表文件',
		intro: '供医院使用：一个JSON文件，写有贵院自己的价格。文件只在这台设备上读取，不会上传。',
		choose: '选择文件',
		another: '选择另一个文件',
		drop: '或拖放到这里，不超过1 MiB。',
		reading: '正在读取文件',
		replacesQuote: '导入文件后，将不再使用您的报价。',
		notUsed: '这个文件没有被使用，原有价格保持不变。',
		faults: (count) => `有${count}处需要修改`,
		showRest: (count) => `再显示${count}组`,
		copy: '复制清单',
		copied: '清单已复制。',
		byHand: '请选中以下文字并复制：',
		dismiss: '关闭清单',
		noReader: '读取文件所需的部分没有加载成功。请检查网络后重新选择文件。',
		used: '已使用这个文件的价格。',
		remove: '移除文件',
		removed: '文件已移除，现使用示例价格。'
	},
	download: {
		heading: '从现成的价目表开始',
		current: '下载当前使用的价目表',
		template: '下载带说明的模板',
		words:
			'模板中每种收费项目各有一个示例，并在各自的“words”中用中英文说明。模板的有效期写为2000年，不会被误当作真实价格。'
	}
};

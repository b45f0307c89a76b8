import type { FaultFacts } from '$lib/validation/sheet-fault-facts';
import type { SheetFaultWords } from '../en/sheet-faults';

/** What stands in the file, where it can be shown. */
const now = ({ written }: FaultFacts): string => (written === '' ? '' : `文件中为${written}。`);
const write = ({ meant, isExample }: FaultFacts): string => {
	if (meant === '') return '请对照本页的模板修改。';
	return isExample ? `请参照示例填写：${meant}` : `请改为${meant}。`;
};
const choose = (facts: FaultFacts): string => {
	const all = facts.known.length > 0 ? `可填：${facts.known.join('、')}。` : '';
	return facts.isExample ? `请从可填的值中选一个。${all}` : `请改为${facts.meant}。${all}`;
};
const bounds = ({ range, most }: FaultFacts): string => {
	if (range) return `${range[0]}到${range[1]}之间`;
	return most === undefined ? '0到100000000.00之间' : `不超过${most}`;
};

export const sheetFaults: SheetFaultWords = {
	sheet: '价目表本身',
	package: '套餐（package）',
	item: (place, id, name) => `第${place}项${id ? `：${id}` : ''}${name ? `（${name}）` : ''}`,
	vial: (place, field) => `第${place}种规格：${field}`,
	entry: (place, field) => `${field}，第${place}个`,
	part: (field, name) => `${field}，“${name}”`,
	unknownField: (name) => `“${name}”`,
	line: (field, { problem, repair }) => `${field}：${problem}${repair}`,
	fields: {
		schema: '文件格式（schema）',
		id: '价目表编号（id）',
		version: '版本号（version）',
		basis: '价格性质（basis）',
		hospital: '医院（hospital）',
		'hospital.name': '医院名称（name）',
		'hospital.city': '所在城市（city）',
		levelNames: '三档价格的名称（levelNames）',
		'levelNames.low': '低档名称（low）',
		'levelNames.typical': '中档名称（typical）',
		'levelNames.high': '高档名称（high）',
		currency: '币种（currency）',
		validFrom: '价格生效日（validFrom）',
		validTo: '价格截止日（validTo）',
		crsAllowance: 'CRS预留额度（crsAllowance）',
		package: '套餐（package）',
		'package.price': '套餐价（price）',
		'package.price.low': '套餐价，低档（low）',
		'package.price.typical': '套餐价，中档（typical）',
		'package.price.high': '套餐价，高档（high）',
		'package.coversDays': '套餐覆盖天数（coversDays）',
		'package.covers': '套餐包括的类别（covers）',
		'package.onlyWith': '套餐对应的项目（onlyWith）',
		'package.paid': '付款方式（paid）',
		'package.daysBefore': '入院前几天付款（daysBefore）',
		items: '项目列表（items）',
		'items.id': '项目编号（id）',
		'items.name': '项目名称（name）',
		'items.category': '分类（category）',
		'items.unit': '计价单位（unit）',
		'items.price': '价格（price）',
		'items.price.low': '价格，低档（low）',
		'items.price.typical': '价格，中档（typical）',
		'items.price.high': '价格，高档（high）',
		'items.dose': '剂量（dose）',
		'items.dose.mgPerKg': '每公斤毫克数（mgPerKg）',
		'items.dose.mgPerKgUnder30': '体重不足30公斤时每公斤毫克数（mgPerKgUnder30）',
		'items.dose.maxMg': '单次最大毫克数（maxMg）',
		'items.dose.vials': '药品规格（vials）',
		'items.dose.vials.mg': '毫克数（mg）',
		'items.dose.vials.price': '价格（price）',
		'items.dose.vials.price.low': '价格，低档（low）',
		'items.dose.vials.price.typical': '价格，中档（typical）',
		'items.dose.vials.price.high': '价格，高档（high）',
		'items.when': '收费时间（when）',
		'items.when.on': '收费条件（when中的on）',
		'items.when.from': '时间段第一天（when中的from）',
		'items.when.to': '时间段最后一天（when中的to）',
		'items.when.place': '普通病房或ICU（when中的place）',
		'items.when.every': '每几天收一次（when中的every）',
		'items.quantity': '数量（quantity）',
		'items.class': '费用类别（class）',
		'items.signalAfter': '几次之后转为“提示”（signalAfter）',
		'items.choice': '可选组（choice）',
		'items.paid': '付款方式（paid）',
		'items.daysBefore': '入院前几天付款（daysBefore）',
		'items.entry': '收费词典条目（entry）',
		'items.evidence': '依据等级（evidence）',
		'items.source': '来源（source）',
		'items.asOf': '截至日期（asOf）',
		'items.words': '说明（words）'
	},
	faults: {
		missing: (facts) => ({ problem: '必填，但文件中没有。', repair: write(facts) }),
		'wrong-type': (facts) => ({
			problem: `值的类型不对：文字和金额要加英文引号，次数和天数不加。${now(facts)}`,
			repair: write(facts)
		}),
		'unknown-key': (facts) => ({
			problem: `这里没有名为${facts.written}的字段。`,
			repair: facts.isExample
				? `请删除，或改用这里可用的名称：${facts.known.join('、') || '语言代码，例如zh或en'}。`
				: `请改名为${facts.meant}，或删除。`
		}),
		'unknown-value': (facts) => ({ problem: `填写的值不在可选范围内。${now(facts)}`, repair: choose(facts) }),
		'out-of-range': (facts) => ({ problem: `数值超出范围。${now(facts)}`, repair: `请填写${bounds(facts)}的数。` }),
		'not-whole': (facts) => ({
			problem: `这里必须是整数。${now(facts)}`,
			repair: `请去掉小数，参照示例：${facts.isExample ? facts.meant : '2'}`
		}),
		'malformed-amount': (facts) => ({
			problem: `金额只能写数字、小数点和两位小数，不带逗号、空格或货币符号。${now(facts)}`,
			repair: write(facts)
		}),
		'malformed-decimal': (facts) => ({ problem: `只能写数字和一个小数点。${now(facts)}`, repair: write(facts) }),
		'not-a-date': (facts) => ({ problem: `不是“年-月-日”格式的有效日期。${now(facts)}`, repair: write(facts) }),
		'too-long': (facts) => ({
			problem: '文字太长。',
			repair: facts.most === undefined ? '请缩短。' : `请缩短到${facts.most}个字符以内。`
		}),
		empty: (facts) => ({ problem: '内容为空。', repair: write(facts) }),
		'too-many': (facts) => ({
			problem: '列表太长。',
			repair: `请减少到${facts.most ?? facts.range?.[1] ?? ''}条以内。`
		}),
		'too-deep': () => ({ problem: '这里的括号层数过多。', repair: '请删除这一部分，并对照本页的模板修改。' }),
		'repeated-id': (facts) => ({
			problem: `与前面某一项的编号重复。${now(facts)}`,
			repair: '请为每一项使用不同的编号，例如"ward-bed-2"。'
		}),
		'reserved-id': (facts) => ({
			problem: `编号"package"和"none"已有专门用途。${now(facts)}`,
			repair: '请换一个编号，例如"ward-bed"。'
		}),
		'low-above-typical': (facts) => ({
			problem: `低档价格高于中档价格。${now(facts)}`,
			repair: '请按低、中、高的顺序填写；只有一个价格时，三档填同一个数。'
		}),
		'typical-above-high': (facts) => ({
			problem: `中档价格高于高档价格。${now(facts)}`,
			repair: '请按低、中、高的顺序填写；只有一个价格时，三档填同一个数。'
		}),
		'from-after-to': (facts) => ({
			problem: `时间段的开始晚于结束。${now(facts)}`,
			repair: '天数从回输日算起，回输前为负数，例如"from": -5, "to": -3。'
		}),
		'dose-beside-price': () => ({
			problem: '这一项同时写了价格和剂量。',
			repair: '请只保留一个：按体重计量的药品保留剂量（dose），其他保留价格（price）。'
		}),
		'neither-price-nor-dose': (facts) => ({ problem: '这一项没有价格。', repair: write(facts) }),
		'repeated-vial': (facts) => ({
			problem: `同一规格重复出现。${now(facts)}`,
			repair: '每种规格只保留一行。'
		}),
		'repeated-class': (facts) => ({
			problem: `同一类别写了两次。${now(facts)}`,
			repair: '每个类别只写一次，例如["routine", "allowance"]。'
		}),
		'valid-to-before-from': (facts) => ({
			problem: `价格截止日早于生效日。${now(facts)}`,
			repair: '请把较晚的日期填在"validTo"，例如"validTo": "2027-12-31"。'
		}),
		'unknown-item': (facts) => ({
			problem: `价目表中没有这个编号的项目。${now(facts)}`,
			repair: '请从对应的项目中复制编号，或删除这个字段。'
		}),
		'total-too-large': () => ({
			problem: '按这些价格，一次住院会超过CNY 1,000,000,000,000.00。',
			repair: '请检查价格或数量是否多写了零。'
		})
	},
	files: {
		'too-large': ({ bytes }) => ({
			problem: `文件大小为${(bytes / 1_048_576).toFixed(1)} MiB，价目表不能超过1 MiB。`,
			repair: '请确认是否选对了文件。2000项的价目表也不会超过这个大小。'
		}),
		'empty-file': () => ({ problem: '文件是空的。', repair: '请重新选择文件，或从本页的模板开始填写。' }),
		unreadable: () => ({
			problem: '设备没有允许本页读取这个文件。',
			repair: '文件可能已被移动或正在被其他程序打开，请关闭后重新选择。'
		}),
		'not-utf8': () => ({
			problem: '文件的编码不是UTF-8。',
			repair: '请用文本编辑器打开，另存为UTF-8编码，再重新选择。'
		}),
		'not-json': ({ line, column, mistake }) => ({
			problem: `文件从第${line}行第${column}个字符起无法读取。`,
			repair: {
				'comma-too-many': '此处多了一个逗号，请删除。右括号 } 或 ] 之前不能有逗号。',
				'wrong-quotes': '引号不对：请使用英文半角直引号，例如"id"。',
				comment: '此处有注释，请删除。说明文字可写在项目的"words"里。',
				'cut-off': '文件结尾不完整：缺少右引号、} 或 ]，可能没有保存完整。',
				'name-without-quotes': '字段名要加英文引号：写"id"，不写id。',
				other: '请检查此处是否缺少逗号或冒号，或数字里带了逗号：应写"1200.00"，不写1,200。'
			}[mistake]
		})
	}
};

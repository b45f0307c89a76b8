import { supports } from './supports';
import { days } from './counts';
import type { care as english } from '../en/care';

export const care: typeof english = {
	...supports,
	strip: {
		heading: '逐日安排',
		intro: '病程需要哪些治疗、在哪几天。点名称可查看说明和费用。',
		infusion: '回输',
		day: (day) => `第${day}天`,
		firstDay: '开始日',
		days: '天数',
		doses: '次数（每天一次）',
		perDay: '每天数量',
		daysOf: (name) => `${name}：天数`,
		earlier: (name) => `${name}：提前一天`,
		later: (name) => `${name}：推后一天`,
		shorter: (name) => `${name}：减少一天`,
		longer: (name) => `${name}：增加一天`,
		fewerPerDay: (name) => `${name}：每天减少一个`,
		morePerDay: (name) => `${name}：每天增加一个`,
		remove: '去掉',
		add: '加入本病程',
		addRun: '再加一段',
		notInCourse: '本病程不需要。',
		longerStay: '延长住院',
		more: (count) => `更多治疗（${count}）`,
		help: '也可以拖动色条。'
	},
	repairs: {
		add: (what, needed, on) => `${what}还需要${needed}（${on}）。是否加上？`,
		cut: (name, on, fewer) => `住院在此之前结束。${name}将缩短为${on}，减少${days(fewer)}。`,
		makeRoom: (name, other, last) => `${name}与${other}不能在同一天进行。是否在第${last}天结束${other}？`,
		startLater: (name, other, first) => `${name}与${other}不能在同一天进行。是否从第${first}天开始${other}？`,
		replace: (name, other) => `${name}与${other}不能在同一天进行。是否去掉${other}？`,
		leaveOut: (name, on) => `${name}（${on}）在住院时间之外，将被去掉。`,
		merge: (name, on) => `其中几天已有${name}。是否合并为一段（${on}）？`,
		lengthen: (name, more) => `${name}超出住院时间。是否将住院延长${days(more)}？`,
		none: '方案无法容纳这项修改，请更改或保持原样。',
		untilThen: '在此之前，结果仍按原方案显示。',
		accept: '是，就这样改',
		dismiss: '保持原样'
	},
	amounts: {
		days,
		doses: (count) => `${count}次`,
		units: (count) => `${count}单位`,
		sessions: (count) => `${count}次`
	}
};

import type { takeAlongWords as english } from '../en/take-along';

/** The words of `paymentExtras` that the estimate says too: it brings no others. */
export const takeAlongWords: typeof english = {
	takeAlong: {
		heading: '带走日期',
		intro: '文件在本设备上生成，不会发送到任何地方。文件中有金额，请谨慎分享。',
		calendar: '日历文件',
		calendarWords:
			'每笔付款在最晚汇出日有一条日程，并提前2天提醒；在款项必须到账的那一天也有一条。可在苹果、Google和Outlook日历中打开。',
		again: '方案有变时，请重新保存并打开文件：日程会更新。如果某笔付款已取消，请手动删除它的日程。',
		google: 'Google日历需要在电脑上导入：设置，然后选择导入。',
		noDate: '日历需要具体日期。请先填写入院日期。',
		nothing: '还没有可以带走的付款。',
		tables: '付款表格',
		tablesWords: '可用Excel、Numbers或Google表格打开的CSV文件。',
		saveCalendar: '保存日历文件',
		saveAhead: '保存表格：提前汇款',
		saveAsked: '保存表格：等医院通知再汇款',
		saved: (file) => `已保存：${file}`,
		unavailable: '页面的这一部分未能获取。网络恢复后请再试一次。',
		kinds: { deposit: '入院预交金', planned: '计划的汇款', 'top-up': '补缴' },
		purposes: { deposit: '预交金', planned: '计划的汇款', 'top-up': '补缴' },
		columns: {
			what: '项目',
			sendBy: '最晚汇出日',
			neededBy: '需到账日',
			askedOn: '催款日',
			arrives: '到账日',
			arrears: '其间不足天数',
			cny: '人民币CNY',
			home: '含余量',
			fee: '手续费',
			toHave: '需要准备',
			currency: '币种'
		},
		events: {
			calendarName: '住院付款',
			both: (cny, home) => `${cny}（需准备${home}）`,
			send: (money, purpose) => `汇出${money}，用于${purpose}`,
			neededBy: (date) => `必须在${date}到账。`,
			lastDay: '今天是能够按时到账的最晚汇出日。',
			due: (money, purpose) => `${money}必须到账，用于${purpose}`,
			sentBy: (date) => `最晚应在${date}汇出。`,
			ask: '请询问医院是否已到账。如未到账，请询问您的银行款项在哪里。',
			rate: (rate, currency) => `1 CNY = ${rate} ${currency}，含余量和手续费。`,
			rateOf: (rate, currency, date) => `1 CNY = ${rate} ${currency}，${date}的汇率，含余量和手续费。`,
			estimate: '这是估算，不是账单。汇款前请向医院确认准确金额。'
		}
	}
};

import { counted } from './counts';

/** Sending an estimate as a link, a code or a file, and opening one that was sent. */
export const share = {
	panel: {
		heading: 'Send this estimate',
		intro: 'A link, a code or a file holds the whole estimate. Nothing is put on a server: it travels inside the link.',
		holds: 'What it will hold',
		purpose: 'What for',
		purposeWords: 'Whoever opens it sees the same figures, on the same prices, without typing anything.',
		keeps: 'Where it stays',
		keepsWords:
			'On no server of ours. It stays wherever you send it: a chat program may keep it on its own servers, perhaps in another country, for as long as it keeps messages.',
		readers: 'Who can read it',
		readersWords: 'Whoever has the link, the code or the file. Anyone it is sent on to can read it too.',
		forever: 'You cannot take it back',
		foreverWords: 'A link that was sent cannot be withdrawn or changed. If the plan changes, send a new one.',
		until: (date: string) => `It says of itself that it holds until ${date}. It can still be read after that day.`,
		consent: 'I may send this, and I know that it cannot be taken back.',
		make: 'Make the link',
		tick: 'Tick the line above first.',
		changed: 'The plan has changed since the link was made. Make a new one.'
	},
	holds: {
		plan: 'the plan: weight, days in hospital, care and choices',
		scenarios: (count: number) => counted(count, 'course beside it', 'courses beside it'),
		builtIn: (version: string) => `the illustrative prices, by their version ${version}`,
		quote: 'your quote, over the illustrative prices',
		quoteOf: (hospital: string) => `your quote of ${hospital}, over the illustrative prices`,
		sheet: (hospital: string, lines: number) =>
			`the whole price sheet of ${hospital}, ${counted(lines, 'line', 'lines')}`,
		account: 'the deposit and the rule for top-ups',
		dated: (date: string) => `the day of admission, ${date}`,
		money: 'where the money comes from, the currency, its rate and fees',
		ownCosts: 'what you pay beside the hospital',
		caseCode: (code: string) => `the case code or name “${code}”`,
		issuer: (names: string) => `who made it: ${names}`,
		issued: (count: number) => `what was handed out so far: ${counted(count, 'revision', 'revisions')}`,
		never: 'It never holds a hospital’s daily bill or your notes of a call.'
	},
	made: {
		heading: 'Your link',
		field: 'The link',
		copy: 'Copy the link',
		copied: 'The link is copied. Paste it into a message.',
		byHand: 'This browser does not copy by itself. The link is selected: copy it by hand.',
		share: 'Share it with another app',
		shareTitle: 'Estimate of a hospital stay',
		length: (count: string) => `${count} characters`,
		tooLong: (count: string, most: string) =>
			`This link has ${count} characters. Chat programs often cut links longer than about ${most}, a planning value. Send the file instead.`,
		oldBrowser: 'This browser cannot make links. Save the file and send that.',
		noLink: 'This estimate is too large for a link. Send the file.',
		code: 'QR code',
		codeWords: 'Another phone opens it with its camera. Whoever takes a picture of it has the estimate.',
		codeName: 'QR code of this estimate’s link',
		showCode: 'Show the QR code',
		hideCode: 'Hide the QR code',
		codeUnavailable: 'The QR code could not be fetched. Try again when the connection is back.',
		noCode: 'The link is too long for a QR code that a phone can read. Send the file.',
		file: 'File',
		fileWords: 'The same estimate as a file. It opens on the page for shared estimates, without a network.',
		save: 'Save the file',
		saved: (name: string) => `Saved: ${name}. Send it like any other file.`
	},
	page: {
		title: 'A shared estimate · CAR-T Stay Planner',
		heading: 'A shared estimate',
		reading: 'The estimate is being opened. It is inside the link and is read on this device.',
		withoutScript:
			'The estimate is inside the link, and this page opens it with JavaScript. Switch JavaScript on or use another browser.',
		unreachable:
			'The part of the page that opens estimates could not be fetched. Try again when the connection is back.',
		again: 'Try again',
		readOnly: 'You are reading what was sent. Nothing you do here changes it, and nothing is kept on this device.',
		whoReads:
			'Whoever has the link or the message can read it. It does not disappear by itself and cannot be withdrawn; to remove your copy, delete the message and the page from your history.',
		revisions: 'Which revision',
		latest: 'As it was sent',
		revisionOf: (revision: number, date: string) => `Revision ${revision}, handed out ${date}`,
		revisionMissing: 'The prices under this revision are not in this planner. Its figures cannot be shown.'
	},
	lost: {
		heading: 'This link did not bring an estimate',
		codes: {
			'no-link': 'There is no link of this planner in the text.',
			'key-missing':
				'The link arrived without its second half: what stands after the # sign holds the estimate, and some programs cut it off.',
			'cut-short': (have: string, of: string) =>
				`The link was cut short on its way: ${have} of ${of} characters arrived.`,
			damaged: 'The link arrived changed: some of its characters are not those that were sent.',
			'too-large': 'This is larger than any estimate that this page opens.',
			'newer-version': 'A newer version of this planner made it. Load this page again to get the newest version.',
			refused: 'It arrived whole, but it is no estimate that this page can show.',
			'unknown-sheet': (id: string, version: string) =>
				`It rests on the prices ${id} in version ${version}, which this page does not have. Load this page again to get the newest version.`,
			'old-browser': 'This browser is too old to open links. Use a newer browser, or ask for the file.',
			unreadable: 'The file could not be read. Choose it again.'
		},
		safe: 'No figure is shown, because none would be sure.',
		ways: 'Three ways on',
		paste: 'Paste the whole message',
		pasteWords: 'Copy all of it from the chat, also the words around the link, and paste it here.',
		pasteField: 'The message or the link',
		open: 'Open it',
		scan: 'Scan the QR code',
		scanWords:
			'Ask the sender to show the QR code of the estimate, and point this phone’s camera at it. The camera opens it by itself.',
		file: 'Open the file',
		fileWords: 'Ask the sender for the file, and choose it here. It is read on this device.',
		choose: 'Choose the file',
		still: 'This does not bring an estimate either.'
	},
	opened: {
		label: 'What this estimate is',
		moment: (day: string, time: string, zone: string) => `${day}, ${time} (UTC${zone})`,
		made: (when: string) => `Made on ${when}.`,
		revision: (number: number, when: string) => `Revision ${number}, handed out on ${when}.`,
		superseded: 'Another revision took the place of this one',
		supersededWords: 'It is shown as it was handed out. Pick the latest one to see what holds now.',
		draft: (revision: number) =>
			`A draft: it was changed since revision ${revision}, and was never handed out as it is now.`,
		number: (text: string) => `Number ${text}.`,
		by: (names: string) => `By ${names}.`,
		byNobody: 'Whoever made it did not say who they are.',
		sheet: (name: string, version: string, from: string, to: string) =>
			`On the prices of ${name}, version ${version}, which hold from ${from} to ${to}.`,
		illustrative: 'The prices are illustrative: no hospital has confirmed them.',
		quote: 'With a quote that the maker typed in.',
		holds: (date: string) => `It holds until ${date}.`,
		expired: 'This estimate has run out',
		expiredTerm: (date: string) =>
			`It held until ${date}. The figures below are those of then. Ask whoever sent it for a new one.`,
		expiredPrices: (date: string) =>
			`Its prices held until ${date}. The figures below are those of then. Ask the hospital for its present prices.`,
		pricesEnded: 'The prices under this estimate have ended',
		pricesEndedWords: (date: string) =>
			`They held until ${date}. The figures below are those of then. Ask the hospital for its present prices.`,
		uncovered: 'The prices do not cover the day of admission',
		uncoveredWords: (admission: string, from: string, to: string) =>
			`Admission is planned for ${admission}; the prices hold from ${from} to ${to}. Ask the hospital what holds then.`,
		others: (count: string) =>
			`The text held ${count} estimates. Of those that can be opened, the one that was made last is shown.`,
		unknownModel: (model: string) =>
			`It was made with the chances “${model}”, which are not known here. The odds below are with those of the planned treatment.`,
		fromFile: 'It came in a file. After a reload, and in the other language, choose the file again.',
		newer: 'There are newer prices',
		newerSheet: (from: string, to: string) => `This estimate rests on version ${from}. Version ${to} is at hand now.`,
		newerOwn: 'The newer ones are in the plan that this device keeps.',
		change: (name: string, before: string, after: string, more: string) =>
			`${name}: ${before} then, ${after} with the newer prices, ${more}.`,
		more: (money: string) => `${money} more`,
		less: (money: string) => `${money} less`,
		same: 'the same',
		lines: 'What changes the most in the plan',
		noPrice: 'The newer prices cannot price this plan. Make it yours to choose again.',
		choicesGone: 'A choice of this estimate is no longer on the newer sheet: its first one was taken to compare.',
		below: 'The figures below are still those that were sent.',
		aheadOfUs: 'By this device’s clock it was made in the future. Check the date of the device.'
	},
	mine: {
		heading: 'Go on with this plan yourself',
		words: 'Makes it the plan on this device, with its courses beside it. What was sent stays as it is.',
		make: 'Make it mine',
		ask: 'This device already keeps a plan. Put this one in its place? The kept one cannot be brought back, unless it is saved as a file first.',
		askUnreadable:
			'This device keeps a plan that this page cannot read. Put this one in its place? The kept one cannot be brought back, unless it is saved as a file first.',
		download: 'Save the kept plan first',
		saved: (name: string) => `Saved: ${name}. It opens on this page.`,
		yes: 'Yes, put this one in its place',
		no: 'No, keep mine',
		kept: 'Your plan stays as it is.',
		full: 'This device has no room for it, or keeps nothing, as in a private window. It can be opened without being kept: it is gone when the window is closed.',
		openUnkept: 'Open it without keeping it',
		leave: 'Leave it',
		changed: 'The plan on this device was changed in another window just now. Look at it there, then try again.'
	},
	/** Names one after another. */
	list: (names: readonly string[]) => names.join(', '),
	columns: {
		planned: 'The planned stay',
		own: 'Own course',
		named: (name: string, place: number) => `${place}. ${name}`
	}
};

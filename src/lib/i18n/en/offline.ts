/** The words about the copy of the page on this device. */
export const offline = {
	stored: 'Saved on this device: opens without internet.',
	label: 'Newer version',
	ready: 'A newer version is ready. The plan kept on this device stays; its figures may change if prices have.',
	use: 'Use it now',
	opening: 'The newer version is being opened.',
	goOn: 'Go on with this one'
};

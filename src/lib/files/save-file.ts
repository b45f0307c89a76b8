/** A file as it is offered; its name says nothing about a person, an illness or a sum: downloads lie open. */
export interface OfferedFile {
	readonly name: string;
	readonly type: 'text/calendar' | 'text/csv' | 'application/json';
	readonly text: string;
}

/** Some browsers begin to read the address only after the click is over. */
const KEEP_MS = 10_000;

/** Offers bytes as a file to save. They are made on the device: nothing travels. */
export function saveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** Offers a text as a file to save. */
export function saveFile({ name, type, text }: OfferedFile): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

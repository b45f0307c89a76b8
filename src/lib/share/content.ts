import * as z from 'zod/mini';
import { accepted, type Fault, refused, type Result } from '$lib/model/faults';
import { withoutNulls } from '$lib/validation/plain-json';
import { shape } from '$lib/validation/shape';
import { DOCUMENT_VERSION } from '$lib/model/document-version';
import { momentSchema } from '$lib/model/estimate.schema';
import { documentFrom } from '$lib/plan/read-document';
import { failed, type Outcome } from './fault';
import { CONTENT_VERSION, type Shared } from './content-text';
import { packedDocumentSchema } from './wire-1/schema';
import { unpacked } from './wire-1/unpack';

const headShape = { v: z.literal(CONTENT_VERSION), made: momentSchema };

/** A document packed small, as this program writes it. */
const packedSchema = z.strictObject({ ...headShape, packed: packedDocumentSchema });

/** A document whole, in any version that a plan document ever had. */
const wholeSchema = z.strictObject({ ...headShape, document: z.record(z.string(), z.unknown()) });

/** Ids that differ inside one document: those of the maker are not sent. */
function idMaker(): () => string {
	let ids = 0;
	return () => `s${(ids += 1).toString(36)}`;
}

/** The id of an opened document: the same each time, so that reminders saved from it replace each other. */
function documentId(made: string): string {
	return `shared-${made.replace(/[^0-9]/g, '')}`;
}

function isNewer(version: unknown, present: number): boolean {
	return typeof version === 'number' && Number.isInteger(version) && version > present;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readPacked(value: unknown): Result<Shared> {
	const read = shape(packedSchema, value, '');
	if (!read.ok) return read;
	const { made, packed } = read.value;
	const document = documentFrom(unpacked(packed, documentId(made), idMaker()));
	return document.ok ? accepted({ made, document: document.value }) : document;
}

function readWhole(value: unknown): Result<Shared> {
	const read = shape(wholeSchema, value, '');
	if (!read.ok) return read;
	const { made } = read.value;
	const document = documentFrom(read.value.document);
	return document.ok ? accepted({ made, document: { ...document.value, bill: null } }) : document;
}

/**
 * The one door for what a link or a file holds, once it is text: JSON, version, shape, then the door of the plan
 * document with its migrations.
 *
 * @param text at most `LARGEST_CONTENT` bytes; more is the caller's to refuse.
 */
export function readContent(text: string): Outcome<Shared> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		// No JSON, or so deep that the platform gives up.
		return failed({ code: 'damaged' });
	}
	const refuse = (faults: readonly Fault[]) => failed({ code: 'refused', faults });
	const plain = withoutNulls(json);
	if (plain.faults.length > 0) return refuse(plain.faults);
	const { value } = plain;
	if (!isRecord(value)) return refuse(refused([{ path: '', code: 'wrong-type' }]).faults);
	const inner = isRecord(value.document) ? value.document.version : undefined;
	if (isNewer(value.v, CONTENT_VERSION) || isNewer(inner, DOCUMENT_VERSION)) return failed({ code: 'newer-version' });
	const read = 'packed' in value ? readPacked(value) : readWhole(value);
	return read.ok ? read : refuse(read.faults.slice(0, 100));
}

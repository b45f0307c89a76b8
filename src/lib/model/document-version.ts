/** The version that this program writes; older ones are brought up to it by numbered migrations. */
export const DOCUMENT_VERSION = 3;

/** The longest text in which a link is looked for, in characters: 256 KiB. */
export const LONGEST_TEXT = 262_144;

/** The most that a link may inflate to, and the largest file, in bytes: 2 MiB. */
export const LARGEST_CONTENT = 2 * 1_048_576;

/** A QR code of a longer link has more dots than a phone's camera tells apart on another phone's screen. */
export const LONGEST_QR = 1_200;

/**
 * Longer links are not sent whole by every chat app. Telegram takes 4,096 characters in a message, WhatsApp's business
 * interface the same, and WeChat was seen not to open addresses beyond 4 KB; below them all stands our planning value.
 */
export const LONGEST_CHAT = 4_000;

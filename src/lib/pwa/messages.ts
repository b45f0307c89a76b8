/** What a page tells a worker that waits: a person has chosen the newer version. */
export const USE_NOW = 'use-now';

import { describe, expect, it } from 'vitest';
import { complaintAboutNode } from '../../../src/start/node-version.js';

describe('the check of the Node version', () => {
	it.each(['v20.19.0', 'v20.20.2', 'v21.0.0', 'v22.12.0', 'v24.1.0', 'v100.0.0'])('accepts %s', (version) => {
		expect(complaintAboutNode(version)).toBe('');
	});

	it.each(['v20.18.3', 'v20.9.0', 'v18.20.4', 'v9.99.0', 'v0.12.0'])('refuses %s in one sentence', (version) => {
		const complaint = complaintAboutNode(version);
		expect(complaint).toContain('20.19');
		expect(complaint).toContain(version);
		expect(complaint).not.toContain('\n');
	});
});

import { describe, expect, it } from 'vitest';
import { clickable, explainListenError, readAddress } from '../../../src/start/address.js';

describe('where the server listens', () => {
	it('is port 3000 on every interface unless told otherwise', () => {
		expect(readAddress({})).toEqual({ port: 3000, host: '0.0.0.0' });
		expect(readAddress({ PORT: '', HOST: '' })).toEqual({ port: 3000, host: '0.0.0.0' });
		expect(readAddress({ PORT: '8080', HOST: '127.0.0.1' })).toEqual({ port: 8080, host: '127.0.0.1' });
	});

	it.each(['abc', '-1', '65536', '3000.5', '1e3', '0x50', '123456'])('refuses the port "%s"', (PORT) => {
		expect(() => readAddress({ PORT })).toThrow(/PORT must be a whole number/);
	});
});

describe('the address that is printed', () => {
	it.each([
		['0.0.0.0', 'http://localhost:3000'],
		['::', 'http://localhost:3000'],
		['127.0.0.1', 'http://127.0.0.1:3000'],
		['::1', 'http://[::1]:3000'],
		['planner.example', 'http://planner.example:3000']
	])('for %s is %s', (host, address) => {
		expect(clickable(host, 3000)).toBe(address);
	});
});

describe('an address that cannot be had', () => {
	const address = { port: 3000, host: 'nowhere' };
	const error = (code: string) => Object.assign(new Error(code), { code });

	it('is explained in a sentence that names it', () => {
		expect(explainListenError(error('EADDRINUSE'), address)).toContain('3000');
		expect(explainListenError(error('EACCES'), address)).toContain('3000');
		expect(explainListenError(error('ENOTFOUND'), address)).toContain('nowhere');
	});

	it('is not guessed at where the error is another', () => {
		expect(explainListenError(error('EMFILE'), address)).toBeUndefined();
	});
});
